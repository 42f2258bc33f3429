import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { listOwnDeployments, listOwnOverlays } from './ownArtefacts';
import { listDisagreeing } from './Statement';

export const namespaceAgrees = applicationRule({
  id: 'namespace-agrees',
  on: 'application',
  severity: 'error',
  title: 'An application is deployed to the namespace of its service',
  why: 'The gateway finds it there by its host name, and the network lets only the same namespace in.',
  field: 'service',
  judge: (application, world) =>
    listDisagreeing(
      [
        ...listOwnOverlays(application, world).map(({ path, facts }) => ({
          path,
          fact: facts.namespace,
          says: 'the overlay deploys to the namespace',
        })),
        ...listOwnDeployments(application, world).map(({ path, item }) => ({
          path,
          fact: item.destinationNamespace,
          says: 'Argo CD deploys to the namespace',
        })),
      ],
      application.service,
      `but the service of ${showText(application.name)} is ${showText(
        application.service,
      )}`,
    ),
});
