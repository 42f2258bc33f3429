import { valueOf } from '../syntax/Located';
import type { FileReading } from './FileReading';

const NONE: readonly string[] = [];

/**
 * The joined names of applications that a file outside of their folders may belong to: where it lies or what it is
 * called, and what stands in it. So a file whose name and content differ is looked at by both.
 */
export function listArtefactNames(reading: FileReading): readonly string[] {
  const names = namesInside(reading);
  return names ? [...new Set([nameOutside(reading), ...names])] : NONE;
}

/** A layout may keep a folder for each application; else files are called by the names of applications. */
export function nameOutside(reading: FileReading): string {
  const { path, place } = reading;
  if (isPlaced(reading)) return `${place.service}-${place.application}`;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(0, dot) : file;
}

function isPlaced({ place }: FileReading): boolean {
  return place.service !== undefined && place.application !== undefined;
}

function namesInside(reading: FileReading): string[] | undefined {
  switch (reading.kind) {
    case 'terraform-call':
      return reading.facts.calls.map(call => call.label);
    case 'argocd':
      return reading.facts.applications.flatMap(
        ({ name }) => valueOf(name) ?? [],
      );
    case 'kong':
      return reading.facts.services.flatMap(({ name }) => valueOf(name) ?? []);
    case 'overlay':
      // It lies with its application, unless the layout keeps overlays elsewhere.
      return isPlaced(reading)
        ? []
        : [valueOf(reading.facts.name) ?? []].flat();
    default:
      return undefined;
  }
}
