import type { Application } from '../model/Application';
import { componentOf } from '../rules/agreement/entitiesOf';
import { valueOf } from '../syntax/Located';
import type { CodeChecks } from './readCode';

/**
 * What is to be said of the code of an application in which no guard can be expected: the files of a page that are handed
 * out as they are, which only the gateway can keep from somebody, and a service that runs outside of our clusters.
 *
 * @returns `undefined` for every application that has code which answers requests, whatever the catalog calls it
 */
export function readOutsideCode(
  application: Application,
): CodeChecks | undefined {
  const { sources, package: manifest, name, path } = application;
  const type = valueOf(componentOf(application)?.type);
  const answers = sources.some(
    ({ facts }) => facts.isCut || facts.port || facts.controllers.length > 0,
  );
  if (answers || manifest?.facts.isCut || manifest?.facts.guards.length)
    return undefined;
  const nothing: CodeChecks = {
    checks: [],
    doubts: [],
    gaps: [],
    stated: { guard: null, roles: null, places: [] },
  };
  if (type === 'website' && sources.length > 0) return nothing;
  if (type !== 'external' || sources.length > 0 || manifest) return undefined;
  return {
    ...nothing,
    gaps: [
      {
        message: `the code of ${name} is not here, so only the gateway is known to check its callers`,
        place: { path, line: 1 },
      },
    ],
  };
}
