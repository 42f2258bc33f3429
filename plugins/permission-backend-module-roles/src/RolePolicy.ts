import {
  AuthorizeResult,
  isResourcePermission,
  type ConditionalPolicyDecision,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import type { Alternative, Condition } from './conditions';
import type { PeopleReader } from './PeopleReader';
import { ROLE_MATRIX } from './ROLE_MATRIX';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** Decides by {@link ROLE_MATRIX}; what that does not allow is denied. */
export class RolePolicy implements PermissionPolicy {
  constructor(private readonly people: PeopleReader) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const row = ROLE_MATRIX.get(permission.name);
    if (!row || !user) return DENY;
    const person = await this.people.read(user.info);
    const cells = [...person.roles].map(role => row[role]);
    if (cells.includes('yes')) return ALLOW;
    // Whoever asks says what kind of permission it is, and may be wrong.
    const conditions = cells
      .filter(isCondition)
      .filter(({ resourceType }) =>
        isResourcePermission(permission, resourceType),
      );
    const alternatives = await Promise.all(
      conditions.map(condition => condition.list(person)),
    );
    return conditions.length > 0
      ? decide(conditions[0], alternatives.flat())
      : DENY;
  }
}

function isCondition(cell: unknown): cell is Condition {
  return typeof cell === 'object';
}

function decide(
  { pluginId, resourceType }: Condition,
  alternatives: readonly Alternative[],
): PolicyDecision {
  const [first, ...others] = alternatives.map(each => ({
    ...each,
    resourceType,
  }));
  if (!first) return DENY;
  const conditions: ConditionalPolicyDecision['conditions'] = {
    anyOf: [first, ...others],
  };
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId,
    resourceType,
    conditions,
  };
}
