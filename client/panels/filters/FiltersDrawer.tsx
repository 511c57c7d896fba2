import { useState } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { FiltersPanel } from './FiltersPanel.tsx';
import './filters.css';

/** Where there is no room for a left panel: a button that opens it as a drawer. */
export function FiltersDrawer() {
  const [open, setOpen] = useState(false);
  return (
    <span className="filters-drawer">
      <IconButton icon="adjustments" label="Legend and filters" onPress={() => setOpen(true)} />
      <Drawer title="Legend and filters" side="left" isOpen={open} onClose={() => setOpen(false)}>
        <FiltersPanel />
      </Drawer>
    </span>
  );
}
