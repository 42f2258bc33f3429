import { useWords } from '../words/useWords';
import { chooseTop } from './chooseTop';
import styles from './WeekChart.module.css';

/** A week as a column. */
export interface WeekColumn {
  /** Its Monday, UTC. */
  readonly start: string;
  /** From the foot up; null where nobody knows. */
  readonly parts:
    | readonly { readonly look: Look; readonly size: number }[]
    | null;
  /** What the mouse is told. */
  readonly hint: string;
}

/** How a part of a column looks: with a pattern as well as a colour. */
export type Look = 'plain' | 'failed' | 'level';

/** A column for each week, drawn by the page's own boxes so that its words stay as large as all others. */
export function WeekChart(props: {
  /** What a person reads who does not see it. */
  readonly sentence: string;
  readonly columns: readonly WeekColumn[];
  /** How much the scale reaches to, and how it is said; of the sizes unless told. */
  readonly top?: number;
  readonly say: (size: number) => string;
}) {
  const { formats } = useWords();
  const { sentence, columns, say } = props;
  const sizes = columns.map(({ parts }) =>
    (parts ?? []).reduce((sum, { size }) => sum + size, 0),
  );
  const top = props.top ?? chooseTop(Math.max(0, ...sizes));
  // Of more than a year one wants to know which.
  const sayDay = columns.length > 53 ? formats.day : formats.shortDay;
  const days = pickDays(columns.map(({ start }) => start));
  return (
    <div role="img" aria-label={sentence} className={styles.chart}>
      <div className={styles.scale} aria-hidden="true">
        {[top, top / 2, 0].map(size => (
          <span key={size}>{say(size)}</span>
        ))}
      </div>
      <div className={styles.field} data-many={columns.length > 60}>
        {columns.map(({ start, parts, hint }) => (
          <div key={start} className={styles.column} title={hint}>
            {parts === null ? (
              <span className={styles.unknown} />
            ) : (
              parts.map(({ look, size }) => (
                <span
                  key={look}
                  className={styles.part}
                  data-look={look}
                  style={{ height: `${(size / top) * 100}%` }}
                />
              ))
            )}
          </div>
        ))}
      </div>
      <div className={styles.days} aria-hidden="true">
        {days.map(day => (
          <span key={day}>{sayDay(day)}</span>
        ))}
      </div>
    </div>
  );
}

/** The first, one in the middle and the last: more would not fit on a phone. */
function pickDays(days: readonly string[]): string[] {
  if (days.length < 3) return [...days];
  return [days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)!];
}
