import { isHard, speaksFor } from '../../domain/identity.ts';
import type { EvidenceResolvers } from '../__generated__/resolvers.ts';

export const Evidence: EvidenceResolvers = { speaksFor, isHard };
