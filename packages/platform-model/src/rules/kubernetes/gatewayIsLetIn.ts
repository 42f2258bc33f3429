import { nameHost } from '@slipway/platform-layout';
import { buildOverlay } from '../../kustomize/buildOverlay';
import { deploysOnlyBase } from '../../kustomize/deploysOnlyBase';
import { listAt, valueAt } from '../../kustomize/valueAt';
import type { Literal } from '../../readers/Facts';
import { valueOf } from '../../syntax/Located';
import { listOwnOverlays, listOwnServices } from '../agreement/ownArtefacts';
import { applicationRule } from '../Rule';

/** Which namespace is the gateway's the rule need not know: without any other than its own, nobody's requests arrive. */
export const gatewayIsLetIn = applicationRule({
  id: 'gateway-is-let-in',
  on: 'application',
  severity: 'error',
  title:
    'The network policy of an application with a route lets another namespace in',
  why: 'The gateway runs in a namespace of its own; what the policy does not let in waits until it times out.',
  field: 'route',
  judge: (application, world) => {
    const host = nameHost(application.name, application.service);
    const isPublished = listOwnServices(application, world).some(
      ({ item }) => valueOf(item.host) === host && item.routes.length > 0,
    );
    if (!isPublished) return [];
    return listOwnOverlays(application, world).flatMap(overlay => {
      const { path, facts } = overlay;
      const policies = buildOverlay(overlay, world)
        .objects.map(({ manifest }) => manifest)
        .filter(isPolicy);
      return policies.length === 0 ||
        policies.some(letsOthersIn) ||
        !deploysOnlyBase(path, facts, world)
        ? []
        : [
            {
              path,
              line: facts.components[0]?.line ?? facts.line,
              message:
                'the application has a route, but its network policy lets only its own namespace in',
              fix: 'Add the component that lets the gateway in.',
            },
          ];
    });
  },
});

function isPolicy(manifest: Literal): boolean {
  return valueAt(manifest, 'kind') === 'NetworkPolicy';
}

/** On the port that the base calls http, or on any. */
function letsOthersIn(manifest: Literal): boolean {
  return listAt(manifest, 'spec', 'ingress').some(entry => {
    const ports = listAt(entry, 'ports').map(port => valueAt(port, 'port'));
    const peers = listAt(entry, 'from');
    return (
      (ports.length === 0 ||
        ports.some(port => port === 'http' || typeof port === 'number')) &&
      (peers.length === 0 ||
        peers.some(
          peer =>
            valueAt(peer, 'namespaceSelector') !== undefined ||
            valueAt(peer, 'ipBlock') !== undefined,
        ))
    );
  });
}
