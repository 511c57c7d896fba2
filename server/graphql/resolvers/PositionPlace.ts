import type { PositionPlaceResolvers } from '../__generated__/resolvers.ts';
import { typeNameOf } from '../node-types.ts';

export const PositionPlace: PositionPlaceResolvers = { __resolveType: (place) => typeNameOf(place) };
