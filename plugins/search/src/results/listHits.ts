import type { Highlight } from '../api/SearchApi';
import { splitHighlight } from './splitHighlight';

/** More than these nobody reads. */
const MOST = 5;

/** The words of a field that were looked for, each once. */
export function listHits(
  highlight: Highlight | undefined,
  field: string,
): string[] {
  const text = highlight?.fields[field];
  if (!highlight || !text) return [];
  const { preTag, postTag } = highlight;
  // The index marks each part of a name; whoever typed it takes it for one.
  const whole = text.replaceAll(`${postTag}-${preTag}`, '-');
  const hits = splitHighlight(whole, highlight)
    .filter(({ isHit }) => isHit)
    .map(piece => piece.text);
  return [...new Set(hits)].slice(0, MOST);
}
