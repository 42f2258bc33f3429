import type { Application } from '../model/Application';
import type { FileReading } from '../model/FileReading';
import type { ControllerFacts, KongRoute, KongService } from '../readers/Facts';
import { readPathPattern } from '../routing/PathPattern';
import {
  isBelowEither,
  isInternalPath,
  readPrefix,
} from '../rules/agreement/listPublished';
import { isKnown, valueOf } from '../syntax/Located';

/** A controller, and the file it stands in. */
export interface PlacedController {
  readonly source: FileReading<'source'>;
  readonly controller: ControllerFacts;
}

/** Who in the code answers the requests of a route. */
export interface Serving {
  readonly certain: readonly PlacedController[];
  /** Each of these may, or may not; where none is certain, at least one of them does. */
  readonly possible: readonly PlacedController[];
}

type Match = 'yes' | 'no' | 'perhaps';

/** Finds the controllers that serve a route, by their paths; those for health and metrics serve none, unless it is theirs. */
export function listServing(
  { sources }: Application,
  route: KongRoute,
  service: KongService,
): Serving {
  const prefix = readPrefix(sources);
  const asked = prefix === undefined ? undefined : listAsked(route, service);
  const isInternal = asked?.some(isInternalPath) === true;
  const by: Record<Match, PlacedController[]> = {
    yes: [],
    no: [],
    perhaps: [],
  };
  for (const source of sources)
    for (const controller of source.facts.controllers) {
      const paths = controller.paths.map(path =>
        isKnown(path) ? joinPath(prefix ?? '', path.value) : undefined,
      );
      if (!isInternal && paths.every(path => path && isInternalPath(path)))
        continue;
      by[match(paths, asked)].push({ source, controller });
    }
  if (by.yes.length > 0 || by.perhaps.length > 0)
    return { certain: by.yes, possible: by.perhaps };
  // The route leads to nothing that is known here, which is another rule's finding.
  return { certain: [], possible: by.no };
}

function match(
  paths: readonly (string | undefined)[],
  asked: readonly string[] | undefined,
): Match {
  if (!asked) return 'perhaps';
  // Without a path the gateway passes everything on.
  if (asked.length === 0) return 'yes';
  const matches = paths.flatMap(path =>
    path === undefined ? 'perhaps' : asked.map(one => meet(one, path)),
  );
  if (matches.includes('yes')) return 'yes';
  return matches.includes('perhaps') ? 'perhaps' : 'no';
}

/** The paths of the route as the application sees them; `undefined` where only the gateway could tell. */
function listAsked(
  { paths = [], stripPath }: KongRoute,
  service: KongService,
): string[] | undefined {
  if (service.path || !paths.every(isKnown)) return undefined;
  // Kong cuts the path of the route off unless it is told to keep it.
  if (paths.length > 0 && valueOf(stripPath) !== false) return undefined;
  return paths.map(({ value }) => value);
}

/** Certain is a controller at the path of the route, or below it: one above it may have handlers there, or none. */
function meet(asked: string, path: string): Match {
  const { isRegex, literalPrefix } = readPathPattern(asked);
  if (!isRegex) {
    if (`${path}/`.startsWith(`${asked.replace(/\/$/, '')}/`)) return 'yes';
    return isBelowEither(asked, path) ? 'perhaps' : 'no';
  }
  // What a controller matches by name and what an expression matches are compared up to where they start to vary.
  const literal = path.replace(/[:{*].*$/, '');
  return literal.startsWith(literalPrefix) || literalPrefix.startsWith(literal)
    ? 'perhaps'
    : 'no';
}

function joinPath(prefix: string, path: string): string {
  return `${prefix}${path}`.replace(/(.)\/$/, '$1');
}
