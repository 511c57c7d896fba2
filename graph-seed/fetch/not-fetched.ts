/** The current edition could not be had from its publisher. What was there stays. */
export class NotFetched extends Error {
  constructor(address: string, reason: string) {
    super(`${shown(address)}: ${reason}`);
    this.name = 'NotFetched';
  }
}

/** A transfer that may go well the next time. */
export class BrokenTransfer extends Error {
  /** How long the publisher asks us to wait; null: it does not say. */
  readonly retryAfterMs: number | null;
  constructor(reason: string, retryAfterMs: number | null = null) {
    super(reason);
    this.name = 'BrokenTransfer';
    this.retryAfterMs = retryAfterMs;
  }
}

/** An address without its query: a signed one would leave its signature in a log. */
function shown(address: string): string {
  return address.replace(/\?.*$/s, '?…');
}
