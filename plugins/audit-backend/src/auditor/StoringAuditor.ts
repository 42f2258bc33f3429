import {
  DefaultAuditorService,
  type AuditorEvent,
} from '@backstage/backend-defaults/auditor';
import type {
  AuditorService,
  AuditorServiceCreateEventOptions,
  AuditorServiceEvent,
} from '@backstage/backend-plugin-api';
import type { AuditRecord } from '@slipway/plugin-audit-common';
import { randomUUID } from 'node:crypto';
import { redactError } from './redactError';
import { redactSecrets, redactText } from './redactSecrets';
import { toAuditRecord } from './toAuditRecord';

/** Backstage's auditor, whose events are logged as they always were, and kept. */
export class StoringAuditor implements AuditorService {
  constructor(
    private readonly options: {
      /** Who says who calls, and for which plugin. */
      readonly deps: Parameters<typeof DefaultAuditorService.create>[1];
      /** Writes to the backend's own log. */
      readonly log: (event: AuditorEvent) => void;
      /** Neither waits nor fails. */
      readonly keep: (record: AuditRecord) => void;
    },
  ) {}

  createEvent(
    options: AuditorServiceCreateEventOptions,
  ): Promise<AuditorServiceEvent> {
    const { deps, log, keep } = this.options;
    const operation = randomUUID();
    return DefaultAuditorService.create(event => {
      log(withoutSecrets(event));
      if (isKept(event)) keep(toAuditRecord(event, operation, new Date()));
    }, deps).createEvent(options);
  }
}

/** Reads are only logged; that somebody was refused one is kept. */
function isKept(event: AuditorEvent): boolean {
  return (
    event.severityLevel !== 'low' ||
    (event.status === 'failed' &&
      ['NotAllowedError', 'AuthenticationError'].includes(event.error.name))
  );
}

/** A log is read by more people than the audit log is. */
function withoutSecrets<T extends AuditorEvent>(event: T): T {
  const { meta, request } = event;
  return {
    ...event,
    ...(meta && { meta: redactSecrets(meta) }),
    ...(request && {
      request: { ...request, url: redactText(request.url) },
    }),
    ...(event.status === 'failed' &&
      event.error && { error: redactError(event.error) }),
  };
}
