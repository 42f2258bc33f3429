/** Whether a name or address is this very machine, for whoever asks on it. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[?::1?\]?|host\.docker\.internal)$/i.test(
    hostname,
  );
}
