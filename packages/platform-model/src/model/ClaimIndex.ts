import type { Claim, ClaimKind } from './Claim';

/** Claims by kind and key. */
export class ClaimIndex {
  private readonly byKey = new Map<string, Claim[]>();

  add(claim: Claim): void {
    const place = placeOf(claim.kind, claim.key);
    const there = this.byKey.get(place);
    if (there) there.push(claim);
    else this.byKey.set(place, [claim]);
  }

  remove(claim: Claim): void {
    const place = placeOf(claim.kind, claim.key);
    const left = this.byKey.get(place)?.filter(other => other !== claim) ?? [];
    if (left.length > 0) this.byKey.set(place, left);
    else this.byKey.delete(place);
  }

  get(kind: ClaimKind, key: string): readonly Claim[] {
    return this.byKey.get(placeOf(kind, key)) ?? [];
  }

  *all(): Iterable<Claim> {
    for (const claims of this.byKey.values()) yield* claims;
  }
}

function placeOf(kind: ClaimKind, key: string): string {
  return `${kind} ${key}`;
}
