import type { Graph } from '../../server/domain/graph.ts';
import { encodeDocuments } from '../../server/store/in-process/encode-documents.ts';

/**
 * The hash of a graph: over its documents as a build file keeps them, so that hashing costs no second writing out. Equal
 * data has an equal hash, whatever store it comes from.
 * @returns SHA-256, lower-case hexadecimal
 */
export const hashGraph = (graph: Graph): string => encodeDocuments(graph).hash;
