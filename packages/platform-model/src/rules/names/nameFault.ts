import type { Application } from '../../model/Application';
import type { Fault } from '../Rule';

/** A fault of the name of an application, on the line where its catalog file states the name. */
export function nameFault(
  { path, catalogInfo }: Application,
  fault: Omit<Fault, 'line' | 'path'>,
): Fault & { path: string } {
  const line = catalogInfo?.facts.entities[0]?.name?.line ?? 1;
  return { path, line, ...fault };
}
