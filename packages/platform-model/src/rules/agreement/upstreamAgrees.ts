import { matchPlace, nameHost } from '@slipway/platform-layout';
import { isKnown } from '../../syntax/Located';
import { applicationRule } from '../Rule';
import { listOwnServices } from './ownArtefacts';

/** Only what leads to a neighbour of the same service: upstream-allowed judges every other host. */
export const upstreamAgrees = applicationRule({
  id: 'upstream-agrees',
  on: 'application',
  severity: 'error',
  title: 'The Kong service of an application leads to that application',
  why: 'Otherwise its routes are answered by another application, behind the guard that was meant for this one.',
  field: 'application',
  judge: (application, world) => {
    const { name, service } = application;
    const own = nameHost(name, service);
    return listOwnServices(application, world).flatMap(({ path, item }) => {
      const { host } = item;
      if (!isKnown(host) || host.value === own) return [];
      const [other] = host.value.split('.', 1);
      const isNeighbour =
        host.value === nameHost(other, service) &&
        world
          .claims('name', other)
          .some(
            claim =>
              matchPlace(world.layout, 'application', claim.path)?.service ===
              service,
          );
      return isNeighbour
        ? [
            {
              path,
              line: host.line,
              message: `the Kong service leads to ${other}, but the application is ${name}`,
              fix: `Write ${own}.`,
            },
          ]
        : [];
    });
  },
});
