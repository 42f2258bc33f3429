import { findBase, type SharedBase } from '../../kustomize/findBase';
import type { World } from '../../model/World';
import type { KubernetesObject } from '../../readers/Facts';
import { valueOf } from '../../syntax/Located';

/** The ports of the shared base on which everything else has to agree. */
export interface BasePorts {
  /** Where the container listens; `undefined` when the base leaves it open, or disagrees with itself. */
  readonly container?: number;
  /** Where the Service is reached. */
  readonly service?: number;
}

/** The last answers: every application asks for the same base. */
const known = new WeakMap<SharedBase, BasePorts>();

/** Reads the ports of the base; of several containers or ports nobody can tell which one is meant. */
export function readBasePorts(world: World): BasePorts {
  const base = findBase(world);
  const ports = known.get(base) ?? readPorts(base);
  known.set(base, ports);
  return ports;
}

function readPorts(base: SharedBase): BasePorts {
  const objects = base.objects.map(({ object }) => object);
  const container = portOf(objects, isWorkload);
  const variables = objects.flatMap(
    ({ portVariable }) => valueOf(portVariable) ?? [],
  );
  const agrees = variables.every(variable => variable === String(container));
  return {
    ...(agrees && { container }),
    service: portOf(objects, ({ kind }) => valueOf(kind) === 'Service'),
  };
}

/** True for what runs the containers of an application. */
export function isWorkload({ kind }: KubernetesObject): boolean {
  return ['Deployment', 'StatefulSet', 'Rollout'].includes(valueOf(kind) ?? '');
}

function portOf(
  objects: readonly KubernetesObject[],
  isMeant: (object: KubernetesObject) => boolean,
): number | undefined {
  const ports = objects.filter(isMeant).flatMap(object => object.ports);
  const [meant] = ports.length === 1 ? ports : ports.filter(isHttp);
  const port = meant && valueOf(meant.port);
  // What no port can be is told of the base, not of everything that differs from it.
  return port !== undefined && port >= 1 && port <= 65_535 ? port : undefined;
}

function isHttp({ name }: { readonly name?: string }): boolean {
  return name === 'http';
}
