import type { Credits } from '../model/export/credits.ts';
import type { Positions } from '../model/picture.ts';

/** What a canvas on the page can tell and do by itself; there is none while another view is open. */
export interface DrawnCanvas {
  /** Where the drawn nodes stand, or are on their way to, in canvas units. */
  readonly positions: () => Positions;
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** While it is on, a drag over the ground draws a region to select. */
  readonly toggleRegion: () => void;
  /** Gives the canvas the keyboard, at this node if one is named. */
  readonly focus: (id?: string) => void;
  /** The whole network, twice as large as on the screen, with the credits under it. Rejects with the reason as a sentence. */
  readonly toPng: (credits: Credits | null) => Promise<Blob>;
  /** The same as SVG, with text as text. @throws an error whose message is the reason as a sentence */
  readonly toSvg: (credits: Credits) => string;
}
