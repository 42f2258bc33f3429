import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AuditAnchor } from '@slipway/plugin-audit-common';

/** Writes down where nobody who has the database can change it up to where the log went. */
export function logAnchor(
  logger: LoggerService,
  { sequence, hash }: AuditAnchor,
): void {
  logger.info(`Audit log anchor ${sequence}:${hash}`, {
    auditAnchor: `${sequence}:${hash}`,
  });
}
