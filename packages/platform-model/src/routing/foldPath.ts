/** A path as people read it: `/API/v1/Orders/` and `/api/v1/orders` are one, though Kong tells them apart. */
export function foldPath(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '');
}
