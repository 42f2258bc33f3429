import type { ArtefactKind, PlatformLayout } from './PlatformLayout';

/** Whose artefact it is; `environment` only for kinds that are one per environment. */
export interface ArtefactOwner {
  readonly service: string;
  readonly application: string;
  readonly environment?: string;
}

/**
 * The folder in which an application keeps one kind of artefact.
 *
 * @returns a path from the root of the repository, e.g. `infra/argocd/dev`
 * @throws Error when the environment is missing or not in the layout: callers validate values first
 */
export function placeArtefact(
  layout: PlatformLayout,
  kind: ArtefactKind,
  owner: ArtefactOwner,
): string {
  return layout.paths[kind].replace(/\{(\w+)\}/g, (_, variable: string) => {
    switch (variable) {
      case 'service':
        return owner.service;
      case 'application':
        return owner.application;
      case 'gateway':
        return layout.gateway;
      default:
        return environmentVariable(layout, owner.environment, variable);
    }
  });
}

/** True when the kind's folder differs between environments, so the artefact is one per environment. */
export function isPerEnvironment(
  layout: PlatformLayout,
  kind: ArtefactKind,
): boolean {
  return /\{(?:environment|cluster)\}/.test(layout.paths[kind]);
}

function environmentVariable(
  layout: PlatformLayout,
  name: string | undefined,
  variable: string,
): string {
  const environment = name === undefined ? name : layout.environments[name];
  if (name === undefined || !environment)
    throw new Error(`The layout has no environment ${JSON.stringify(name)}`);
  return variable === 'environment' ? name : environment.cluster;
}
