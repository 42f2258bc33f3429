import { BRACKETS } from './speakInBrackets';

/** What is read aloud or shown of an element beside its text. */
const ATTRIBUTES = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
];

/** What Backstage UI says itself, always in English: it has no message for it. */
const BACKSTAGE_UI = ['Breadcrumbs', 'Clear search', '0 notifications.'];

/**
 * What a page says past the translation while it speaks in brackets ({@link speakInBrackets}): every text and every
 * attribute that people read, in Latin letters. Let its app speak Korean, so that numbers and days have none; what
 * stands in `code` is data.
 *
 * @param root - e.g. `document.body`
 * @param data - what the page is given: it is left out wherever it stands
 * @returns the texts as they stand there, each once
 */
export function listBareTexts(
  root: Element,
  data: readonly (string | RegExp)[],
): string[] {
  const found = new Set<string>();
  const report = (text: string) => {
    if (BACKSTAGE_UI.includes(text)) return;
    const rest = data.reduce<string>(
      (left, known) =>
        typeof known === 'string'
          ? left.split(known).join(' ')
          : left.replace(new RegExp(known, 'g'), ' '),
      text,
    );
    if (/[a-z]/i.test(rest)) found.add(text.trim());
  };
  let depth = 0;
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const outside = readOutside(node.data, depth);
      depth = outside.depth;
      report(outside.text);
    }
    if (!(node instanceof Element)) return;
    if (node.matches('script, style, code')) return;
    for (const name of ATTRIBUTES)
      report(readOutside(node.getAttribute(name) ?? '', 0).text);
    node.childNodes.forEach(visit);
  };
  visit(root);
  return [...found];
}

/** @param before - how many brackets are open where the text begins */
function readOutside(said: string, before: number) {
  let depth = before;
  let text = '';
  for (const letter of said) {
    if (letter === BRACKETS.begin) depth += 1;
    else if (letter === BRACKETS.end) depth -= 1;
    else if (depth === 0) text += letter;
  }
  return { text, depth };
}
