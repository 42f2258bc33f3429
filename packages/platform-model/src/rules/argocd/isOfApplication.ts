import type { FileReading } from '../../model/FileReading';

/**
 * True for a file that lies directly in the folder of a cluster: it is an application's. What lies in folders below is
 * the platform's own, like its projects and the Applications that deploy all others.
 */
export function isOfApplication({ place }: FileReading<'argocd'>): boolean {
  return !place.rest.includes('/');
}
