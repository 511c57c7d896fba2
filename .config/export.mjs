/** `npm run export`: the graph, or a part of it, as a file for other tools. */
import { overGraph } from './over-graph.mjs';

await overGraph('export-main', { quiet: true });
