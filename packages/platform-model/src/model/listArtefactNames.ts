import { valueOf } from '../syntax/Located';
import type { FileReading } from './FileReading';

/**
 * The joined names of applications that a file outside of their folders may belong to: what its file is called, and
 * what stands in it. So a file whose name and content differ is looked at by both.
 */
export function listArtefactNames(reading: FileReading): string[] {
  const names = namesInside(reading);
  if (!names) return [];
  const stem = reading.path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return [...new Set([stem, ...names])];
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
    default:
      return undefined;
  }
}
