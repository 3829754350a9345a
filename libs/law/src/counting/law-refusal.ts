/** What the law does not allow, said to the person who asked for it. */
export class LawRefusal extends Error {
  constructor(
    /** The input that is at fault, by its name in the request. */
    readonly field: string,
    /** In Chinese, for the person. */
    message: string,
  ) {
    super(message);
    this.name = 'LawRefusal';
  }
}
