import type { Request } from 'express';
import * as z from 'zod';
import { ArgoError } from './ArgoError';
import { matchLabels } from './matchLabels';
import type { Application } from './toApplication';

// Of a parameter that may come once, Argo CD takes the first.
const once = z
  .union([z.string(), z.array(z.string()).transform(([first]) => first)])
  .default('');
const many = z
  .union([z.string().transform(text => [text]), z.array(z.string())])
  .default([]);

const querySchema = z.object({
  name: once,
  appNamespace: once,
  projects: many,
  project: many,
  repo: once,
  selector: once,
  resourceVersion: once,
  fields: once,
});

/** What a call says about the Applications it wants; a text is empty when it says nothing. */
export type ApplicationQuery = z.infer<typeof querySchema>;

/** @throws ArgoError when a parameter is no text */
export function readQuery(request: Request): ApplicationQuery {
  const parsed = querySchema.safeParse(request.query);
  if (parsed.success) return parsed.data;
  const [{ path }] = parsed.error.issues;
  throw new ArgoError('invalid', `${path.join('.')}: type mismatch`);
}

/**
 * Makes the test that a query puts to each Application.
 *
 * @throws ArgoError when its selector is none
 */
export function toFilter(
  query: ApplicationQuery,
): (application: Application) => boolean {
  const { name, appNamespace, repo } = query;
  const projects = new Set([...query.projects, ...query.project]);
  const hasLabels = matchLabels(query.selector);
  return ({ metadata, spec }) =>
    (name === '' || metadata.name === name) &&
    (appNamespace === '' || metadata.namespace === appNamespace) &&
    (projects.size === 0 || projects.has(spec.project ?? '')) &&
    (repo === '' || spec.source?.repoURL === repo) &&
    hasLabels(metadata.labels ?? {});
}
