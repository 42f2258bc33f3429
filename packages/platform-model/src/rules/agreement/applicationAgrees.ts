import { placeArtefact } from '@slipway/platform-layout';
import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import { isKnown } from '../../syntax/Located';
import { trimSlashes } from '../../syntax/trimSlashes';
import { applicationRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { listOwnCalls, listOwnDeployments } from './ownArtefacts';
import { placeOfOverlay } from './placeOfOverlay';
import { asText, listDisagreeing } from './Statement';

export const applicationAgrees = applicationRule({
  id: 'application-agrees',
  on: 'application',
  severity: 'error',
  title:
    'The Terraform call and the Argo CD Application of an application are for that application',
  why: 'Otherwise a deployment of one application deploys another one, under its name and with its rights.',
  field: 'application',
  judge: (application, world) => [
    ...listDisagreeing(
      [
        ...listOwnCalls(application, world).map(({ path, item }) => ({
          path,
          fact: asText(item.arguments.application),
          says: "the module's argument application is",
        })),
        ...listOwnDeployments(application, world).map(({ path, item }) => ({
          path,
          fact: item.labels['slipway.dev/application'],
          says: 'the label slipway.dev/application is',
        })),
      ],
      application.application,
      `but the application of the service ${showText(
        application.service,
      )} is ${showText(application.application)}`,
    ),
    ...listForeignPaths(application, world),
  ],
});

/** Overlays of other applications that Argo CD is told to deploy; one that does not exist is another rule's. */
function listForeignPaths(
  application: Application,
  world: World,
): (Fault & { path: string })[] {
  const { layout } = world;
  return listOwnDeployments(application, world).flatMap(({ path, item }) => {
    const { path: deployed } = item;
    const overlay = isKnown(deployed) && placeOfOverlay(layout, deployed.value);
    if (!overlay || !overlay.service || !overlay.application) return [];
    const { service, application: other, environment } = overlay;
    if (service === application.service && other === application.application)
      return [];
    const folder = trimSlashes(deployed.value, 'end');
    if (!world.hasFile(`${folder}/kustomization.yaml`)) return [];
    const own =
      environment && Object.hasOwn(layout.environments, environment)
        ? placeArtefact(layout, 'overlay', { ...application, environment })
        : layout.paths.overlay;
    return [
      {
        path,
        line: deployed.line,
        message: `the path ${showText(folder)} is an overlay of ${showText(
          `${service}-${other}`,
        )}, but the application is ${showText(application.name)}`,
        fix: `Write ${own}.`,
      },
    ];
  });
}
