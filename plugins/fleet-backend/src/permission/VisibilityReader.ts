import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { fleetServiceReadPermission } from '@slipway/plugin-fleet-common';
import type { Visibility } from '../query/Visibility';
import { fleetServiceResourceRef } from './fleetServiceRules';

/** Asks the permission policy which services somebody may see. */
export class VisibilityReader {
  constructor(
    private readonly permissions: PermissionsService,
    private readonly registry: PermissionsRegistryService,
  ) {}

  async read(credentials: BackstageCredentials): Promise<Visibility> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission: fleetServiceReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      const rules = this.registry.getPermissionRuleset(fleetServiceResourceRef);
      return createConditionTransformer(rules)(decision.conditions);
    }
    return decision.result === AuthorizeResult.ALLOW ? 'all' : 'none';
  }
}
