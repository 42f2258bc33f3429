import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { knowVerdict } from '../../guard/VERDICTS';
import { VerdictChip } from '../../guard/VerdictChip';
import { useWords } from '../../words/useWords';
import styles from './WithheldAccess.module.css';

/** The figures of who may call an application, for somebody who is shown no more; and who is. */
export function WithheldAccess(props: { readonly detail: FleetServiceDetail }) {
  const { t, formats } = useWords();
  const { guard, verdicts, faultCount } = props.detail;
  // Without a route it is still known that none leads to it.
  const shown =
    verdicts.length > 0 ? verdicts : [{ verdict: guard.verdict, count: 0 }];
  return (
    <>
      <ul className={styles.verdicts}>
        {shown.map(({ verdict, count }) => (
          <li key={verdict}>
            <VerdictChip verdict={verdict} />
            <span className={styles.meaning}>
              {count > 0 && (
                <strong>
                  {t('access.routeCount', {
                    count,
                    routes: formats.number(count),
                  })}{' '}
                </strong>
              )}
              {t(`meaning.${knowVerdict(verdict)}`)}
            </span>
          </li>
        ))}
      </ul>
      {faultCount > 0 && (
        <p className={styles.terms}>
          {t('access.faultCount', {
            count: faultCount,
            files: formats.number(faultCount),
          })}
        </p>
      )}
      <p className={styles.terms}>{t('access.withheld')}</p>
    </>
  );
}
