import {
  itemsOf,
  lineOfKey,
  nodeAt,
  readYaml,
  toPlain,
  type YamlMap,
  type YamlNode,
} from '@slipway/platform-model';
import {
  isFields,
  type Fields,
  type GatewayFault,
  type GatewayFile,
  type PlacedEntity,
} from './GatewayFile';

/** What an application's file may hold. */
const OF_APPLICATIONS = ['services', 'routes', 'plugins', 'upstreams'];

/** What a file for all may hold besides. */
const OF_ALL = [
  ...['consumers', 'consumer_groups', 'certificates', 'ca_certificates'],
  ...['snis', 'vaults', 'key_sets', 'keys'],
];

const ABOUT_THE_FILE = ['_format_version', '_comment'];

/** Where decK keeps what an entity has unless it says otherwise, and what a plugin has. */
const DEFAULTS = ['_info', '_plugin_configs'];

/** A file of a gateway, taken apart. */
export interface GatewayPart {
  readonly path: string;
  /** True when it is for all: it has no service and no route. */
  readonly isShared: boolean;
  readonly formatVersion: unknown;
  readonly formatLine: number;
  readonly entities: Readonly<Record<string, readonly PlacedEntity[]>>;
  readonly document: YamlMap;
}

/** Reads a file of a gateway; what it cannot be merged for is told. */
export function readGatewayFile({ path, content }: GatewayFile): {
  part?: GatewayPart;
  faults: readonly GatewayFault[];
} {
  const { documents, faults } = readYaml(content);
  if (faults.length > 0)
    return {
      faults: faults.map(({ line, message }) => ({
        path,
        line,
        message,
        fix: 'Write it as YAML.',
      })),
    };
  const [document, second] = documents;
  const refuse = (line: number, message: string, fix: string) => ({
    faults: [{ path, line, message, fix }],
  });
  if (document?.kind !== 'map')
    return refuse(
      document?.line ?? 1,
      'it is no declarative file of Kong',
      'Begin it with _format_version, or remove it.',
    );
  if (second)
    return refuse(
      second.line,
      'a second document begins, but Kong reads only the first',
      'Move it to a file of its own.',
    );
  return readDocument(path, document);
}

function readDocument(path: string, document: YamlMap) {
  const isShared = ['services', 'routes'].every(
    key => itemsOf(nodeAt(document, key)).length === 0,
  );
  const lists = isShared ? [...OF_APPLICATIONS, ...OF_ALL] : OF_APPLICATIONS;
  const others = isShared ? [...ABOUT_THE_FILE, ...DEFAULTS] : ABOUT_THE_FILE;
  const faults: GatewayFault[] = [];
  const entities: Record<string, PlacedEntity[]> = {};
  for (const [key, { value, line }] of document.entries) {
    if (lists.includes(key)) {
      const { placed, wrong } = placeEntities(path, key, value);
      entities[key] = placed;
      faults.push(...wrong);
    } else if (!others.includes(key))
      faults.push({
        path,
        line,
        message: [...OF_ALL, ...DEFAULTS].includes(key)
          ? `${key} is for every route of the gateway, not only for this file's`
          : `${key} is nothing that a gateway is merged from`,
        fix: [...OF_ALL, ...DEFAULTS].includes(key)
          ? 'Move it to a file of the gateway that has no services.'
          : 'Remove it.',
      });
  }
  const format = nodeAt(document, '_format_version');
  return {
    faults,
    part: {
      path,
      isShared,
      formatVersion: format && toPlain(format),
      formatLine: lineOfKey(document, '_format_version'),
      entities,
      document,
    },
  };
}

function placeEntities(path: string, key: string, list: YamlNode) {
  const placed: PlacedEntity[] = [];
  const wrong: GatewayFault[] = [];
  const isNothing = list.kind === 'scalar' && list.value === null;
  if (list.kind !== 'list' && !isNothing)
    wrong.push({
      path,
      line: list.line,
      message: `${key} is no list`,
      fix: 'Write a list.',
    });
  for (const node of itemsOf(list)) {
    const entity = placeEntity(path, node);
    if (entity) placed.push(entity);
    else
      wrong.push({
        path,
        line: node.line,
        message: `an entry of ${key} is no mapping`,
        fix: 'Write its fields.',
      });
  }
  return { placed, wrong };
}

/** An entity of a file; nothing where a node is none. */
export function placeEntity(
  path: string,
  node: YamlNode,
): PlacedEntity | undefined {
  const fields: unknown = toPlain(node);
  return isFields(fields)
    ? { fields: fields as Fields, node, path, line: node.line }
    : undefined;
}
