import { Document, isScalar, isSeq, visit } from 'yaml';
import { compareText, isFields, type Fields } from './GatewayFile';
import type { MergedGateway } from './mergeGateway';

/** The order in which a reader wants them; everything else by its name before. */
const LISTS = ['plugins', 'upstreams', 'services', 'routes'];

/** Lists of entities below others stand below the fields of those. */
const LAST = ['targets', 'plugins', 'routes'];

const HEAD = ` Merged by \`slipway gateway\` from the fragments beside it: change those.`;

/** Writes entities down, sorted: the same entities make the same bytes. */
export function printGateway(
  formatVersion: string,
  entities: Readonly<Record<string, readonly Fields[]>>,
): MergedGateway {
  const lists = Object.keys(entities).sort(
    (a, b) => LISTS.indexOf(a) - LISTS.indexOf(b) || compareText(a, b),
  );
  const sorted = Object.fromEntries(
    lists.map(key => [key, sortEntities(entities[key]) as readonly Fields[]]),
  );
  // Kong reads YAML 1.1, in which more words are no text than in 1.2: every text stands in quotes.
  const document = new Document(
    { _format_version: formatVersion, ...sorted },
    { schema: 'yaml-1.1', aliasDuplicateObjects: false },
  );
  document.commentBefore = HEAD;
  visit(document, {
    Seq(_, node) {
      if (isSeq(node) && node.items.every(item => isScalar(item)))
        node.flow = true;
    },
  });
  return {
    content: document.toString({
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      lineWidth: 0,
      flowCollectionPadding: false,
    }),
    entities: sorted,
  };
}

function sortEntities(list: readonly unknown[]): unknown[] {
  return list
    .map(sortFields)
    .map(entity => ({ entity, key: keyOf(entity) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ entity }) => entity);
}

/** By name; what has the same name, or none, by all that it says. */
function keyOf(entity: unknown): string {
  const name = isFields(entity)
    ? entity.name ?? entity.username ?? entity.target ?? ''
    : '';
  return JSON.stringify([name, entity]);
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort((a, b) => rank(a) - rank(b) || compareText(a, b))
      .map(key => [
        key,
        LAST.includes(key) && Array.isArray(value[key])
          ? sortEntities(value[key] as unknown[])
          : sortFields(value[key]),
      ]),
  );
}

function rank(key: string): number {
  return key === 'name' ? -1 : LAST.indexOf(key) + 1;
}
