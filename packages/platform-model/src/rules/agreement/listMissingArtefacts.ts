import { placeArtefact } from '@slipway/platform-layout';
import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import type { Fault } from '../Rule';
import { showText } from '../showText';
import { environmentsOf } from './environmentsOf';
import {
  listOwnCalls,
  listOwnDeployments,
  listOwnOverlays,
} from './ownArtefacts';

interface Part {
  readonly path: string;
  readonly line: number;
  /** Of several environments, none is sure to have the part. */
  readonly environments: readonly string[];
}

/** The parts that an environment of an application lacks, where it has any of them. */
export function listMissingArtefacts(
  application: Application,
  world: World,
): (Fault & { path: string })[] {
  const { layout } = world;
  const calls = listOwnCalls(application, world).map(
    ({ path, place, item }): Part => ({
      path,
      line: item.line,
      environments: environmentsOf(layout, place),
    }),
  );
  const deployments = listOwnDeployments(application, world).map(
    ({ path, place, item }): Part => ({
      path,
      line: item.line,
      environments: environmentsOf(layout, place),
    }),
  );
  const overlays = listOwnOverlays(application, world).map(
    ({ path, place, facts }): Part => ({
      path,
      line: facts.line,
      environments: environmentsOf(layout, place),
    }),
  );
  return Object.keys(layout.environments).flatMap(environment => {
    const inEnvironment = (parts: readonly Part[]) =>
      parts.find(({ environments }) => environments.includes(environment));
    const surely = ({ environments }: Part) =>
      environments.length === 1 && environments[0] === environment;
    const there =
      overlays.find(surely) ?? deployments.find(surely) ?? calls.find(surely);
    if (!there) return [];
    const { name } = application;
    // Where Argo CD deploys something, it is asked whether that exists.
    const needsOverlay =
      !inEnvironment(overlays) &&
      !inEnvironment(deployments) &&
      !hasOverlay(application, environment, world);
    const missing = [
      needsOverlay ? 'overlay' : undefined,
      inEnvironment(calls) ||
      isClaimed('terraform-call', name) ||
      isUnreadable(application.terraform)
        ? undefined
        : 'Terraform module call',
      inEnvironment(deployments) ||
      isClaimed('argocd-application', `argocd/${name}`) ||
      isUnreadable(application.argocd)
        ? undefined
        : 'Argo CD Application',
    ].filter(part => part !== undefined);
    if (missing.length === 0) return [];
    return [
      {
        path: there.path,
        line: there.line,
        message: `${showText(name)} has no ${missing.join(
          ' and no ',
        )} for ${environment}`,
        fix: `Add what is missing for ${environment}, or remove the rest of it.`,
      },
    ];

    /** It may stand in the part of a file that could not be read. */
    function isUnreadable(
      files: Application['terraform'] | Application['argocd'],
    ): boolean {
      return files.some(
        ({ facts, place }) =>
          facts.isCut && environmentsOf(layout, place).includes(environment),
      );
    }

    function isClaimed(
      kind: 'terraform-call' | 'argocd-application',
      key: string,
    ): boolean {
      const { cluster } = layout.environments[environment];
      return world
        .claims(kind, `${cluster}/${key}`.toLowerCase())
        .some(claim => !claim.pullRequest);
    }
  });
}

/** A change may leave the overlay that is there alone. */
function hasOverlay(
  application: Application,
  environment: string,
  world: World,
): boolean {
  const folder = placeArtefact(world.layout, 'overlay', {
    ...application,
    environment,
  });
  return world.hasFile(`${folder}/kustomization.yaml`);
}
