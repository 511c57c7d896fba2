import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastMessage {
  readonly text: string;
  /** What can be done about it: *Undo*, or one action. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Eight seconds; the time stands still while a toast is hovered or focused. */
const STAYS = 8_000;

export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 1 });

/** Shows a message at the bottom of the canvas. One at a time: a new one takes the place of the old. */
export function showToast(message: ToastMessage): void {
  for (const shown of toastQueue.visibleToasts) toastQueue.close(shown.key);
  toastQueue.add(message, { timeout: STAYS });
}
