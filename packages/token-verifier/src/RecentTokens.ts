/**
 * The values of the tokens that were seen last, at most `limit`. Two generations in place of a list in order of use: a
 * hit writes nothing, and what was not used during a whole generation is dropped with it.
 */
export class RecentTokens<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  get(token: string): Value | undefined {
    const found = this.young.get(token);
    if (found !== undefined) return found;
    const older = this.old.get(token);
    if (older !== undefined) this.set(token, older);
    return older;
  }

  set(token: string, value: Value): void {
    if (this.young.size >= this.limit / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(token, value);
  }

  delete(token: string): void {
    this.young.delete(token);
    this.old.delete(token);
  }
}
