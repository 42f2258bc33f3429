import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { VerdictChip } from '../guard/VerdictChip';
import { Note } from '../panel/Note';
import styles from './AccessCard.module.css';
import { FleetCard } from './FleetCard';

/** Which guard protects each route of the entity, and whether all who have a say agree. */
export function AccessCard() {
  return (
    <FleetCard
      title="Access"
      tab="access"
      more="Guards, roles and where they stand"
    >
      {({ routes }) =>
        routes.length === 0 ? (
          <Note>No gateway publishes it.</Note>
        ) : (
          <ul className={styles.rows}>
            {routes.map(({ gateway, place, paths, verdict, ...says }) => (
              <li key={`${gateway} ${place.path} ${place.line} ${paths}`}>
                <div className={styles.route}>
                  <code>{paths.join(', ')}</code>
                  <VerdictChip verdict={verdict} />
                </div>
                <dl className={styles.says}>
                  <Says who="Declared" stated={says.declared} />
                  <Says who="Gateway" stated={says.enforced} />
                  <Says who="Code" stated={says.code} />
                </dl>
              </li>
            ))}
          </ul>
        )
      }
    </FleetCard>
  );
}

function Says(props: {
  readonly who: string;
  readonly stated: FleetServiceDetail['routes'][number]['declared'];
}) {
  const { guard, undetermined } = props.stated;
  return (
    <div>
      <dt>{props.who}</dt>
      <dd data-said={guard !== null}>
        {guard ?? (undetermined ? 'not known' : 'nothing')}
      </dd>
    </div>
  );
}
