import type { Application } from '../model/Application';
import type { World } from '../model/World';
import { isInternalPath } from '../rules/agreement/listPublished';
import { listOwnServices } from '../rules/agreement/ownArtefacts';
import { showText } from '../rules/showText';
import { isKnown } from '../syntax/Located';
import { readCode } from './readCode';
import { readDeclared } from './readDeclared';
import type { LatestGuards, RoutePosture } from './RoutePosture';
import { worstPosture } from './worstPosture';

/** What is to be said of the protection of an application as a whole. */
export type PostureSummary = Pick<
  RoutePosture,
  'declared' | 'enforced' | 'code' | 'verdict' | 'reasons'
>;

/**
 * The worst of its routes. Without any route there is nothing that a gateway could protect, and what the code serves may
 * be called in ways that no file tells of: that is undetermined, unless the code serves nothing at all. That is said as
 * what it is: nobody has protected anything.
 *
 * @param postures - all of its routes, as `readPosture` gives them
 */
export function summarizePosture(
  application: Application,
  world: World,
  latest: LatestGuards,
  postures: readonly RoutePosture[],
): PostureSummary {
  const worst = worstPosture(postures);
  if (worst) return worst;
  const reason = findReason(application, world);
  return {
    declared: readDeclared(application),
    enforced: { guard: null, roles: null, places: [] },
    code: readCode(application, latest).stated,
    // Nobody can call what nobody serves.
    verdict: reason ? 'undetermined' : 'unpublished',
    reasons: reason ? [reason] : [],
  };
}

/** Why it cannot be said that nobody can call the application. */
function findReason(
  application: Application,
  world: World,
): RoutePosture['reasons'][number] | undefined {
  const { kong, sources, path } = application;
  const name = showText(application.name);
  const say = (why: string, file = path, line = 1) => ({
    message: `it cannot be determined who may call ${name}: ${why}`,
    place: { path: file, line },
  });
  const cut = [...kong, ...sources].find(({ facts }) => facts.isCut);
  if (cut) return say(`${showText(cut.path)} cannot be read`, cut.path);
  const isServed = kong.some(({ facts }) =>
    facts.services.some(({ routes }) => routes.length > 0),
  );
  if (isServed && listOwnServices(application, world).length === 0)
    return say('the routes of its name may be those of another application');
  if (sources.length === 0) return say('it has no TypeScript to read');
  for (const source of sources)
    for (const { paths } of source.facts.controllers)
      for (const served of paths)
        if (!isKnown(served) || !isInternalPath(served.value))
          return say(
            'its code serves requests, but no route of a gateway leads to it',
            source.path,
            served.line,
          );
  const listening = sources.find(({ facts }) => facts.port);
  // What listens and has no controller that is known may be anything.
  return listening &&
    sources.every(({ facts }) => facts.controllers.length === 0)
    ? say(
        'its code listens, and what it serves is not known',
        listening.path,
        listening.facts.port!.line,
      )
    : undefined;
}
