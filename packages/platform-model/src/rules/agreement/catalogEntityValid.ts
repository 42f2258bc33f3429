import { valueOf } from '../../syntax/Located';
import {
  lineOfKey,
  nodeAt,
  textAt,
  type YamlNode,
} from '../../syntax/YamlNode';
import { syntaxRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { checkEntityField } from './checkEntityField';
import { checkEntityMetadata } from './checkEntityMetadata';
import { ENTITY_FIELDS, ENTITY_VERSIONS, ROOT_FIELDS } from './ENTITY_FIELDS';

const VERSION = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\/)?[A-Za-z0-9]{1,63}$/;
const KIND = /^[a-zA-Z][a-z0-9A-Z]{0,62}$/;

export const catalogEntityValid = syntaxRule({
  id: 'catalog-entity-valid',
  on: ['catalog-info', 'organisation'],
  severity: 'error',
  title: "An entity is one that Backstage's catalog takes",
  why: 'The catalog refuses any other when the pull request is long merged, and keeps showing what it had before, or nothing.',
  inspect: ({ documents }) =>
    documents.length === 0
      ? [{ line: 1, message: 'the file declares no entity' }]
      : documents.flatMap(inspectEntity),
});

function inspectEntity(entity: YamlNode): Fault[] {
  if (entity.kind !== 'map')
    return [{ line: entity.line, message: 'this is no entity: not a mapping' }];
  const faults: Fault[] = [];
  const version = valueOf(textAt(entity, 'apiVersion'));
  const kind = valueOf(textAt(entity, 'kind'));
  const at = (field: string) => lineOfKey(entity, field);

  if (version === undefined || !VERSION.test(version))
    faults.push({
      line: at('apiVersion'),
      message: 'the entity has no valid apiVersion',
    });
  if (kind === undefined || !KIND.test(kind))
    faults.push({ line: at('kind'), message: 'the entity has no valid kind' });
  if (faults.length > 0) return faults;

  const name = valueOf(textAt(entity, 'metadata', 'name'));
  const who = `the ${kind}${name ? ` ${showText(name)}` : ''}`;
  for (const [field, { line }] of entity.entries)
    if (!ROOT_FIELDS.includes(field))
      faults.push({
        line,
        message: `${who} has a field ${showText(field)}, which no entity has`,
      });
  const metadata = nodeAt(entity, 'metadata');
  if (metadata?.kind === 'map')
    faults.push(...checkEntityMetadata(metadata, at('metadata'), who));
  else faults.push({ line: at('metadata'), message: `${who} has no metadata` });
  return [...faults, ...inspectSpec(entity, kind!, version!, who)];
}

/** Kinds that are not Backstage's own are judged by whoever brings them. */
function inspectSpec(
  entity: YamlNode,
  kind: string,
  version: string,
  who: string,
): Fault[] {
  if (!Object.hasOwn(ENTITY_FIELDS, kind)) return [];
  if (!ENTITY_VERSIONS.includes(version))
    return [
      {
        line: lineOfKey(entity, 'apiVersion'),
        message: `there is no ${kind} of the version ${showText(version)}`,
        fix: `Write ${ENTITY_VERSIONS[0]}.`,
      },
    ];
  const spec = nodeAt(entity, 'spec');
  const line = lineOfKey(entity, 'spec');
  if (spec?.kind !== 'map') return [{ line, message: `${who} has no spec` }];
  return Object.entries(ENTITY_FIELDS[kind]).flatMap(
    ([field, { type, required }]) => {
      const node = nodeAt(spec, field);
      if (!node)
        return required
          ? [{ line, message: `${who} has no spec.${field}` }]
          : [];
      const fault = checkEntityField(node, type);
      return fault
        ? [{ line: node.line, message: `spec.${field} of ${who} ${fault}` }]
        : [];
    },
  );
}
