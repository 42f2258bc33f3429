/** Whether a name or address is reached from this very machine alone. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[?::1\]?)$/i.test(
    hostname,
  );
}
