import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_FLEET_SERVICE,
  type FleetService,
} from '@slipway/plugin-fleet-common';
import * as z from 'zod';
import type { FleetCondition } from '../query/Visibility';

/** A service of the fleet, as decisions may depend on it. */
export const fleetServiceResourceRef = createPermissionResourceRef<
  FleetService,
  FleetCondition
>().with({ pluginId: 'fleet', resourceType: RESOURCE_TYPE_FLEET_SERVICE });

const isOwner = createPermissionRule({
  name: 'IS_OWNER',
  description: 'Allow services that one of these owns',
  resourceRef: fleetServiceResourceRef,
  paramsSchema: z.object({
    owners: z
      .array(z.string())
      .describe('Entity references, e.g. group:default/team-orders'),
  }),
  apply: ({ owner }, { owners }) =>
    owner !== null &&
    owners.some(one => one.toLowerCase() === owner.toLowerCase()),
  toQuery: ({ owners }) => ({ key: 'owner', values: owners }),
});

/** All rules of the fleet. */
export const fleetServiceRules = { isOwner };

/** For who writes a permission policy: `conditions.isOwner({owners})`, and the decision that holds them. */
export const {
  conditions: fleetServiceConditions,
  createConditionalDecision: createFleetServiceConditionalDecision,
} = createConditionExports({
  resourceRef: fleetServiceResourceRef,
  rules: fleetServiceRules,
});
