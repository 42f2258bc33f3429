import type { ArtefactKind, PlatformLayout } from './PlatformLayout';

/** What a path says about the artefact that lies there. */
export interface Place {
  readonly service?: string;
  readonly application?: string;
  readonly environment?: string;
  readonly cluster?: string;
  readonly gateway?: string;
  /** The path below the kind's folder, e.g. `src/main.ts`. */
  readonly rest: string;
}

interface PlacePattern {
  /** What every path of the kind begins with: most paths are told apart by this alone. */
  readonly beginning: string;
  readonly pattern: RegExp;
  /** What the pattern's groups stand for, in their order. */
  readonly variables: readonly (keyof Place)[];
}

const patterns = new WeakMap<PlatformLayout, Map<ArtefactKind, PlacePattern>>();

/**
 * Reads from a path what the layout's variables stand for in it: `placeArtefact` turned round.
 *
 * @returns `undefined` when the path lies in no folder of this kind
 */
export function matchPlace(
  layout: PlatformLayout,
  kind: ArtefactKind,
  path: string,
): Place | undefined {
  const { beginning, pattern, variables } = patternOf(layout, kind);
  if (!path.startsWith(beginning)) return undefined;
  const match = pattern.exec(path);
  if (!match) return undefined;
  const place: { -readonly [K in keyof Place]: Place[K] } = {
    rest: match[variables.length + 1],
  };
  variables.forEach((variable, index) => {
    place[variable] = match[index + 1];
  });
  return place;
}

function patternOf(layout: PlatformLayout, kind: ArtefactKind): PlacePattern {
  let compiled = patterns.get(layout);
  if (!compiled) patterns.set(layout, (compiled = new Map()));
  let pattern = compiled.get(kind);
  if (!pattern)
    compiled.set(kind, (pattern = compilePattern(layout.paths[kind])));
  return pattern;
}

function compilePattern(template: string): PlacePattern {
  const variables: string[] = [];
  const source = template.replace(/\{(\w+)\}|[^{]+/g, (text, variable) => {
    if (variable === undefined)
      return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // What stands for the same variable must be the same text.
    const group = variables.indexOf(variable) + 1;
    if (group > 0) return `(?:\\${group})`;
    variables.push(variable);
    return '([^/]+)';
  });
  return {
    beginning: template.split('{')[0],
    pattern: new RegExp(`^${source}/(.+)$`),
    variables: variables as (keyof Place)[],
  };
}
