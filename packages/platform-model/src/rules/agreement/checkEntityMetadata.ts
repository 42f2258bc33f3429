import { itemsOf, nodeAt, type YamlNode } from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { showText } from '../showText';
import { isText } from './checkEntityField';

const LABEL = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const NAME = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const TAG = /^[a-z0-9:+#]+(?:-[a-z0-9:+#]+)*$/;
const LONGEST = 63;
const LONGEST_DOMAIN = 253;

type Add = (node: YamlNode, what: string, fault: string) => void;

/** What is wrong with the metadata of an entity, by the rules of Backstage's catalog; `line` is where it stands. */
export function checkEntityMetadata(
  metadata: YamlNode,
  line: number,
  who: string,
): Fault[] {
  const faults: Fault[] = [];
  const add: Add = (node, what, fault) =>
    faults.push({ line: node.line, message: `${what} of ${who} ${fault}` });

  const name = nodeAt(metadata, 'name');
  if (!name) faults.push({ line, message: `${who} has no metadata.name` });
  else if (!isName(textOf(name)))
    add(name, 'metadata.name', `is no name: ${show(name)}`);

  const namespace = nodeAt(metadata, 'namespace');
  if (namespace && !fits(textOf(namespace), LABEL))
    add(namespace, 'metadata.namespace', `is no DNS label: ${show(namespace)}`);

  for (const field of ['title', 'description'] as const) {
    const node = nodeAt(metadata, field);
    const isEmptyAllowed = field === 'description' && textOf(node) === '';
    if (node && !isText(node) && !isEmptyAllowed)
      add(node, `metadata.${field}`, 'is not a text');
  }
  for (const field of ['labels', 'annotations'] as const) {
    const node = nodeAt(metadata, field);
    if (node) checkPairs(node, field, add);
  }
  const tags = nodeAt(metadata, 'tags');
  if (tags && tags.kind !== 'list') add(tags, 'metadata.tags', 'is not a list');
  for (const tag of itemsOf(tags))
    if (!fits(textOf(tag), TAG)) add(tag, 'a tag', `is none: ${show(tag)}`);
  checkLinks(nodeAt(metadata, 'links'), add);
  return faults;
}

function checkPairs(
  node: YamlNode,
  field: 'labels' | 'annotations',
  add: Add,
): void {
  if (node.kind !== 'map') {
    add(node, `metadata.${field}`, 'is not a mapping');
    return;
  }
  for (const [key, { value }] of node.entries) {
    const text = textOf(value);
    if (!isQualifiedName(key))
      add(value, `a key in metadata.${field}`, `is none: ${showText(key)}`);
    else if (text === undefined)
      add(value, `${showText(key)} in metadata.${field}`, 'is not a text');
    else if (field === 'labels' && text !== '' && !isName(text))
      add(
        value,
        `the label ${showText(key)}`,
        `has no valid value: ${show(value)}`,
      );
  }
}

function checkLinks(links: YamlNode | undefined, add: Add): void {
  if (links && links.kind !== 'list')
    add(links, 'metadata.links', 'is not a list');
  for (const link of itemsOf(links)) {
    const url = nodeAt(link, 'url');
    if (!URL.canParse(textOf(url) ?? ''))
      add(url ?? link, 'a link', 'has no valid url');
    for (const field of ['title', 'icon'] as const) {
      const node = nodeAt(link, field);
      if (node && !isText(node))
        add(node, `the ${field} of a link`, 'is not a text');
    }
  }
}

/** `name`, or `domain/name`. */
function isQualifiedName(key: string): boolean {
  const parts = key.split('/');
  const [domain, name] = parts.length === 1 ? [undefined, key] : parts;
  return (
    parts.length <= 2 &&
    isName(name) &&
    (domain === undefined || isDomain(domain))
  );
}

function isDomain(domain: string): boolean {
  return (
    domain.length <= LONGEST_DOMAIN &&
    domain.split('.').every(label => fits(label, LABEL))
  );
}

function isName(name: string | undefined): boolean {
  return fits(name, NAME);
}

function fits(text: string | undefined, pattern: RegExp): boolean {
  return text !== undefined && text.length <= LONGEST && pattern.test(text);
}

function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string'
    ? node.value
    : undefined;
}

function show(node: YamlNode): string {
  return node.kind === 'scalar'
    ? showText(node.text) || '""'
    : `a ${node.kind}`;
}
