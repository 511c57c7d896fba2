import { IconButton } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { setSlashKey, useSlashKey } from '../search/slash-key.ts';
import { KEYS } from './keys.ts';
import { showKeys, useKeysShown } from './open-keys.ts';
import './keys.css';

/** The way to the help about keys, and the help itself. */
export function KeysButton() {
  const shown = useKeysShown();
  const slash = useSlashKey();
  return (
    <>
      <IconButton icon="keyboard" label="Keys" onPress={() => showKeys(true)} />
      <Drawer title="Keys" side="centre" isOpen={shown} onClose={() => showKeys(false)}>
        <div className="keys">
          <dl>
            {KEYS.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p>Single keys act only while the canvas has the focus; / alone acts from anywhere but a text field.</p>
          <Checkbox isSelected={slash} onChange={setSlashKey}>
            <span>/ goes to the search from anywhere</span>
          </Checkbox>
        </div>
      </Drawer>
    </>
  );
}
