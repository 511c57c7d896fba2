import { daysUntilShare, shareWithin } from '../../domain/followers.ts';
import type { FollowOutcome } from '../../domain/lags.ts';
import type { FirstMoverResolvers, FollowCountResolvers } from '../__generated__/resolvers.ts';
import { followBehind } from '../behind.ts';
import { boundedShareDays } from '../limits.ts';
import type { FirstMoverValue, FollowCountValue } from '../shapes.ts';
import { partyWhere } from '../where-value.ts';

function counted(
  { leader, follower, question }: FirstMoverValue,
  outcome: FollowOutcome,
  count: number,
): FollowCountValue {
  return { count, where: followBehind(question.where, leader, follower, outcome, question.basis) };
}

export const FirstMover: FirstMoverResolvers = {
  leader: ({ leader }, _, { catalogue }) => catalogue((all) => all.government(leader)),
  follower: ({ follower }, _, { catalogue }) => catalogue((all) => all.government(follower)),
  followed: (mover) => counted(mover, 'FOLLOWED', mover.followed),
  sameDay: (mover) => counted(mover, 'SAME_DAY', mover.sameDay),
  notYet: (mover) => counted(mover, 'NOT_YET', mover.notYet),
  undated: (mover) => counted(mover, 'UNDATED', mover.undated),
  watched: ({ curve }) => curve.parties,
  medianDays: ({ curve }) => daysUntilShare(curve, 0.5),
  lowerQuartileDays: ({ curve }) => daysUntilShare(curve, 0.25),
  upperQuartileDays: ({ curve }) => daysUntilShare(curve, 0.75),
  shareWithin: ({ curve }, { days }) => shareWithin(curve, boundedShareDays(days)),
};

export const FollowCount: FollowCountResolvers = { where: ({ where }) => partyWhere(where) };
