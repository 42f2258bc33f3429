import type { Entity } from '@backstage/catalog-model';

/** Users of the catalog, each a member of groups. */
export function createUser(name: string, ...groups: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: {},
    relations: groups.map(group => ({
      type: 'memberOf',
      targetRef: `group:default/${group}`,
    })),
  };
}

/** A group of the catalog below others. */
export function createGroup(name: string, ...parents: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: {},
    relations: parents.map(parent => ({
      type: 'childOf',
      targetRef: `group:default/${parent}`,
    })),
  };
}

/** Ana, Ben and Eve work for the platform, Eve in a group below; Dan develops. */
export const platformTeam: Entity[] = [
  createUser('ana', 'platform'),
  createUser('ben', 'platform'),
  createUser('eve', 'gateway'),
  createUser('dan', 'commerce'),
  createGroup('platform'),
  createGroup('gateway', 'platform'),
  createGroup('commerce'),
];
