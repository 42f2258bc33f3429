import type { FileReading } from './FileReading';

/** True for a file that many applications depend on, and that a snapshot therefore holds whole. */
export function isShared(reading: FileReading): boolean {
  switch (reading.kind) {
    case 'organisation':
    case 'kubernetes-base':
    case 'terraform-module':
    case 'atlantis':
      return true;
    case 'kong':
      // What the gateway does for every route.
      return (
        reading.facts.services.length === 0 && reading.facts.routes.length === 0
      );
    case 'argocd':
      return reading.facts.projects.length > 0;
    default:
      return false;
  }
}
