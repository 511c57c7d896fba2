/** @throws Error while a canvas is not there */
export function onPage<Drawn>(canvas: Drawn | null): Drawn {
  if (canvas === null) throw new Error('The canvas is not on the page.');
  return canvas;
}
