import { compareSources, type Claim, type ClaimKind } from './Claim';

const NONE: readonly Claim[] = [];

/** Claims by kind and key. */
export class ClaimIndex {
  private readonly byKey = new Map<string, readonly Claim[]>();

  add(claim: Claim): void {
    const place = placeOf(claim.kind, claim.key);
    const there = this.byKey.get(place);
    this.byKey.set(
      place,
      there ? [...there, claim].sort(compareSources) : [claim],
    );
  }

  remove(claim: Claim): void {
    const place = placeOf(claim.kind, claim.key);
    const left = this.byKey.get(place)?.filter(other => other !== claim) ?? [];
    if (left.length > 0) this.byKey.set(place, left);
    else this.byKey.delete(place);
  }

  /** In the order of their sources, whatever the order in which they were made. */
  get(kind: ClaimKind, key: string): readonly Claim[] {
    return this.byKey.get(placeOf(kind, key)) ?? NONE;
  }

  *all(): Iterable<Claim> {
    for (const claims of this.byKey.values()) yield* claims;
  }
}

function placeOf(kind: ClaimKind, key: string): string {
  return `${kind} ${key}`;
}
