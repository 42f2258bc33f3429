import type { RootConfigService } from '@backstage/backend-plugin-api';

const DAYS = 'slipway.approvals.lapseAfterDays';
const GROUPS = 'slipway.roles.platform';

/** What the configuration says of approvals. */
export interface ApprovalSettings {
  /** Where people look at the portal, e.g. `https://portal.acme.example`. */
  readonly appUrl: string;
  readonly lapseAfterDays: number;
  /** Entity references of the groups whose members ask and approve. */
  readonly groups: readonly string[];
}

/**
 * @throws Error that names the key
 */
export function readSettings(config: RootConfigService): ApprovalSettings {
  const lapseAfterDays = config.getOptionalNumber(DAYS) ?? 7;
  if (!(Number.isInteger(lapseAfterDays) && lapseAfterDays > 0))
    throw new Error(`app-config: ${DAYS}: must be a number of days, from 1`);
  // The permission policy reads it in full, and says what is wrong with it.
  const given = config.getOptional<string | string[]>(GROUPS) ?? [];
  return {
    appUrl: config.getString('app.baseUrl').replace(/\/$/, ''),
    lapseAfterDays,
    groups: (typeof given === 'string' ? given.split(',') : given)
      .map(group => group.trim())
      .filter(Boolean),
  };
}
