/** What a person is told of what they created. */
export const CREATION_TOPICS = ['merged', 'healthy', 'stuck'] as const;

/** One of {@link CREATION_TOPICS}. */
export type CreationTopic = (typeof CREATION_TOPICS)[number];

/**
 * Why it does not go on.
 *
 * - `closed`: the pull request was closed without a merge
 * - `built`: nothing builds its image
 * - `synced`: nothing rolls it out
 * - `healthy`: it does not come up
 * - `degraded`: it is broken
 */
export const STUCK_CAUSES = [
  'closed',
  'built',
  'synced',
  'healthy',
  'degraded',
] as const;

/** One of {@link STUCK_CAUSES}. */
export type StuckCause = (typeof STUCK_CAUSES)[number];

/** What happened to a creation, as far as a title says it in any language. */
export interface CreationNews {
  readonly topic: CreationTopic;
  readonly service: string;
  readonly application: string;
  /** The number of the pull request that creates it. */
  readonly pull: number;
  /** Where it is healthy or stuck; null where it is in none yet. */
  readonly environment: string | null;
  /** Only where it is stuck. */
  readonly cause: StuckCause | null;
}

/** Between what a notification says and what the deployment tool says. */
export const NEWS_DETAIL = ' It says: ';

/** Backstage's notifications keep no facts but texts; their scope is the one that nobody reads. */
const PREFIX = 'creation?';

/** Writes what a notification is about into its scope. Two with the same scope are one. */
export function writeNewsScope(news: CreationNews): string {
  const { topic, service, application, pull, environment, cause } = news;
  return (
    PREFIX +
    new URLSearchParams({
      ...{ topic, service, application, pull: String(pull) },
      ...(environment === null ? {} : { environment }),
      ...(cause === null ? {} : { cause }),
    })
  );
}

/** @returns undefined for the scope of any other notification */
export function readNewsScope(scope: string): CreationNews | undefined {
  if (!scope.startsWith(PREFIX)) return undefined;
  const given = new URLSearchParams(scope.slice(PREFIX.length));
  const topic = CREATION_TOPICS.find(each => each === given.get('topic'));
  const cause = STUCK_CAUSES.find(each => each === given.get('cause')) ?? null;
  const service = given.get('service');
  const application = given.get('application');
  if (!topic || !service || !application) return undefined;
  if ((topic === 'stuck') !== (cause !== null)) return undefined;
  return {
    ...{ topic, service, application, cause },
    pull: Number(given.get('pull')),
    environment: given.get('environment'),
  };
}
