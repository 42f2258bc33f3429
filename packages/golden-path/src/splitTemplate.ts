/** A part of a template that is rendered by itself: plain text, or tags whose output depends on nothing around them. */
export interface TemplatePart {
  readonly text: string;
  /** False for plain text, which is copied as it is. */
  readonly isRendered: boolean;
}

// Quotes are whole, so that the end of the tag is not one in a text.
const OUTPUT = /\$\{\{(-?)(?:[^{}"'\\]|"[^"\\{}]*"|'[^'\\{}]*')*?(-?)\}\}/y;
const BLOCK = /\{%(-?)\s*(\w+)(?:[^{}"'\\]|"[^"\\{}]*"|'[^'\\{}]*')*?(-?)%\}/y;

/** How each block tag changes the depth; every other one may do what no part shows, like `set`. */
const DEPTHS: Record<string, number> = {
  if: 1,
  for: 1,
  elif: 0,
  else: 0,
  endif: -1,
  endfor: -1,
};

/**
 * Splits a template into parts that can be rendered one by one: joined, they are what the whole renders to.
 *
 * @returns `undefined` for a template that uses more than outputs, conditions and loops, or is not well-formed
 */
export function splitTemplate(template: string): TemplatePart[] | undefined {
  const parts: TemplatePart[] = [];
  let depth = 0;
  /** Where the text begins that is in no part yet. */
  let rest = 0;
  /** Where the part begins whose tags are being read. */
  let begin = 0;
  for (
    let tag = nextTag(template, 0);
    tag !== -1;
    tag = nextTag(template, tag)
  ) {
    const isOutput = template[tag] === '$';
    const match = matchAt(isOutput ? OUTPUT : BLOCK, template, tag);
    if (!match) return undefined;
    const change = isOutput ? 0 : DEPTHS[match[2]];
    const isMiddle = !isOutput && change === 0;
    if (change === undefined || (depth === 0 && (change < 0 || isMiddle)))
      return undefined;
    if (depth === 0) {
      // A dash trims the white space before the tag.
      begin = match[1] ? trimmedEnd(template, rest, tag) : tag;
      if (begin > rest) parts.push(text(template.slice(rest, begin)));
    }
    depth += change;
    tag += match[0].length;
    if (depth > 0) continue;
    rest = match.at(-1) ? trimmedStart(template, tag) : tag;
    parts.push({ text: template.slice(begin, rest), isRendered: true });
    tag = rest;
  }
  if (depth > 0) return undefined;
  if (rest < template.length) parts.push(text(template.slice(rest)));
  return parts;
}

function text(plain: string): TemplatePart {
  return { text: plain, isRendered: false };
}

/** A comment counts too: it matches no tag, so the template is left whole. */
function nextTag(template: string, from: number): number {
  const found = /\$\{\{|\{%|\{#/g;
  found.lastIndex = from;
  return found.exec(template)?.index ?? -1;
}

function matchAt(pattern: RegExp, template: string, index: number) {
  pattern.lastIndex = index;
  return pattern.exec(template);
}

function trimmedEnd(template: string, from: number, end: number): number {
  return from + template.slice(from, end).trimEnd().length;
}

function trimmedStart(template: string, from: number): number {
  return template.length - template.slice(from).trimStart().length;
}
