import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import type { ApprovalSummary } from '@slipway/plugin-approval-common';
import { approvalRouteRef } from '../routes';
import { Moment } from '../panel/Moment';
import { sayPaths } from '../panel/sayPaths';
import { StateChip } from '../panel/StateChip';
import styles from './AskList.module.css';

/** Asks, each with what would be open, who asked, and since when. */
export function AskList({
  asks,
}: {
  readonly asks: readonly ApprovalSummary[];
}) {
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
            <code>{sayPaths(ask.routes)}</code> would be open to everybody
          </p>
          <p className={styles.facts}>
            asked by{' '}
            <EntityRefLink
              entityRef={ask.requester}
              defaultKind="user"
              hideIcon
            />
            , <Moment at={ask.askedAt} />
            {ask.decidedBy && (
              <>
                {' '}
                · decided by{' '}
                <EntityRefLink
                  entityRef={ask.decidedBy}
                  defaultKind="user"
                  hideIcon
                />
                {ask.decidedAt && (
                  <>
                    , <Moment at={ask.decidedAt} />
                  </>
                )}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
