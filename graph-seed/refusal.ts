/** An import or build that is refused for a reason that its user can do something about. Nothing was written. */
export class Refused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Refused';
  }
}
