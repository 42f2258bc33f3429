import type { AuditRecord } from '@slipway/plugin-audit-common';
import type { Words } from '../words/useWords';

/** Who did it: the person, where a service did it for one. */
export function sayWho(
  { actor, onBehalfOf }: AuditRecord,
  { t }: Words,
): string {
  const who = onBehalfOf ?? actor;
  return who ? shorten(who) : t('table.nobody');
}

/** Through whom the person did it, where that was not themselves. */
export function sayThrough({
  actor,
  onBehalfOf,
}: AuditRecord): string | undefined {
  return onBehalfOf && actor && actor !== onBehalfOf
    ? shorten(actor)
    : undefined;
}

/** e.g. `task create` */
export function sayWhat({ event, meta }: AuditRecord): string {
  const action = meta.actionType;
  return typeof action === 'string' ? `${event} ${action}` : event;
}

/** What it was about: an application, else what else is named. */
export function sayAbout({ service, application, meta }: AuditRecord): string {
  if (service) return application ? `${service}/${application}` : service;
  for (const name of ['entityRef', 'templateRef', 'template', 'location']) {
    const value = meta[name];
    if (typeof value === 'string') return shorten(value);
  }
  return '';
}

/** user:default/ana -> ana; only what differs from the usual is worth the room */
function shorten(reference: string): string {
  return reference.replace(
    /^(?:user|group|template|plugin):(?:default\/)?/,
    '',
  );
}
