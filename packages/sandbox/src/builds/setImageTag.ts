import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Sets the tag of an image in a kustomization. Nothing but the tag changes: comments, order and line ends stay.
 *
 * @param image - without tag, e.g. `registry.acme.example/order-api`
 * @returns the same text when it does not name the image, or names it without a tag
 */
export function setImageTag(text: string, image: string, tag: string): string {
  const document = parseDocument(text, { prettyErrors: false });
  const images = document.errors.length === 0 && document.get('images');
  if (!isSeq(images)) return text;
  let changed = text;
  // From the end, so that a change moves nothing that is still to be changed.
  for (const entry of [...images.items].reverse()) {
    if (!isMap(entry)) continue;
    const name = entry.get('newName') ?? entry.get('name');
    const node = entry.get('newTag', true);
    if (name !== image || !isScalar(node) || !node.range) continue;
    const [from, to] = node.range;
    const quote = /^["']/.exec(text.slice(from, to))?.[0] ?? quoteFor(tag);
    changed = changed.slice(0, from) + quote + tag + quote + changed.slice(to);
  }
  return changed;
}

/** Of a commit's letters and digits, some make a number: `1234567`, `12e4567`. */
function quoteFor(tag: string): string {
  return /^\d+(?:e\d+)?$/i.test(tag) ? '"' : '';
}
