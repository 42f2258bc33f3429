import { isKnown } from '../syntax/Located';
import { numberAt, textAt, type YamlNode } from '../syntax/YamlNode';
import type { KongService } from './Facts';

const URL_PARTS =
  /^(?<protocol>[a-z][a-z0-9+.-]*):\/\/(?<host>\[[^\]]*\]|[^/?#:@]*)(?::(?<port>\d{1,9}))?(?<path>\/[^?#]*)?$/i;

/**
 * Reads where a service of Kong leads to. A `url` is short for protocol, host, port and path; it is taken apart by
 * hand, because a URL parser would rewrite the host that somebody wrote (`2130706433` becomes `127.0.0.1`).
 */
export function readKongUrl(
  node: YamlNode,
): Pick<KongService, 'protocol' | 'host' | 'port' | 'path'> {
  const url = textAt(node, 'url');
  if (!url)
    return {
      protocol: textAt(node, 'protocol'),
      host: textAt(node, 'host'),
      port: numberAt(node, 'port'),
      path: textAt(node, 'path'),
    };
  const { line } = url;
  const parts = isKnown(url) ? URL_PARTS.exec(url.value)?.groups : undefined;
  if (!parts) return { host: { undetermined: 'the url cannot be read', line } };
  const { protocol, host, port, path } = parts;
  const usual = protocol.toLowerCase() === 'https' ? 443 : 80;
  return {
    protocol: { value: protocol.toLowerCase(), line },
    host: { value: host, line },
    port: { value: port === undefined ? usual : Number(port), line },
    path: path === undefined ? undefined : { value: path, line },
  };
}
