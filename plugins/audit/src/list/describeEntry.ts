import type { AuditRecord } from '@slipway/plugin-audit-common';

/** Who did it: the person, where a service did it for one. */
export function sayWho({ actor, onBehalfOf }: AuditRecord): string {
  return shorten(onBehalfOf ?? actor ?? 'nobody in particular');
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

/** As a person's clock has it. */
export function sayMoment(at: string): string {
  return new Date(at).toLocaleString('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
  });
}

/** user:default/ana -> ana; only what differs from the usual is worth the room */
function shorten(reference: string): string {
  return reference.replace(
    /^(?:user|group|template|plugin):(?:default\/)?/,
    '',
  );
}
