import { lineOfKey, nodeAt, toPlain } from '@slipway/platform-model';
import { isFields, type Fields, type GatewayFault } from './GatewayFile';
import type { GatewayPart } from './readGatewayFile';

const KINDS = ['service', 'route', 'upstream', 'target'] as const;

/** What stands once for all of a gateway. */
export interface GatewayDefaults {
  /** What a service, a route, an upstream or a target has unless it says otherwise. */
  readonly entities: Readonly<Partial<Record<(typeof KINDS)[number], Fields>>>;
  /** The configuration that a plugin has unless it says otherwise, by its name. */
  readonly plugins: Readonly<Record<string, Fields>>;
}

/** Reads `_info.defaults` and `_plugin_configs` of the files that are for all; each may stand in one file only. */
export function readDefaults(parts: readonly GatewayPart[]): {
  defaults: GatewayDefaults;
  faults: readonly GatewayFault[];
} {
  const faults: GatewayFault[] = [];
  const said = new Map<string, Fields>();
  const places = new Map<string, string>();
  const take = (part: GatewayPart, way: readonly string[]) => {
    const list = nodeAt(part.document, ...way);
    if (list?.kind !== 'map') return;
    for (const [name, { value, line }] of list.entries) {
      const key = [...way, name].join('.');
      const fault = (message: string, fix: string) =>
        faults.push({ path: part.path, line, message, fix });
      const fields: unknown = toPlain(value);
      const before = places.get(key);
      if (before !== undefined)
        fault(
          `${key} stands twice: also in ${before}`,
          'Remove one of the two.',
        );
      else if (!isFields(fields))
        fault(`${key} is no mapping`, 'Write its fields.');
      else if (way[0] === '_info' && !KINDS.some(kind => kind === name))
        fault(
          `${key} is for no kind of entity that has defaults`,
          `Choose one of ${KINDS.join(', ')}.`,
        );
      else {
        said.set(key, fields);
        places.set(key, `${part.path}:${line}`);
      }
    }
  };
  for (const part of parts.filter(({ isShared }) => isShared)) {
    take(part, ['_info', 'defaults']);
    take(part, ['_plugin_configs']);
    const info = nodeAt(part.document, '_info');
    if (info?.kind === 'map')
      for (const key of info.entries.keys())
        if (key !== 'defaults')
          faults.push({
            path: part.path,
            line: lineOfKey(info, key),
            message: `_info.${key} is nothing that a gateway is merged from`,
            fix: 'Remove it.',
          });
  }
  const below = (prefix: string) =>
    Object.fromEntries(
      [...said].flatMap(([key, fields]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), fields]] : [],
      ),
    );
  return {
    defaults: {
      entities: below('_info.defaults.'),
      plugins: below('_plugin_configs.'),
    },
    faults,
  };
}
