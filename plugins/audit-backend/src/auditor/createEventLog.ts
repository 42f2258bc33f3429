import type { AuditorEvent } from '@backstage/backend-defaults/auditor';
import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { AUDIT_SEVERITIES } from '@slipway/plugin-audit-common';
import * as z from 'zod';

const level = z.enum(['debug', 'info', 'warn', 'error']);

/** `backend.auditor.severityLogLevelMappings`, as the stock auditor has it. */
const levelsSchema = z.object({
  low: level.default('debug'),
  medium: level.default('info'),
  high: level.default('info'),
  critical: level.default('info'),
} satisfies Record<(typeof AUDIT_SEVERITIES)[number], z.ZodType>);

const KEY = 'backend.auditor.severityLogLevelMappings';

/**
 * Logs events as the stock auditor does.
 *
 * @throws Error when the configuration names a level that there is not
 */
export function createEventLog(
  config: RootConfigService,
  logger: LoggerService,
): (event: AuditorEvent) => void {
  const { data: levels, error } = levelsSchema.safeParse(
    config.getOptional(KEY) ?? {},
  );
  if (!levels)
    throw new Error(
      `${KEY}.${error.issues[0].path.join(
        '.',
      )} must be one of ${level.options.join(', ')}`,
    );
  const auditLogger = logger.child({ isAuditEvent: true });
  return event => {
    const name = `${event.plugin}.${event.eventId}`;
    const write = levels[event.severityLevel];
    if (event.status !== 'failed') {
      auditLogger[write](name, event);
      return;
    }
    const { error: cause, ...told } = event;
    auditLogger.child(told)[write](name, cause);
  };
}
