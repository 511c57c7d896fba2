import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components';
import { Button, IconButton } from './Button.tsx';
import { toastQueue } from './toasts.ts';
import './Toast.css';

/** Where toasts appear. Place it once. F6 reaches it from anywhere. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={toastQueue} className="toasts" aria-label="Messages">
      {({ toast }) => (
        <AriaToast toast={toast} className="toast">
          <ToastContent className="toast-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action === null ? null : (
            <Button
              look="text"
              onPress={() => {
                toast.content.action?.run();
                toastQueue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton icon="x" label="Close this message" size={24} onPress={() => toastQueue.close(toast.key)} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
