import type { Entity } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import type { Draft } from './entities/Draft';
import { markInvalid } from './entities/markInvalid';

/** Drafts by the part of the repository that brings them. */
export type Drafts = ReadonlyMap<string, readonly Draft[]>;

/** What the catalog is to be told, so that it holds what the parts bring. */
export interface Settlement {
  readonly added: readonly Entity[];
  /** Entity references. */
  readonly removed: readonly string[];
  /** One sentence for each entity whose name somebody else has. */
  readonly lost: readonly string[];
}

/** Remembers what the catalog was given, and who gave it: digests and names only. */
export class EntityLedger {
  /** The references that each part wants. */
  private readonly wanted = new Map<string, readonly string[]>();
  /** Who wants a reference: its own first, then in the order of parts. The first one has it. */
  private readonly claims = new Map<string, readonly Claim[]>();
  private readonly digests = new Map<string, string>();

  /** Those who brought something. */
  parts(): Iterable<string> {
    return this.wanted.keys();
  }

  /** The parts that are to be described again with these, as they want the same names now, or did before. */
  rivalsOf(drafts: Drafts): Set<string> {
    const rivals = new Set<string>();
    for (const [part, its] of drafts)
      for (const ref of [
        ...(this.wanted.get(part) ?? []),
        ...its.map(draft => draft.ref),
      ])
        for (const claim of this.claims.get(ref) ?? [])
          if (!drafts.has(claim.part)) rivals.add(claim.part);
    return rivals;
  }

  /** @param drafts - of all parts that have changed, and of their rivals; empty for a part that is gone */
  settle(drafts: Drafts): Settlement {
    const touched = new Set<string>();
    for (const [part, its] of drafts) this.claim(part, its, touched);
    const entities = new Map<string, Entity>();
    const lost: string[] = [];
    for (const [part, its] of drafts) {
      const settled = this.choose(part, its);
      for (const [ref, entity] of settled.entities) entities.set(ref, entity);
      lost.push(...settled.lost);
    }

    const added: Entity[] = [];
    const removed: string[] = [];
    for (const ref of touched) {
      const entity = entities.get(ref);
      if (!entity) {
        if (this.digests.delete(ref)) removed.push(ref);
        continue;
      }
      const digest = digestOf(entity);
      if (this.digests.get(ref) === digest) continue;
      this.digests.set(ref, digest);
      added.push(entity);
    }
    return { added, removed, lost };
  }

  private claim(
    part: string,
    drafts: readonly Draft[],
    touched: Set<string>,
  ): void {
    for (const ref of this.wanted.get(part) ?? []) {
      touched.add(ref);
      const others = this.claims.get(ref)!.filter(other => other.part !== part);
      if (others.length > 0) this.claims.set(ref, others);
      else this.claims.delete(ref);
    }
    const own = new Map<string, boolean>();
    for (const { ref, isOwn } of drafts)
      own.set(ref, isOwn || own.get(ref) === true);
    for (const [ref, isOwn] of own) {
      touched.add(ref);
      const there = this.claims.get(ref) ?? [];
      this.claims.set(ref, [...there, { part, isOwn }].sort(compareClaims));
    }
    if (own.size > 0) this.wanted.set(part, [...own.keys()]);
    else this.wanted.delete(part);
  }

  /** What a part gets of what it wants. */
  private choose(part: string, drafts: readonly Draft[]) {
    const chosen = new Map<string, Draft>();
    const lost: { draft: Draft; sentence: string }[] = [];
    const choose = (draft: Draft) => {
      const there = chosen.get(draft.ref);
      const holder = there?.source ?? this.claims.get(draft.ref)![0].part;
      if (holder === part) chosen.set(draft.ref, draft);
      else
        lost.push({
          draft,
          sentence: `${draft.source} ${draft.ref} is taken by ${holder}`,
        });
    };
    // A sort keeps the order of equals, so of two with equal rights the first one gets it.
    const ordered = [...drafts].sort(
      (one, other) => Number(other.isOwn) - Number(one.isOwn),
    );
    for (const draft of ordered) if (!draft.insteadOf) choose(draft);
    for (const draft of ordered)
      if (lost.some(other => other.draft.ref === draft.insteadOf))
        choose(draft);

    const entities = new Map<string, Entity>();
    for (const [ref, { entity, faults, folder }] of chosen) {
      const its = lost
        .filter(({ draft }) => draft.folder === folder)
        .map(({ sentence }) => sentence);
      entities.set(
        ref,
        faults ? markInvalid(entity, [...faults, ...its]) : entity,
      );
    }
    return { entities, lost: lost.map(({ sentence }) => sentence) };
  }
}

interface Claim {
  readonly part: string;
  readonly isOwn: boolean;
}

function compareClaims(one: Claim, other: Claim): number {
  return (
    Number(other.isOwn) - Number(one.isOwn) ||
    (one.part < other.part ? -1 : Number(one.part > other.part))
  );
}

function digestOf(entity: Entity): string {
  return createHash('sha1').update(JSON.stringify(entity)).digest('base64');
}
