/** `npm run stories`: checks story files against the graph that this machine serves. */
import { overGraph } from './over-graph.mjs';

await overGraph('check-stories');
