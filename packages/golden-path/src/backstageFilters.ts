import { parseEntityRef } from '@backstage/catalog-model';
import type { TemplateFilter, TemplateValue } from 'nunjitsu';

/**
 * The filters that Backstage's scaffolder gives to every skeleton. The two that read a repository URL do not
 * know which kind of host it is, so they pass on what the URL says without checking it.
 */
export const backstageFilters: Readonly<Record<string, TemplateFilter>> = {
  parseRepoUrl,
  projectSlug: input => {
    const { owner, repo } = parseRepoUrl(input);
    return `${owner}/${repo}`;
  },
  parseEntityRef: (input, defaults) => ({
    ...parseEntityRef(
      input as Parameters<typeof parseEntityRef>[0],
      defaults as Parameters<typeof parseEntityRef>[1],
    ),
  }),
  pick,
};

/** `host?owner=o&repo=r`, as the repository picker writes it, in its parts. */
function parseRepoUrl(input: TemplateValue | undefined) {
  const url = new URL(`https://${input}`);
  const parts: Record<string, string> = { host: url.host };
  for (const name of [
    'owner',
    'repo',
    'organization',
    'workspace',
    'project',
  ]) {
    const value = url.searchParams.get(name);
    if (value !== null) parts[name] = value.replace(/^\/+|\/+$/g, '');
  }
  return parts;
}

/** The part of a value that a path like `a.b[0]` leads to. */
function pick(
  input: TemplateValue | undefined,
  path: TemplateValue | undefined,
): TemplateValue | undefined {
  let value = input as unknown;
  for (const key of String(path)
    .split(/[.[\]]+/)
    .filter(Boolean)) {
    if (value === null || value === undefined || !Object.hasOwn(value, key))
      return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value as TemplateValue;
}
