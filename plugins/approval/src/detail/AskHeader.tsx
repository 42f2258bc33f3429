import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonLink, Link } from '@backstage/ui';
import { RiGitPullRequestLine } from '@remixicon/react';
import type { ApprovalSummary } from '@slipway/plugin-approval-common';
import { Moment } from '../panel/Moment';
import { StateChip } from '../panel/StateChip';
import { approvalsRouteRef } from '../routes';
import styles from './AskHeader.module.css';

/** What is asked for, by whom, since when. */
export function AskHeader({ ask }: { readonly ask: ApprovalSummary }) {
  const list = useRouteRef(approvalsRouteRef);
  const { pullRequest } = ask;
  return (
    <header>
      <nav aria-label="Where this is" className={styles.trail}>
        <Link href={list?.() ?? ''}>Approvals</Link>
      </nav>
      <div className={styles.top}>
        <div className={styles.what}>
          <h1 className={styles.name}>
            {ask.service}-{ask.application}
          </h1>
          <StateChip state={ask.state} />
        </div>
        {pullRequest && (
          <ButtonLink
            href={pullRequest.url}
            target="_blank"
            variant="primary"
            iconStart={<RiGitPullRequestLine />}
          >
            Pull request #{pullRequest.number}
          </ButtonLink>
        )}
      </div>
      <p className={styles.description}>{ask.description}</p>
      <dl className={styles.facts}>
        <div>
          <dt>Asked by</dt>
          <dd>
            <EntityRefLink
              entityRef={ask.requester}
              defaultKind="user"
              hideIcon
            />
          </dd>
        </div>
        <div>
          <dt>Since</dt>
          <dd>
            <Moment at={ask.askedAt} />
          </dd>
        </div>
        <div>
          <dt>Owner</dt>
          <dd>
            <EntityRefLink entityRef={ask.owner} defaultKind="group" hideIcon />
          </dd>
        </div>
        {['waiting', 'approved'].includes(ask.state) && (
          <div>
            <dt>Lapses</dt>
            <dd>
              <Moment at={ask.expiresAt} />
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
