import { readYaml } from '../syntax/readYaml';
import { trimSlashes } from '../syntax/trimSlashes';
import {
  itemsOf,
  nodeAt,
  type YamlNode,
  type YamlScalar,
} from '../syntax/YamlNode';
import type { ApiOperation } from './Facts';

const METHODS = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
]);

/**
 * Reads which operations an OpenAPI definition serves.
 *
 * @param definition - the text in which the definition stands inside a catalog file
 * @returns `undefined` when that cannot be known: it is no OpenAPI, or leaves open below which path it is served
 */
export function readOperations(
  definition: YamlScalar,
): ApiOperation[] | undefined {
  if (typeof definition.value !== 'string') return undefined;
  const { documents, faults } = readYaml(definition.value);
  const paths = nodeAt(documents[0], 'paths');
  const prefix = prefixOf(documents[0]);
  if (faults.length > 0 || paths?.kind !== 'map' || prefix === undefined)
    return undefined;
  // Anything but a literal block may break its lines elsewhere than the definition does.
  const lineOf = (inside: number) =>
    definition.line + (definition.literal ? inside : 0);
  return [...paths.entries].flatMap(([path, { value }]) =>
    value.kind === 'map'
      ? [...value.entries].flatMap(([method, { line }]) =>
          METHODS.has(method)
            ? {
                path: prefix + path,
                method: method.toUpperCase(),
                line: lineOf(line),
              }
            : [],
        )
      : [],
  );
}

/** Paths of a definition lie below that of its server: `servers` of OpenAPI 3, `basePath` of Swagger 2. */
function prefixOf(document: YamlNode | undefined): string | undefined {
  const bases = itemsOf(nodeAt(document, 'servers')).map(server =>
    pathOf(nodeAt(server, 'url')),
  );
  const basePath = nodeAt(document, 'basePath');
  if (basePath) bases.push(pathOf(basePath));
  const [first = ''] = bases;
  return bases.every(base => base === first) ? first : undefined;
}

function pathOf(url: YamlNode | undefined): string | undefined {
  if (url?.kind !== 'scalar' || typeof url.value !== 'string') return undefined;
  const match = /^(?:https?:\/\/[^/{}]*)?(\/[^{}?#]*)?$/.exec(url.value);
  return match ? trimSlashes(match[1] ?? '', 'end') : undefined;
}
