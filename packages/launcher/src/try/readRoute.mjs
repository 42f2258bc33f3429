// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Route
 * @property {string} guard - e.g. `site-auth`; `none` for a public route
 * @property {string[]} roles - empty: whoever the guard lets in
 * @property {string} path - e.g. `/api/v1/coupons`
 * @property {string} method - e.g. `GET`
 */

/**
 * What an application says of itself in its catalog-info.yaml.
 *
 * @param {string} directory - the application's
 * @returns {Promise<Route | undefined>} `undefined` when it has no route
 */
export async function readRoute(directory) {
  // Installed by now; this launcher itself runs before anything is.
  const { parseAllDocuments } = await import('yaml');
  const text = readFileSync(join(directory, 'catalog-info.yaml'), 'utf8');
  const entities = parseAllDocuments(text).map(each => each.toJS());
  const component = entities.find(({ kind }) => kind === 'Component');
  const api = entities.find(({ kind }) => kind === 'API');
  if (!component || !api) return undefined;
  const [definition] = parseAllDocuments(api.spec.definition);
  const [[path, methods]] = Object.entries(definition.toJS().paths);
  const { annotations = {} } = component.metadata;
  const roles = annotations['slipway.dev/roles'] ?? '';
  return {
    guard: annotations['slipway.dev/guard'] ?? 'none',
    roles: roles.split(',').filter(Boolean),
    path,
    method: Object.keys(methods)[0].toUpperCase(),
  };
}
