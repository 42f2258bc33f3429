import type { Highlight } from '../api/SearchApi';
import styles from './FindingList.module.css';
import { splitHighlight } from './splitHighlight';

/** A text of a document with what was looked for marked in it. */
export function MarkedText(props: {
  readonly highlight: Highlight | undefined;
  readonly field: string;
  /** What is shown where the index marked nothing. */
  readonly text: string;
}) {
  const { highlight, field, text } = props;
  const marked = highlight?.fields[field];
  if (!highlight || !marked) return <>{text}</>;
  return (
    <>
      {splitHighlight(marked, highlight).map((piece, at) =>
        piece.isHit ? (
          <mark key={at} className={styles.hit}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
