import { placeArtefact, type Place } from '@slipway/platform-layout';
import { readVariable } from '../../kustomize/readVariable';
import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import { isKnown, type Fact } from '../../syntax/Located';
import { applicationRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { environmentsOf } from './environmentsOf';
import { placeOfOverlay } from './placeOfOverlay';
import { listMissingArtefacts } from './listMissingArtefacts';
import {
  listOwnCalls,
  listOwnDeployments,
  listOwnOverlays,
} from './ownArtefacts';
import { asText } from './Statement';

type PathFault = Fault & { path: string };

export const environmentsAgree = applicationRule({
  id: 'environments-agree',
  on: 'application',
  severity: 'error',
  title:
    'An environment of an application has an overlay, a Terraform call and an Argo CD Application, and each says which one it is for',
  why: 'An environment with a part missing is half deployed; a part that names another environment changes what customers use when somebody tries something out.',
  field: 'environments',
  judge: (application, world) => [
    ...listMissingArtefacts(application, world),
    ...listNamed(application, world).flatMap(({ path, place, fact, says }) =>
      judgeNamed(path, place, asText(fact), says, world),
    ),
    ...listForeignOverlays(application, world),
  ],
});

/** Where artefacts name the environment that they are for. */
function listNamed(application: Application, world: World) {
  return [
    ...listOwnOverlays(application, world).map(overlay => ({
      path: overlay.path,
      place: overlay.place,
      fact: readVariable(overlay, 'ENVIRONMENT', world) as
        | Fact<unknown>
        | undefined,
      says: 'the variable ENVIRONMENT is',
    })),
    ...listOwnCalls(application, world).map(({ path, place, item }) => ({
      path,
      place,
      fact: item.arguments.environment as Fact<unknown> | undefined,
      says: "the module's argument environment is",
    })),
    ...listOwnDeployments(application, world).map(({ path, place, item }) => ({
      path,
      place,
      fact: item.labels['slipway.dev/environment'] as Fact<unknown> | undefined,
      says: 'the label slipway.dev/environment is',
    })),
  ];
}

function judgeNamed(
  path: string,
  place: Place,
  fact: Fact<string> | undefined,
  says: string,
  { layout }: World,
): PathFault[] {
  const possible = environmentsOf(layout, place);
  if (!isKnown(fact) || possible.length === 0 || possible.includes(fact.value))
    return [];
  return [
    {
      path,
      line: fact.line,
      message: `${says} ${showText(
        fact.value,
      )}, but the file lies with those of ${possible.join(' and ')}`,
      fix: `Write ${possible[0]}.`,
    },
  ];
}

/** Overlays of the application itself that Argo CD deploys to another environment than theirs. */
function listForeignOverlays(
  application: Application,
  world: World,
): PathFault[] {
  const { layout } = world;
  return listOwnDeployments(application, world).flatMap(
    ({ path, place, item }) => {
      const deployed = item.path;
      if (!isKnown(deployed)) return [];
      const overlay = placeOfOverlay(layout, deployed.value);
      const environment = overlay?.environment;
      const possible = environmentsOf(layout, place);
      if (
        environment === undefined ||
        overlay?.service !== application.service ||
        overlay.application !== application.application ||
        // What no environment is called does not exist, which is told where that is asked.
        !Object.hasOwn(layout.environments, environment) ||
        possible.length === 0 ||
        possible.includes(environment)
      )
        return [];
      return [
        {
          path,
          line: deployed.line,
          message: `the path is the overlay for ${environment}, but the file lies with those of ${possible.join(
            ' and ',
          )}`,
          fix: `Write ${placeArtefact(layout, 'overlay', {
            ...application,
            environment: possible[0],
          })}.`,
        },
      ];
    },
  );
}
