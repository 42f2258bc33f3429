import type { Config } from '@backstage/config';
import { isIP } from 'node:net';

const KEY = 'backend.trustProxy';
const NAMES = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * Reads which proxies say truly for whom they call.
 *
 * @returns as Express takes it: addresses and networks with commas between them, so many proxies in a row, or none
 * @throws Error that names the key
 */
export function readTrustedProxies(config: Config): string | number | false {
  // What comes from a variable is a text, whatever it looks like.
  const text = String(config.getOptional(KEY) ?? 'false').trim();
  if (text === '' || text === 'false') return false;
  if (/^[1-9]$/.test(text)) return Number(text);
  const wrong = text.split(/\s*,\s*/).find(part => !isNetwork(part));
  if (wrong === undefined) return text;
  throw new Error(
    `app-config: ${KEY}: ${JSON.stringify(
      wrong,
    )} must be an address or a network such as 10.0.0.0/8, ${NAMES.join(
      ', ',
    )}, or the number of proxies in a row: whoever else is believed can say that he is anybody`,
  );
}

function isNetwork(part: string): boolean {
  const [address, bits, ...rest] = part.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return (
    NAMES.includes(part) ||
    (most !== undefined &&
      rest.length === 0 &&
      (bits === undefined ||
        (/^\d+$/.test(bits) && Number(bits) > 0 && Number(bits) <= most)))
  );
}
