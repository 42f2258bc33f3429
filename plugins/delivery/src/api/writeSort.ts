import type { GroupSort } from './DeliveryApi';

/** @returns as the backend and the page's address have it, e.g. `-deployments` for the most first */
export function writeSort({ column, isDescending }: GroupSort): string {
  return isDescending ? `-${column}` : column;
}
