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
  const { beginning, pattern } = patternOf(layout, kind);
  if (!path.startsWith(beginning)) return undefined;
  return pattern.exec(path)?.groups as Place | undefined;
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
  const seen = new Set<string>();
  const source = template.replace(/\{(\w+)\}|[^{]+/g, (text, variable) => {
    if (variable === undefined)
      return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (seen.has(variable)) return `\\k<${variable}>`;
    seen.add(variable);
    return `(?<${variable}>[^/]+)`;
  });
  return {
    beginning: template.split('{')[0],
    pattern: new RegExp(`^${source}/(?<rest>.+)$`),
  };
}
