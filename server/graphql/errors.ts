/** The asker wrote something that means nothing here. */
export class BadUserInput extends Error {
  override readonly name = 'BadUserInput';
}

/** More was asked for than one query may have. The message says the bound and what was asked. */
export class LimitExceeded extends Error {
  override readonly name = 'LimitExceeded';
}

/** The query took longer than one may. */
export class QueryTimeout extends Error {
  override readonly name = 'QueryTimeout';
  constructor(milliseconds: number) {
    super(`The query was stopped after ${milliseconds / 1000} seconds, the longest that one may take. Ask for less.`);
  }
}

/** More is under way than this process can do well. Asking again a little later helps. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
}

/** Nobody waits for the answer any more. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}
