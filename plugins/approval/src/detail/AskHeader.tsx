import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonLink, Link } from '@backstage/ui';
import { RiGitPullRequestLine } from '@remixicon/react';
import type { ApprovalSummary } from '@slipway/plugin-approval-common';
import { Moment } from '../panel/Moment';
import { StateChip } from '../panel/StateChip';
import { approvalsRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import styles from './AskHeader.module.css';

/** What is asked for, by whom, since when. */
export function AskHeader({ ask }: { readonly ask: ApprovalSummary }) {
  const { t } = useWords();
  const list = useRouteRef(approvalsRouteRef);
  const { pullRequest } = ask;
  return (
    <header>
      <nav aria-label={t('ask.trail')} className={styles.trail}>
        <Link href={list?.() ?? ''}>{t('page.title')}</Link>
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
            {t('ask.pullRequest', { number: String(pullRequest.number) })}
          </ButtonLink>
        )}
      </div>
      <p className={styles.description}>{ask.description}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('ask.requester')}</dt>
          <dd>
            <EntityRefLink
              entityRef={ask.requester}
              defaultKind="user"
              hideIcon
            />
          </dd>
        </div>
        <div>
          <dt>{t('ask.since')}</dt>
          <dd>
            <Moment at={ask.askedAt} />
          </dd>
        </div>
        <div>
          <dt>{t('ask.owner')}</dt>
          <dd>
            <EntityRefLink entityRef={ask.owner} defaultKind="group" hideIcon />
          </dd>
        </div>
        {['waiting', 'approved'].includes(ask.state) && (
          <div>
            <dt>{t('ask.lapses')}</dt>
            <dd>
              <Moment at={ask.expiresAt} />
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
