import { Note } from '@slipway/pages';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { ComponentProps } from 'react';
import { VerdictChip } from '../guard/VerdictChip';
import { listPaths } from '../service/access/listPaths';
import { ReasonList } from '../service/access/ReasonList';
import { WithheldAccess } from '../service/access/WithheldAccess';
import { useWords } from '../words/useWords';
import styles from './AccessCard.module.css';
import { FleetCard } from './FleetCard';

/** Which guard protects each route of the entity, and whether all who have a say agree. */
export function AccessCard() {
  const { t } = useWords();
  return (
    <FleetCard
      title={t('card.access')}
      tab="access"
      more={t('card.accessMore')}
    >
      {detail => {
        const { findings, routes, reasons = [], filesUrl } = detail;
        if (findings === 'withheld') return <WithheldAccess detail={detail} />;
        return routes.length === 0 ? (
          <NoRoute reasons={reasons} filesUrl={filesUrl} />
        ) : (
          <ul className={styles.rows}>
            {routes.map(route => (
              <li
                key={`${route.gateway} ${route.place.path} ${route.place.line} ${route.paths}`}
              >
                <div className={styles.route}>
                  <code>{listPaths(route).join(', ')}</code>
                  <VerdictChip verdict={route.verdict} />
                </div>
                <dl className={styles.says}>
                  <Says who={t('card.declared')} stated={route.declared} />
                  <Says who={t('card.gateway')} stated={route.enforced} />
                  <Says who={t('card.code')} stated={route.code} />
                </dl>
              </li>
            ))}
          </ul>
        );
      }}
    </FleetCard>
  );
}

/** That nothing leads to it is said only where it is known. */
function NoRoute(props: ComponentProps<typeof ReasonList>) {
  const { t } = useWords();
  return props.reasons.length > 0 ? (
    <ReasonList {...props} />
  ) : (
    <Note>{t('card.noRoute')}</Note>
  );
}

function Says(props: {
  readonly who: string;
  readonly stated: FleetServiceDetail['routes'][number]['declared'];
}) {
  const { t } = useWords();
  const { guard, undetermined } = props.stated;
  return (
    <div>
      <dt>{props.who}</dt>
      <dd data-said={guard !== null}>
        {guard ?? (undetermined ? t('card.unknown') : t('card.nothing'))}
      </dd>
    </div>
  );
}
