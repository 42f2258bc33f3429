import { matchPlace, nameHost } from '@slipway/platform-layout';
import type { World } from '../../model/World';
import { isKnown, valueOf, type Fact, type Known } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { nameOf } from './listPlugins';

/** Numbers in any of the ways in which a resolver takes them for an address, and names of the machine itself or of the cloud's metadata. */
const ADDRESS =
  /^(?:\[.*\]|.*:.*:.*|(?:0x[\da-f]+|\d+)(?:\.(?:0x[\da-f]+|\d+))*|(?:.*\.)?localhost|localhost\..*|metadata(?:\..*)?)$/i;

const LONGEST_HOST = 253;

export const upstreamAllowed = fileRule({
  id: 'upstream-allowed',
  on: ['kong'],
  severity: 'error',
  title: 'The gateway passes requests on to allowed hosts only',
  why: 'The gateway reaches what a caller cannot: the administration of Kong, the metadata of the cloud, other teams. A route must not open any of that.',
  judge: ({ facts }, world) => [
    ...facts.services.flatMap(({ line, name, host, port }) => {
      const who = `service ${nameOf(name)}`;
      // Its targets are judged in its place.
      const isBalanced = facts.upstreams.some(
        upstream => isKnown(host) && valueOf(upstream.name) === host.value,
      );
      return [
        ...(isBalanced ? [] : judgeHost(who, host, line, valueOf(name), world)),
        // Elsewhere than in a url, it is a field of its own, which another rule judges.
        ...(isKnown(port) && port.line === host?.line
          ? judgePort(who, port)
          : []),
      ];
    }),
    ...facts.upstreams.flatMap(({ name, targets }) =>
      targets.flatMap(target => {
        const owner = facts.services.find(
          ({ host }) => isKnown(host) && host.value === valueOf(name),
        );
        const who = `upstream ${nameOf(name)}`;
        const host = isKnown(target)
          ? { ...target, value: target.value.replace(/:\d+$/, '') }
          : target;
        return judgeHost(who, host, target.line, valueOf(owner?.name), world);
      }),
    ),
  ],
});

function judgeHost(
  who: string,
  host: Fact<string> | undefined,
  line: number,
  service: string | undefined,
  world: World,
): Fault[] {
  const fix =
    'Lead to an application of the same service: {name}.{service}.svc.cluster.local.';
  if (!host) return [{ line, message: `${who} names no host`, fix }];
  if (!isKnown(host))
    return [
      {
        line: host.line,
        message: `it cannot be determined where ${who} leads: ${host.undetermined}`,
        fix,
      },
    ];
  const fault = checkHost(host.value, service, world);
  return fault
    ? [
        {
          line: host.line,
          message: `${who} leads to ${showText(host.value) || '""'}, ${fault}`,
          fix,
        },
      ]
    : [];
}

/** Why a host is not allowed, as the end of a sentence. */
function checkHost(
  written: string,
  service: string | undefined,
  world: World,
): string | undefined {
  const host = written.toLowerCase().replace(/\.$/, '');
  if (ADDRESS.test(host))
    return 'which is a bare address or the gateway itself';
  if (host.length > LONGEST_HOST) return 'which is longer than a host can be';
  if (world.layout.upstreamHosts.includes(host)) return undefined;
  const [name] = host.split('.', 1);
  const [there] = servicesOf(name, world);
  if (there === undefined)
    return 'which is neither an application nor one of the allowed external hosts';
  if (nameHost(name, there) !== host)
    return `but the application is ${nameHost(name, there)}`;
  const own = service === undefined ? [] : servicesOf(service, world);
  return own.length > 0 && !own.includes(there)
    ? `which is an application of another service than ${showText(service!)}`
    : undefined;
}

/** The services that have an application of this joined name, e.g. `order` for `order-api`. */
function servicesOf(name: string, world: World): string[] {
  return world
    .claims('name', name.toLowerCase())
    .flatMap(
      ({ path }) =>
        matchPlace(world.layout, 'application', path)?.service ?? [],
    );
}

function judgePort(who: string, port: Known<number>): Fault[] {
  if (port.value >= 1 && port.value <= 65_535) return [];
  return [
    {
      line: port.line,
      message: `${who} leads to the port ${port.value}, which does not exist`,
      fix: 'Choose a port between 1 and 65535.',
    },
  ];
}
