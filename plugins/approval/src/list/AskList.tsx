import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import type { ApprovalSummary } from '@slipway/plugin-approval-common';
import { approvalRouteRef } from '../routes';
import { Moment } from '../panel/Moment';
import { sayPaths } from '../panel/sayPaths';
import { StateChip } from '../panel/StateChip';
import { useWords } from '../words/useWords';
import styles from './AskList.module.css';

/** Asks, each with what would be open, who asked, and since when. */
export function AskList({
  asks,
}: {
  readonly asks: readonly ApprovalSummary[];
}) {
  const words = useWords();
  const { t } = words;
  const linkTo = useRouteRef(approvalRouteRef);
  return (
    <ul className={styles.list}>
      {asks.map(ask => (
        <li key={ask.id} className={styles.ask}>
          <div className={styles.top}>
            <Link
              href={linkTo?.({ id: ask.id }) ?? ''}
              className={styles.name}
              weight="bold"
            >
              {ask.service}-{ask.application}
            </Link>
            <StateChip state={ask.state} />
          </div>
          <p className={styles.path}>
            {t('list.open', {
              paths: <code>{sayPaths(ask.routes, words)}</code>,
            })}
          </p>
          <p className={styles.facts}>
            {t('list.asked', {
              person: <Person name={ask.requester} />,
              moment: <Moment at={ask.askedAt} />,
            })}
            {ask.decidedBy && ' · '}
            {ask.decidedBy &&
              (ask.decidedAt
                ? t('list.decidedAt', {
                    person: <Person name={ask.decidedBy} />,
                    moment: <Moment at={ask.decidedAt} />,
                  })
                : t('list.decided', {
                    person: <Person name={ask.decidedBy} />,
                  }))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Person(props: { /** An entity reference. */ readonly name: string }) {
  return <EntityRefLink entityRef={props.name} defaultKind="user" hideIcon />;
}
