import { createSwitch } from '../../ui/switch.ts';

/** Opens or closes the drawer of saved views. */
export const { show: showSavedViews, useShown: useSavedViewsShown } = createSwitch();
