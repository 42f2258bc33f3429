import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonLink, Link } from '@backstage/ui';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { RiGitBranchLine, RiGitPullRequestLine } from '@remixicon/react';
import { writeFleetSearch } from '../fleet/search/fleetSearch';
import { VerdictChip } from '../guard/VerdictChip';
import { formatMoment } from '../live/formatAge';
import { fleetRouteRef } from '../routes';
import styles from './ServiceHeader.module.css';

/** Which application this is, whose, and where else there is something about it. */
export function ServiceHeader({
  detail,
}: {
  readonly detail: FleetServiceDetail;
}) {
  const fleet = useRouteRef(fleetRouteRef)?.() ?? '/';
  const { name, service, description, owner, template, pullRequest } = detail;
  return (
    <header className={styles.header}>
      <nav aria-label="Where this is" className={styles.trail}>
        <Link href={fleet}>Fleet</Link> <span aria-hidden="true">/</span>{' '}
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
              Proposed, not merged yet
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
              Pull request #{pullRequest.number}
            </ButtonLink>
          )}
          <ButtonLink
            href={detail.sourceUrl}
            target="_blank"
            variant="secondary"
          >
            Source
          </ButtonLink>
        </div>
      </div>
      {description && <p className={styles.description}>{description}</p>}
      <dl className={styles.facts}>
        <div>
          <dt>Owner</dt>
          <dd>
            {owner ? (
              <EntityRefLink entityRef={owner} defaultKind="group" hideIcon />
            ) : (
              'no file says'
            )}
          </dd>
        </div>
        <div>
          <dt>Catalog</dt>
          <dd>
            {detail.state === 'live' ? (
              <EntityRefLink entityRef={detail.entityRef} hideIcon />
            ) : (
              'once it is merged'
            )}
          </dd>
        </div>
        <div>
          <dt>Template</dt>
          <dd>
            {template
              ? `${template.name} ${template.version ?? ''}`.trim()
              : 'none'}
          </dd>
        </div>
        {detail.createdAt && (
          <div>
            <dt>Created</dt>
            <dd>
              <time dateTime={detail.createdAt}>
                {formatMoment(detail.createdAt)}
              </time>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
