import { createSwitch } from '../../ui/switch.ts';

/** Opens or closes the help about keys; the canvas asks for it with `?`. */
export const { show: showKeys, useShown: useKeysShown } = createSwitch();
