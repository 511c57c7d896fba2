/** `sanctions-explorer-as-of-2021-12-10.csv`. */
export const fileName = (asOf: string | null, ending: string): string =>
  `sanctions-explorer${asOf === null ? '' : `-as-of-${asOf}`}.${ending}`;
