import { VisuallyHidden } from '@backstage/ui';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { RiCheckLine, RiQuestionMark, RiSubtractLine } from '@remixicon/react';
import { useWords } from '../../words/useWords';
import styles from './ReachMatrix.module.css';
import { Reach, readReach } from './readReach';

const MARKS: Record<Reach, JSX.Element> = {
  yes: <RiCheckLine size={18} aria-hidden="true" />,
  no: <RiSubtractLine size={18} aria-hidden="true" />,
  unknown: <RiQuestionMark size={16} aria-hidden="true" />,
};

/** Which role may call which route. */
export function ReachMatrix({
  detail,
}: {
  readonly detail: FleetServiceDetail;
}) {
  const words = useWords();
  const { t } = words;
  const { columns, rows } = readReach(detail, words);
  return (
    // A wide table is scrolled inside of the page, by keyboard too.
    <div
      className={styles.scroll}
      role="region"
      aria-label={t('reach.title')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('reach.role')}</th>
            {columns.map(path => (
              <th key={path} scope="col">
                <code>{path}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ who, guard, cells }) => (
            <tr key={`${guard} ${who}`}>
              <th scope="row">
                {who}
                {guard && <span className={styles.guard}>{guard}</span>}
              </th>
              {cells.map((reach, index) => (
                <td key={columns[index]} data-reach={reach}>
                  {MARKS[reach]}
                  <VisuallyHidden>{t(`reach.${reach}`)}</VisuallyHidden>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
