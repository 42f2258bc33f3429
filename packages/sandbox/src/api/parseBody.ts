import type { z } from 'zod';
import { GitHubError } from './GitHubError';

/**
 * Checks the body of a request at the door.
 *
 * @param documentation - where GitHub documents the call, e.g. `git/refs#create-a-reference`
 * @throws GitHubError 422 in GitHub's words: the first field that is absent or of the wrong type
 */
export function parseBody<T>(
  schema: z.ZodType<T>,
  body: unknown,
  documentation?: string,
): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue.path.map(String).join('/');
  // What GitHub calls the body as a whole.
  const place = field ? `properties/${field}` : 'links/0/schema';
  const value = valueAt(body, issue.path);
  const reason =
    value === undefined
      ? `"${field}" wasn't supplied.`
      : `For '${place}', ${describe(issue, value)}.`;
  throw new GitHubError(422, `Invalid request.\n\n${reason}`, {
    documentation,
  });
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_type') return issue.message;
  const article = /^[aeiou]/.test(issue.expected) ? 'an' : 'a';
  return `${JSON.stringify(value)} is not ${article} ${issue.expected}`;
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    body ?? {},
  );
}
