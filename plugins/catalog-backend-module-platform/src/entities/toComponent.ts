import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import { componentOf, valueOf, type Fact } from '@slipway/platform-model';
import type { OwnFiles } from './OwnFiles';
import type { Belonging, Said } from './Said';

/** Where nobody says who owns it. */
const NOBODY = 'unknown';

/** The Component that the catalog file declares, or one made of what is known where that cannot be read. */
export function toComponent(own: OwnFiles): Said {
  const { application, declarations } = own;
  const declared = declarations.entities.find(
    ({ entity }) => entity.kind === 'Component',
  );
  return declared
    ? { ...declared, path: application.catalogInfo!.path }
    : { entity: standIn(own), path: application.path, line: 1 };
}

/** A Component that only the folder names. */
export function standIn({ application, calls }: OwnFiles): Entity {
  const facts = componentOf(application);
  const description = valueOf(facts?.description);
  const owners = [
    facts?.owner,
    ...calls.map(call => call.item.arguments.owner),
  ];
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: application.name,
      ...(description && { description }),
    },
    spec: {
      type: valueOf(facts?.type) || 'service',
      lifecycle: valueOf(facts?.lifecycle) || 'unknown',
      owner: owners.map(readOwner).find(Boolean) ?? NOBODY,
    },
  };
}

/** What the other entities of an application take from its Component. */
export function belongingOf(
  { metadata, spec }: Entity,
  service: string,
): Belonging {
  return {
    owner: String(spec?.owner ?? NOBODY),
    system: String(spec?.system ?? service),
    namespace: metadata.namespace,
    lifecycle: String(spec?.lifecycle),
  };
}

function readOwner(fact: Fact<unknown> | undefined): string | undefined {
  const owner = valueOf(fact);
  if (typeof owner !== 'string') return undefined;
  try {
    parseEntityRef(owner, { defaultKind: 'group' });
    return owner;
  } catch {
    return undefined;
  }
}
