/** `git@github.com:acme/platform.git`: the form that ssh and git understand beside URLs. */
const SHORT_SSH = /^(?:[^@/:]+@)?([^@/:]+):(?!\/\/)(.+)$/;

/**
 * Names a repository by where it lies, however its address is written: over https or ssh, with a user, a port that
 * is the usual one, `.git` or a slash at the end, the host in capitals.
 *
 * @returns e.g. `github.com/acme/platform`; an address that is none stays as it is
 */
export function nameRepository(url: string): string {
  const address = url.trim();
  const short = SHORT_SSH.exec(address);
  const parsed = short
    ? { host: short[1].toLowerCase(), path: short[2] }
    : parse(address);
  if (!parsed) return address;
  const path = parsed.path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  return `${parsed.host}/${path}`;
}

function parse(address: string): { host: string; path: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, pathname } = new URL(address);
  // Only the web's usual ports are left out by URL itself, and only of its own protocols is the host in lower case.
  const isUsual = port === '' || (protocol === 'ssh:' && port === '22');
  const host = hostname.toLowerCase();
  return { host: isUsual ? host : `${host}:${port}`, path: pathname };
}
