import { applicationRule } from '../Rule';
import { showText } from '../showText';
import {
  listOwnCalls,
  listOwnDeployments,
  listOwnOverlays,
} from './ownArtefacts';
import { asText, listDisagreeing } from './Statement';

export const serviceAgrees = applicationRule({
  id: 'service-agrees',
  on: 'application',
  severity: 'error',
  title: 'All artefacts of an application name the service that it belongs to',
  why: 'Costs, alerts and network rules are gathered by service; what names another one is missing here and too much there.',
  field: 'service',
  judge: (application, world) =>
    listDisagreeing(
      [
        ...listOwnOverlays(application, world).map(({ path, facts }) => ({
          path,
          fact: facts.labels['app.kubernetes.io/part-of'],
          says: 'the label app.kubernetes.io/part-of is',
        })),
        ...listOwnCalls(application, world).map(({ path, item }) => ({
          path,
          fact: asText(item.arguments.service),
          says: "the module's argument service is",
        })),
        ...listOwnDeployments(application, world).map(({ path, item }) => ({
          path,
          fact: item.labels['slipway.dev/service'],
          says: 'the label slipway.dev/service is',
        })),
      ],
      application.service,
      `but ${showText(application.name)} belongs to the service ${showText(
        application.service,
      )}`,
    ),
});
