import { parseEntityRef } from '@backstage/catalog-model';

/** @param owner - an entity reference, or what somebody wrote in place of one */
export function sayOwner(owner: string): string {
  try {
    const { namespace, name } = parseEntityRef(owner, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    });
    return namespace === 'default' ? name : `${namespace}/${name}`;
  } catch {
    return owner;
  }
}
