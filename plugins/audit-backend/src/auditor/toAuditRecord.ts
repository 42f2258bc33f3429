import type { AuditorEvent } from '@backstage/backend-defaults/auditor';
import { ONCE, type AuditRecord } from '@slipway/plugin-audit-common';
import type { JsonObject } from '@backstage/types';
import { randomUUID } from 'node:crypto';
import { redactError } from './redactError';
import { redactSecrets, redactText } from './redactSecrets';

/** Fields of the metadata by which a service says for whom it does something, the first that is there. */
const PEOPLE = ['requester', 'createdBy', 'decidedBy', 'mergedBy', 'user'];

/** Some 60 KB: what is told of one event. */
const LARGEST_META = 60_000;

/**
 * Makes a record of what Backstage's auditor tells.
 *
 * @param operation - shared by what was begun and how it ended
 */
export function toAuditRecord(
  event: AuditorEvent,
  operation: string,
  now: Date,
): AuditRecord {
  const { plugin, eventId, severityLevel, status, actor, request } = event;
  const meta = fitMeta(redactSecrets(event.meta ?? {}));
  const error =
    event.status === 'failed' && event.error
      ? redactError(event.error)
      : undefined;
  const once = readText(meta[ONCE]);
  return {
    key: once ? `${plugin}/${eventId}/${once}/${status}` : randomUUID(),
    // Of two replicas that tell of one thing, the second may be the one whose end is kept.
    operation: once ? `${plugin}/${eventId}/${once}` : operation,
    at: now.toISOString(),
    plugin,
    event: eventId,
    severity: severityLevel,
    status,
    actor: clean(actor.actorId),
    onBehalfOf:
      PEOPLE.map(field => readName(meta[field])).find(Boolean) ?? null,
    ip: clean(actor.ip),
    hostname: clean(actor.hostname),
    userAgent: clean(actor.userAgent),
    request: request
      ? { method: request.method, url: redactText(request.url) }
      : null,
    service: readText(meta.service),
    application: readText(meta.application),
    error: error ? { name: error.name, message: error.message } : null,
    meta,
  };
}

function clean(text: string | undefined): string | null {
  return text ? redactText(text) : null;
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function readName(value: unknown): string | null {
  const text = readText(value);
  return text && /^\S{1,300}$/.test(text) ? text : null;
}

/** A log that can be filled up by one event is none. */
function fitMeta(meta: JsonObject): JsonObject {
  const { length } = JSON.stringify(meta);
  if (length <= LARGEST_META) return meta;
  const short = Object.entries(meta).filter(
    ([, value]) => JSON.stringify(value).length <= 1_000,
  );
  const kept = Object.fromEntries(short.slice(0, 40));
  return { ...kept, leftOut: `${length} characters were too many` };
}
