import type { Derived } from '../model/derived.ts';
import type { ExploredNetwork } from '../model/explored-network.ts';
import type { Positions } from '../model/picture.ts';
import type { Question } from '../model/question.ts';
import type { DrawnCanvas } from './drawn-canvas.ts';
import type { ExpandAsking, NetworkStatus, Notice } from './explorer.ts';

/** What the store holds beside the question, which is the address's. */
export interface Held {
  readonly status: NetworkStatus;
  readonly network: ExploredNetwork;
  readonly asking: ExpandAsking | null;
  readonly wayFrom: string | null;
  readonly expanding: string | null;
  readonly expandedFrom: string | null;
  readonly notice: Notice | null;
  readonly canvas: DrawnCanvas | null;
}

/** What the actions may do to the store. */
export interface Workbench {
  readonly question: () => Question;
  readonly held: () => Held;
  readonly derived: () => Derived;
  /** Where nodes stand on the canvas, or stood when it was last open. */
  readonly positions: () => Positions;
  readonly attachCanvas: (canvas: DrawnCanvas | null) => void;
  readonly set: (change: Partial<Held>) => void;
  readonly say: (text: string, action?: Notice['action']) => void;
  readonly load: () => void;
}
