import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';

/** Adds to a Component what it belongs to and has, to what its file says already. */
export function relate(
  component: Entity,
  service: string,
  more: {
    readonly providesApis: readonly Entity[];
    readonly dependsOn: readonly Entity[];
  },
): Entity {
  const { namespace = 'default' } = component.metadata;
  const join = (
    field: keyof typeof more,
    context: { defaultKind?: string },
  ): string[] | undefined => {
    const declared = (component.spec?.[field] ?? []) as string[];
    const known = new Set(
      declared.map(ref => normalize(ref, { ...context, namespace })),
    );
    const refs = more[field].map(entity => stringifyEntityRef(entity));
    const all = [...declared, ...refs.filter(ref => !known.has(ref))];
    return all.length > 0 ? all : undefined;
  };
  const providesApis = join('providesApis', { defaultKind: 'api' });
  const dependsOn = join('dependsOn', {});
  return {
    ...component,
    spec: {
      ...component.spec,
      system: component.spec?.system ?? service,
      ...(providesApis && { providesApis }),
      ...(dependsOn && { dependsOn }),
    },
  };
}

/** A text that is no reference stays as it is: the catalog tells its author. */
function normalize(
  ref: string,
  { defaultKind, namespace }: { defaultKind?: string; namespace: string },
): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultKind, defaultNamespace: namespace }),
    );
  } catch {
    return ref;
  }
}
