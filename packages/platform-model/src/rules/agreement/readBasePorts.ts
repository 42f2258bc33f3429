import type { World } from '../../model/World';
import type { KubernetesObject } from '../../readers/Facts';
import { valueOf } from '../../syntax/Located';
import { findBase } from '../../kustomize/findBase';

/** The ports of the shared base on which everything else has to agree. */
export interface BasePorts {
  /** Where the container listens; `undefined` when the base leaves it open, or disagrees with itself. */
  readonly container?: number;
  /** Where the Service is reached. */
  readonly service?: number;
}

/** Reads the ports of the base; of several containers or ports nobody can tell which one is meant. */
export function readBasePorts(world: World): BasePorts {
  const objects = findBase(world).objects.map(({ object }) => object);
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
