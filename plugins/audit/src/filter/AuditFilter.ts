/** What a person chose to see; it is the page's address, so that it can be sent to somebody. */
export interface AuditFilter {
  readonly q: string;
  readonly actor: string;
  /** `order`, or `order/api`. */
  readonly service: string;
  /** `{plugin}.{event}` */
  readonly kind: string;
  readonly outcome: OutcomeChoice;
  readonly severity: string;
  /** Days, `2026-01-31`, as the person's clock has them. */
  readonly from: string;
  readonly to: string;
}

/** `ends`: all but the beginnings of what ended. */
export type OutcomeChoice =
  | 'ends'
  | 'succeeded'
  | 'failed'
  | 'unfinished'
  | 'all';

const NOTHING: AuditFilter = {
  q: '',
  actor: '',
  service: '',
  kind: '',
  outcome: 'ends',
  severity: '',
  from: '',
  to: '',
};

const OUTCOMES: Record<OutcomeChoice, string | undefined> = {
  ends: 'succeeded,failed,unfinished',
  succeeded: 'succeeded',
  failed: 'failed',
  unfinished: 'unfinished',
  all: undefined,
};

/** Reads the page's address; what it does not name is not filtered. */
export function readFilter(search: URLSearchParams): AuditFilter {
  const filter: Record<string, string> = { ...NOTHING };
  for (const name of Object.keys(NOTHING))
    filter[name] = search.get(name) ?? filter[name];
  if (!Object.hasOwn(OUTCOMES, filter.outcome)) filter.outcome = 'ends';
  return filter as unknown as AuditFilter;
}

/** @returns the address of a filter, without what it leaves open */
export function writeFilter(filter: AuditFilter): URLSearchParams {
  return new URLSearchParams(
    Object.entries(filter).filter(
      ([name, value]) => value !== NOTHING[name as keyof AuditFilter],
    ),
  );
}

/** @returns what the backend is asked with */
export function toQuery(filter: AuditFilter): URLSearchParams {
  const { q, actor, service: place, kind, severity, from, to } = filter;
  const [service, application = ''] = place.trim().split('/');
  const dot = kind.indexOf('.');
  const query = {
    q: q.trim(),
    actor: actor.trim(),
    service,
    application,
    plugin: kind.slice(0, Math.max(dot, 0)),
    event: kind.slice(dot + 1),
    outcome: OUTCOMES[filter.outcome] ?? '',
    severity,
    from: startOf(from, 0),
    // The last day is shown whole.
    to: startOf(to, 1),
  };
  return new URLSearchParams(
    Object.entries(query).filter(([, value]) => value !== ''),
  );
}

function startOf(day: string, later: number): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!year) return '';
  return new Date(
    Number(year),
    Number(month) - 1,
    Number(date) + later,
  ).toISOString();
}
