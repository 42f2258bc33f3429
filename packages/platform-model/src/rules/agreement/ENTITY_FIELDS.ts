/** What a field of an entity holds. */
export type EntityFieldType =
  | 'text'
  | 'texts'
  /** A text, or a placeholder like `$text` that Backstage fills in. */
  | 'document'
  | 'mapping';

export interface EntityField {
  readonly type: EntityFieldType;
  readonly required?: true;
}

const text: EntityField = { type: 'text' };
const texts: EntityField = { type: 'texts' };
const needed: EntityField = { type: 'text', required: true };

/** The spec of Backstage's own kinds, as its catalog demands it; a spec may hold other fields besides. */
export const ENTITY_FIELDS: Readonly<
  Record<string, Readonly<Record<string, EntityField>>>
> = {
  Component: {
    type: needed,
    lifecycle: needed,
    owner: needed,
    system: text,
    subcomponentOf: text,
    providesApis: texts,
    consumesApis: texts,
    dependsOn: texts,
  },
  API: {
    type: needed,
    lifecycle: needed,
    owner: needed,
    definition: { type: 'document', required: true },
    system: text,
  },
  Resource: { type: needed, owner: needed, system: text, dependsOn: texts },
  System: { owner: needed, domain: text, type: text },
  Domain: { owner: needed, subdomainOf: text, type: text },
  Group: {
    type: needed,
    children: { type: 'texts', required: true },
    profile: { type: 'mapping' },
    parent: text,
    members: texts,
  },
  User: {
    memberOf: { type: 'texts', required: true },
    profile: { type: 'mapping' },
  },
  Location: { type: text, target: text, targets: texts, presence: text },
};

/** The versions of the format in which Backstage's own kinds are written. */
export const ENTITY_VERSIONS: readonly string[] = [
  'backstage.io/v1alpha1',
  'backstage.io/v1beta1',
];

/** Fields of an entity beside which there are no others. */
export const ROOT_FIELDS: readonly string[] = [
  'apiVersion',
  'kind',
  'metadata',
  'spec',
];
