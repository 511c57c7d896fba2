/** Story files that cannot be used. The message has a line a problem: file, step, field, what is wrong, and the value. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
