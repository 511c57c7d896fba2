import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.tsx';
import './Drawer.css';

interface DrawerProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Esc, the close button or a press outside. Focus then returns to what opened it. */
  readonly onClose: () => void;
  readonly side: 'left' | 'right' | 'centre';
  readonly children: ReactNode;
}

/** A panel above the page that holds the focus while it is open; a sheet from below on a narrow screen. */
export function Drawer({ title, isOpen, onClose, side, children }: DrawerProps) {
  return (
    <ModalOverlay
      className={`drawer-veil drawer-veil-${side}`}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={`drawer drawer-${side}`}>
        <Dialog className="drawer-dialog">
          <div className="drawer-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="x" label="Close" onPress={onClose} />
          </div>
          <div className="drawer-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
