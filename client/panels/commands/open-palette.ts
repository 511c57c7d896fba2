import { createSwitch } from '../../ui/switch.ts';

/** Opens or closes the palette of all commands; Ctrl K asks for it. */
export const { show: showPalette, useShown: usePaletteShown } = createSwitch();
