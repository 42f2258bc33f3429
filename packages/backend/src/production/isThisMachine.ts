import { isLoopback } from './isLoopback';

/** Whether a name or address leads whoever calls it to their own machine, also out of a container. */
export function isThisMachine(hostname: string): boolean {
  return (
    isLoopback(hostname) ||
    /^(?:0\.0\.0\.0|\[?::\]?|host\.docker\.internal)$/i.test(hostname)
  );
}
