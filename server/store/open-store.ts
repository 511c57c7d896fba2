import type { StoreHandle } from './graph-store.ts';
import { openInProcessStore, type StoreLog } from './in-process/in-process-store.ts';

/** The only file that names the stores. */
export function openStore(options: { dataDir: string; log: StoreLog }): Promise<StoreHandle> {
  return openInProcessStore(options);
}
