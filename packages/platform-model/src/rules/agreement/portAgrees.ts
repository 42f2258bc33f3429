import { nameHost } from '@slipway/platform-layout';
import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import { isKnown, valueOf, type Fact, type Known } from '../../syntax/Located';
import { applicationRule, type Fault } from '../Rule';
import { listOwnOverlays, listOwnServices } from './ownArtefacts';
import { readBasePorts } from './readBasePorts';

type PathFault = Fault & { path: string };

export const portAgrees = applicationRule({
  id: 'port-agrees',
  on: 'application',
  severity: 'error',
  title:
    'Code, image and gateway use the port that the Kubernetes base gives them',
  why: 'An application that listens elsewhere never gets ready, and its deployment waits until somebody looks.',
  judge: (application, world) => {
    const base = readBasePorts(world);
    const container = containerPort(application, base.container, world);
    return [
      ...(container === undefined
        ? []
        : judgeContainer(application, container, world)),
      ...(base.service === undefined
        ? []
        : judgeGateway(application, base.service, world)),
    ];
  },
});

/** The port of the base, or the one that all overlays put in its place. */
function containerPort(
  application: Application,
  base: number | undefined,
  world: World,
): number | undefined {
  const ports = listOwnOverlays(application, world).map(({ facts }) =>
    facts.containerPorts.length === 0
      ? base
      : valueOf(facts.containerPorts.at(-1)),
  );
  const [port] = ports.length > 0 ? ports : [base];
  return ports.every(other => other === port) ? port : undefined;
}

function judgeContainer(
  application: Application,
  port: number,
  world: World,
): PathFault[] {
  const { dockerfile, sources } = application;
  const but = `but the base's container listens on ${port}`;
  const fix = `Write ${port}.`;
  const differs = (fact: Fact<number> | undefined): fact is Known<number> =>
    isKnown(fact) && fact.value !== port;
  const faults: PathFault[] = [];
  if (dockerfile) {
    const { path, facts } = dockerfile;
    if (differs(facts.port))
      faults.push({
        path,
        line: facts.port.line,
        message: `ENV sets PORT to ${facts.port.value}, ${but}`,
        fix,
      });
    // Of several ports that an image exposes, one is that of the application.
    const [exposed] = facts.ports;
    if (differs(exposed) && facts.ports.every(differs))
      faults.push({
        path,
        line: exposed.line,
        message: `EXPOSE names the port ${exposed.value}, ${but}`,
        fix,
      });
  }
  for (const { path, facts } of sources)
    if (/(?:^|\/)main\.ts$/.test(path) && differs(facts.port))
      faults.push({
        path,
        line: facts.port.line,
        message: `the code listens on port ${facts.port.value}, ${but}`,
        fix,
      });
  for (const { path, facts } of listOwnOverlays(application, world)) {
    const variable = facts.env.PORT;
    if (isKnown(variable) && variable.value !== String(port))
      faults.push({
        path,
        line: variable.line,
        message: `the overlay sets PORT to ${variable.value}, ${but}`,
        fix,
      });
  }
  return faults;
}

function judgeGateway(
  application: Application,
  port: number,
  world: World,
): PathFault[] {
  const host = nameHost(application.name, application.service);
  return listOwnServices(application, world).flatMap(({ path, item }) =>
    // Where another host answers, its port is another too.
    valueOf(item.host) === host &&
    isKnown(item.port) &&
    item.port.value !== port &&
    // What no port can be is told by the rules for Kong's files.
    item.port.value >= 1 &&
    item.port.value <= 65_535
      ? [
          {
            path,
            line: item.port.line,
            message: `the Kong service leads to port ${item.port.value}, but the base's Service is reached on ${port}`,
            fix: `Write ${port}.`,
          },
        ]
      : [],
  );
}
