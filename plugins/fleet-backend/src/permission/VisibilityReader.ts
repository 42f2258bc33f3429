import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import {
  fleetFindingReadPermission,
  fleetServiceReadPermission,
} from '@slipway/plugin-fleet-common';
import type { Visibility } from '../query/Visibility';
import { fleetServiceResourceRef } from './fleetServiceRules';

/** What somebody may see. */
export interface Visibilities {
  readonly services: Visibility;
  /** Of which of these services they may know the access findings, place by place. */
  readonly findings: Visibility;
}

/** Asks the permission policy what somebody may see. */
export class VisibilityReader {
  constructor(
    private readonly permissions: PermissionsService,
    private readonly registry: PermissionsRegistryService,
  ) {}

  async read(credentials: BackstageCredentials): Promise<Visibilities> {
    const [services, findings] = await this.permissions.authorizeConditional(
      [
        { permission: fleetServiceReadPermission },
        { permission: fleetFindingReadPermission },
      ],
      { credentials },
    );
    return {
      services: this.toVisibility(services),
      findings: this.toVisibility(findings),
    };
  }

  private toVisibility(decision: PolicyDecision): Visibility {
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      const rules = this.registry.getPermissionRuleset(fleetServiceResourceRef);
      return createConditionTransformer(rules)(decision.conditions);
    }
    return decision.result === AuthorizeResult.ALLOW ? 'all' : 'none';
  }
}
