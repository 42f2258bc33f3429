import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonLink, Link } from '@backstage/ui';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { RiGitBranchLine, RiGitPullRequestLine } from '@remixicon/react';
import { writeFleetSearch } from '../fleet/search/fleetSearch';
import { VerdictChip } from '../guard/VerdictChip';
import { fleetRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import styles from './ServiceHeader.module.css';

/** Which application this is, whose, and where else there is something about it. */
export function ServiceHeader({
  detail,
}: {
  readonly detail: FleetServiceDetail;
}) {
  const { t, formats } = useWords();
  const fleet = useRouteRef(fleetRouteRef)?.() ?? '/';
  const { name, service, description, owner, template, pullRequest } = detail;
  return (
    <header className={styles.header}>
      <nav aria-label={t('service.trail')} className={styles.trail}>
        <Link href={fleet}>{t('page.title')}</Link>{' '}
        <span aria-hidden="true">/</span>{' '}
        <Link
          href={`${fleet}?${writeFleetSearch({
            filters: { service: [service] },
          })}`}
        >
          {service}
        </Link>
      </nav>
      <div className={styles.top}>
        <div className={styles.what}>
          <h1 className={styles.name}>{name}</h1>
          <VerdictChip verdict={detail.guard.verdict} />
          {detail.state === 'proposed' && (
            <span className={styles.proposed}>
              <RiGitBranchLine size={14} aria-hidden="true" />
              {t('service.proposed')}
            </span>
          )}
        </div>
        <div className={styles.actions}>
          {pullRequest && (
            <ButtonLink
              href={pullRequest.url}
              target="_blank"
              variant="primary"
              iconStart={<RiGitPullRequestLine />}
            >
              {t('service.pullRequest', { number: String(pullRequest.number) })}
            </ButtonLink>
          )}
          <ButtonLink
            href={detail.sourceUrl}
            target="_blank"
            variant="secondary"
          >
            {t('service.source')}
          </ButtonLink>
        </div>
      </div>
      {description && <p className={styles.description}>{description}</p>}
      <dl className={styles.facts}>
        <div>
          <dt>{t('service.owner')}</dt>
          <dd>
            {owner ? (
              <EntityRefLink entityRef={owner} defaultKind="group" hideIcon />
            ) : (
              t('service.noOwner')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('service.catalog')}</dt>
          <dd>
            {detail.state === 'live' ? (
              <EntityRefLink entityRef={detail.entityRef} hideIcon />
            ) : (
              t('service.onceMerged')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('service.template')}</dt>
          <dd>
            {template
              ? `${template.name} ${template.version ?? ''}`.trim()
              : t('service.noTemplate')}
          </dd>
        </div>
        {detail.createdAt && (
          <div>
            <dt>{t('service.created')}</dt>
            <dd>
              <time dateTime={detail.createdAt}>
                {formats.moment(detail.createdAt)}
              </time>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
