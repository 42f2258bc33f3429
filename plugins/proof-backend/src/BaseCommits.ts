import type { Forge } from '@slipway/forge';

const MOST_KEPT = 1000;

/**
 * Knows which commits belong to the base branch. GitHub hands out any commit that was ever pushed, to a fork too;
 * a person is shown what the platform repository holds.
 */
export class BaseCommits {
  private readonly known = new Set<string>();

  constructor(private readonly forge: Pick<Forge, 'isOnBase'>) {}

  /** @throws ForgeError */
  async has(commit: string): Promise<boolean> {
    if (this.known.has(commit)) return true;
    const isOnBase = await this.forge.isOnBase(commit);
    if (isOnBase) {
      if (this.known.size >= MOST_KEPT) this.known.clear();
      this.known.add(commit);
    }
    return isOnBase;
  }
}
