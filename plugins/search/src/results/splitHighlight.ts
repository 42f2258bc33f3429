import type { Highlight } from '../api/SearchApi';

/** A piece of a text, and whether it was looked for. */
export interface TextPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Takes a text apart at the marks. Without marks it is one piece. */
export function splitHighlight(
  text: string,
  { preTag, postTag }: Pick<Highlight, 'preTag' | 'postTag'>,
): TextPiece[] {
  const [first, ...others] = text.split(preTag);
  const pieces = others.flatMap(other => {
    const [hit, ...rest] = other.split(postTag);
    return [
      { text: hit, isHit: true },
      { text: rest.join(''), isHit: false },
    ];
  });
  return [{ text: first, isHit: false }, ...pieces].filter(
    piece => piece.text !== '',
  );
}
