import type { Entity } from '@backstage/catalog-model';

/** An entity, and where it is said. */
export interface Said {
  readonly entity: Entity;
  readonly path: string;
  readonly line: number;
}

/** What the entities of an application have in common. */
export interface Belonging {
  /** Entity reference as it is written. */
  readonly owner: string;
  readonly system: string;
  readonly namespace: string | undefined;
  readonly lifecycle: string;
}
