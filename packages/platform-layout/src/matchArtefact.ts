import type { ArtefactKind, PlatformLayout } from './PlatformLayout';

/** Whose folder a path lies in, and the rest of the path below it. */
export interface ArtefactMatch {
  readonly service: string;
  readonly application: string;
  /** e.g. `src/main.ts` */
  readonly rest: string;
}

/**
 * Reads from a path which application it belongs to: `placeArtefact` turned round.
 *
 * @returns `undefined` when the path lies in no such folder, or the kind's folder does not name the application
 */
export function matchArtefact(
  layout: PlatformLayout,
  kind: ArtefactKind,
  path: string,
): ArtefactMatch | undefined {
  const groups = patternOf(layout.paths[kind]).exec(path)?.groups;
  return groups?.service && groups.application
    ? {
        service: groups.service,
        application: groups.application,
        rest: groups.rest,
      }
    : undefined;
}

function patternOf(template: string): RegExp {
  const seen = new Set<string>();
  const source = template.replace(/\{(\w+)\}|[^{]+/g, (text, variable) => {
    if (variable === undefined)
      return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (seen.has(variable)) return `\\k<${variable}>`;
    seen.add(variable);
    return `(?<${variable}>[^/]+)`;
  });
  return new RegExp(`^${source}/(?<rest>.+)$`);
}
