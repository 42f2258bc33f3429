import type { PermissionCondition } from '@backstage/plugin-permission-common';
import type { Person } from './Person';

/** One thing that may be true of what somebody asks for. */
export type Alternative = Pick<PermissionCondition, 'rule' | 'params'>;

/**
 * What a permission may depend on. Things and rules are another plugin's, and known here by the names that it has for
 * them.
 */
export interface Condition {
  readonly pluginId: string;
  readonly resourceType: string;
  /** One of these must be true; none at all: never. */
  list(person: Person): Promise<readonly Alternative[]>;
}

const GOLDEN_PATH_ACTIONS = [
  'slipway:service:render',
  'slipway:service:prove',
  'slipway:service:propose',
];

/** A service that one of the person's groups owns. */
export const ofOwnGroups: Condition = {
  pluginId: 'fleet',
  resourceType: 'fleet-service',
  list: async ({ groups }) =>
    groups.length > 0
      ? [{ rule: 'IS_OWNER', params: { owners: [...groups] } }]
      : [],
};

/** An action of our golden paths; whatever else is installed is not everybody's to run. */
export const ofGoldenPaths: Condition = {
  pluginId: 'scaffolder',
  resourceType: 'scaffolder-action',
  list: async () =>
    GOLDEN_PATH_ACTIONS.map(actionId => ({
      rule: 'HAS_ACTION_ID',
      params: { actionId },
    })),
};

/** A creation that the person asked for. */
export const ofOneself: Condition = {
  pluginId: 'scaffolder',
  resourceType: 'scaffolder-task',
  list: async ({ ref }) => [
    { rule: 'IS_TASK_OWNER', params: { createdBy: [ref] } },
  ],
};

/** A creation that somebody of the person's groups asked for. */
export const ofOwnTeam: Condition = {
  pluginId: 'scaffolder',
  resourceType: 'scaffolder-task',
  list: async person => [
    {
      rule: 'IS_TASK_OWNER',
      params: { createdBy: [...(await person.listTeam())] },
    },
  ],
};
