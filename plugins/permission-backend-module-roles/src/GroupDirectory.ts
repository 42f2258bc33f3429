import {
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  type Entity,
} from '@backstage/catalog-model';

/** So long a change of a group may stay unnoticed. */
const KEEP_MS = 30_000;
/** Whoever waits for a decision must not wait for a catalog that does not answer. */
const PATIENCE_MS = 3_000;
const MOST_KEPT = 10_000;

/** A group of the catalog. All are references in lower case. */
export interface Group {
  readonly parents: readonly string[];
  readonly members: readonly string[];
}

/** What the catalog says of groups, kept for a moment. */
export class GroupDirectory {
  private readonly kept = new Map<
    string,
    { readonly group: Promise<Group>; readonly until: number }
  >();

  /** @param readEntity - asks the catalog; `undefined` when there is no such group */
  constructor(
    private readonly readEntity: (ref: string) => Promise<Entity | undefined>,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * @param ref - e.g. `group:default/commerce`
   * @throws Error when the catalog cannot be asked
   */
  async read(ref: string): Promise<Group> {
    const now = this.now();
    const known = this.kept.get(ref);
    if (known && known.until > now) return known.group;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const group = withPatience(this.readEntity(ref)).then(describeGroup);
    const entry = { group, until: now + KEEP_MS };
    this.kept.set(ref, entry);
    group.catch(() => {
      // A failure is nothing to keep.
      if (this.kept.get(ref) === entry) this.kept.delete(ref);
    });
    return group;
  }
}

function describeGroup(entity: Entity | undefined): Group {
  const list = (type: string) =>
    (entity?.relations ?? [])
      .filter(relation => relation.type === type)
      .map(({ targetRef }) => targetRef.toLowerCase());
  return {
    parents: list(RELATION_CHILD_OF),
    members: list(RELATION_HAS_MEMBER),
  };
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${PATIENCE_MS / 1000} s`)),
      PATIENCE_MS,
    );
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
