import { useEffect } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import { ToastRegion } from '../../ui/Toast.tsx';
import { showToast } from '../../ui/toasts.ts';

/** What the explorer says in passing, as toasts. Placed once in the page. */
export function Notices() {
  const { notice, actions } = useExplorer();
  const { dismissNotice } = actions;
  useEffect(() => {
    if (notice === null) return;
    showToast({ text: notice.text, action: notice.action });
    dismissNotice();
  }, [notice, dismissNotice]);
  return <ToastRegion />;
}
