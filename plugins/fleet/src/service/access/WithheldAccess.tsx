import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { VERDICTS } from '../../guard/VERDICTS';
import { VerdictChip } from '../../guard/VerdictChip';
import styles from './WithheldAccess.module.css';

/** The figures of who may call an application, for somebody who is shown no more; and who is. */
export function WithheldAccess(props: { readonly detail: FleetServiceDetail }) {
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
                  {count === 1 ? '1 route. ' : `${count} routes. `}
                </strong>
              )}
              {(VERDICTS[verdict] ?? VERDICTS.undetermined).meaning}
            </span>
          </li>
        ))}
      </ul>
      {faultCount > 0 && (
        <p className={styles.terms}>
          {faultCount === 1
            ? '1 file cannot be read and counts for nothing.'
            : `${faultCount} files cannot be read and count for nothing.`}
        </p>
      )}
      <p className={styles.terms}>
        Place by place it is shown to the owning team and to the platform team.
      </p>
    </>
  );
}
