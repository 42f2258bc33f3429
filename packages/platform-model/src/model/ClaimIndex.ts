import { compareSources, type Claim, type ClaimKind } from './Claim';

const NONE: readonly Claim[] = [];

/** Claims by kind and key. */
export class ClaimIndex {
  private readonly byKind = new Map<ClaimKind, Map<string, readonly Claim[]>>();

  add(claim: Claim): void {
    const { kind, key } = claim;
    let byKey = this.byKind.get(kind);
    if (!byKey) this.byKind.set(kind, (byKey = new Map()));
    const there = byKey.get(key);
    byKey.set(key, there ? [...there, claim].sort(compareSources) : [claim]);
  }

  remove(claim: Claim): void {
    const { kind, key } = claim;
    const byKey = this.byKind.get(kind);
    const left = byKey?.get(key)?.filter(other => other !== claim) ?? [];
    if (left.length > 0) byKey?.set(key, left);
    else byKey?.delete(key);
  }

  /** In the order of their sources, whatever the order in which they were made. */
  get(kind: ClaimKind, key: string): readonly Claim[] {
    return this.byKind.get(kind)?.get(key) ?? NONE;
  }

  *all(): Iterable<Claim> {
    for (const byKey of this.byKind.values())
      for (const claims of byKey.values()) yield* claims;
  }
}
