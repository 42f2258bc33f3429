import type { Look } from './WeekChart';
import styles from './WeekChart.module.css';

/** What the looks of a chart's parts mean. */
export function Legend(props: {
  readonly items: readonly {
    readonly look: Look | 'unknown';
    readonly title: string;
  }[];
}) {
  return (
    <ul className={styles.legend}>
      {props.items.map(({ look, title }) => (
        <li key={look}>
          <span className={styles.swatch} data-look={look} aria-hidden="true" />
          {title}
        </li>
      ))}
    </ul>
  );
}
