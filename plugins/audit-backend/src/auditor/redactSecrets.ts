import type { JsonObject, JsonValue } from '@backstage/types';

const REDACTED = '[redacted]';
const LONGEST_TEXT = 4_000;
const DEEPEST = 12;
const MOST_MEMBERS = 500;

/** Names of fields and parameters whose values nobody else may read. */
const SECRET_NAME =
  /(?:^|[^a-z])(?:password|passwd|passphrase|secret|token|authorization|cookie|credential|(?:api|private|access|signing)[-_]?key|session[-_]?id)s?$/i;

/** What looks like a secret wherever it stands. */
const SECRET_TEXTS: readonly RegExp[] = [
  // A JSON web token, such as those of Backstage.
  /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)*/g,
  // GitHub's, GitLab's, npm's, Slack's, AWS's and Google's keys.
  /\b(?:gh[a-z]_|github_pat_|glpat-|npm_|xox[a-z]-)[\w-]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{30,}/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\b(bearer|basic|token)\s+[\w+/=.~-]{8,}/gi, `$1 ${REDACTED}`],
  // https://user:password@host
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@]+@/gi, `$1${REDACTED}@`],
  // What single sign-on hands over in an address.
  [
    /([?&#](?:[\w-]*(?:token|secret|password|signature|key)|code|state|sig)=)[^&#\s"']+/gi,
    `$1${REDACTED}`,
  ],
];

/** Leaves out what looks like a token, and what a database could not keep; a text that is very long is cut. */
export function redactText(text: string): string {
  // PostgreSQL knows neither a NUL nor half a character.
  let clean = text
    .replaceAll('\0', '\uFFFD')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  for (const secret of SECRET_TEXTS) clean = clean.replace(secret, REDACTED);
  for (const [secret, replacement] of REPLACEMENTS)
    clean = clean.replace(secret, replacement);
  return clean.length > LONGEST_TEXT
    ? `${clean.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}$/u, '')}… (${
        clean.length
      } characters)`
    : clean;
}

/** The same in every text of a value, and the values of fields whose names say that they are secrets. */
export function redactSecrets(value: JsonObject): JsonObject {
  return redactObject(value, 0);
}

function redact(value: JsonValue | undefined, depth: number): JsonValue {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null)
    // What JSON has no word for: undefined, NaN and the like.
    return isJson(value) ? value : null;
  if (depth > DEEPEST) return '… (too deep)';
  if (!Array.isArray(value)) return redactObject(value, depth);
  const items = value
    .slice(0, MOST_MEMBERS)
    .map(item => redact(item, depth + 1));
  return value.length > MOST_MEMBERS
    ? [...items, `… (${value.length} items)`]
    : items;
}

function redactObject(value: JsonObject, depth: number): JsonObject {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .slice(0, MOST_MEMBERS)
    .map(([name, field]): [string, JsonValue] => [
      redactText(name),
      isSecret(name, field) ? REDACTED : redact(field, depth + 1),
    ]);
  return Object.fromEntries(fields);
}

function isSecret(name: string, field: unknown): boolean {
  // passwordRequired: true is none.
  const hasText = typeof field !== 'boolean' && field !== null;
  return (
    hasText && SECRET_NAME.test(name.replace(/([a-z0-9])([A-Z])/g, '$1-$2'))
  );
}

function isJson(value: unknown): value is JsonValue {
  return (
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}
