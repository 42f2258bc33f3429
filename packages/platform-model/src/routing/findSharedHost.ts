/**
 * A host that both lists of a route's hosts let in. A `*` stands for anything at one end of a host, dots included.
 *
 * @param mine - in lower case; `undefined` for any host
 * @returns `''` when neither asks for a host, `undefined` when no host fits both
 */
export function findSharedHost(
  mine: readonly string[] | undefined,
  other: readonly string[] | undefined,
): string | undefined {
  if (!mine || !other) return exampleOf((mine ?? other)?.[0] ?? '');
  for (const a of mine)
    for (const b of other) {
      const shared = meet(a, b);
      if (shared !== undefined) return exampleOf(shared);
    }
  return undefined;
}

/** True when every host that the narrow list lets in is let in by the wide one. */
export function coversHosts(
  wide: readonly string[] | undefined,
  narrow: readonly string[] | undefined,
): boolean {
  if (!wide) return true;
  return (
    narrow !== undefined &&
    narrow.every(host =>
      wide.some(pattern => {
        const [wideName, widePort] = splitPort(pattern);
        const [name, port] = splitPort(host);
        return (
          coversName(wideName, name) && (widePort === '' || widePort === port)
        );
      }),
    )
  );
}

function meet(a: string, b: string): string | undefined {
  const [nameA, portA] = splitPort(a);
  const [nameB, portB] = splitPort(b);
  const name = meetNames(nameA, nameB);
  const isOtherPort = portA !== '' && portB !== '' && portA !== portB;
  return name === undefined || isOtherPort
    ? undefined
    : name + (portA || portB);
}

/** The narrower of two names, or what lies between `a.*` and `*.b`. */
function meetNames(a: string, b: string): string | undefined {
  if (coversName(a, b)) return b;
  if (coversName(b, a)) return a;
  const [head, tail] = a.endsWith('*') ? [a, b] : [b, a];
  return head.endsWith('*') && tail.startsWith('*')
    ? head.slice(0, -1) + tail.slice(1).replace(/^\./, '')
    : undefined;
}

function coversName(wide: string, narrow: string): boolean {
  if (wide.startsWith('*'))
    return !narrow.endsWith('*') && narrow.endsWith(wide.slice(1));
  if (wide.endsWith('*'))
    return !narrow.startsWith('*') && narrow.startsWith(wide.slice(0, -1));
  return wide === narrow;
}

/** @returns the port with its colon, or an empty text */
function splitPort(host: string): [name: string, port: string] {
  const [, name, port] = /^(.*?)(:\d+)?$/s.exec(host)!;
  return [name, port ?? ''];
}

function exampleOf(host: string): string {
  return host.replace('*', 'x');
}
