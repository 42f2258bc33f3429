import { Content } from '@backstage/core-components';
import { useRouteRef, useRouteRefParams } from '@backstage/frontend-plugin-api';
import { Alert, Button, ButtonLink, Skeleton } from '@backstage/ui';
import { Note, Panel } from '@slipway/pages';
import { fleetRouteRef, serviceRouteRef } from '../routes';
import { sayError } from '../words/sayError';
import { useWords } from '../words/useWords';
import { ServiceHeader } from './ServiceHeader';
import styles from './ServicePage.module.css';
import { ServiceTabs } from './ServiceTabs';
import { useService } from './useService';

/** Everything about one application: what runs where, who may call it, and where that stands. */
export function ServicePage() {
  const words = useWords();
  const { t } = words;
  const { service, application } = useRouteRefParams(serviceRouteRef);
  const { detail, at, error, revision, refresh } = useService(
    service,
    application,
  );
  let body = <ServiceLoading />;
  if (detail)
    body = (
      <>
        {error && at && <Outdated error={error} at={at} onRetry={refresh} />}
        <ServiceHeader detail={detail} />
        <ServiceTabs detail={detail} revision={revision} />
      </>
    );
  else if (error)
    body = (
      <Panel title={t('service.failedTitle')}>
        <Note
          isAlert
          action={
            <Button variant="secondary" onPress={refresh}>
              {t('page.retry')}
            </Button>
          }
        >
          {t('service.failed', {
            name: `${service}/${application}`,
            error: sayError(error, words),
          })}
        </Note>
      </Panel>
    );
  else if (detail === null)
    body = <NoService name={`${service}/${application}`} />;
  return (
    <Content>
      <div className={styles.page}>{body}</div>
    </Content>
  );
}

/** What is shown stays, and is not taken for what is so now. */
function Outdated(props: {
  readonly error: Error;
  /** ISO 8601. */
  readonly at: string;
  readonly onRetry: () => void;
}) {
  const words = useWords();
  const { t, formats } = words;
  return (
    <Alert
      status="warning"
      icon
      role="alert"
      title={t('service.outdatedTitle')}
      description={t('service.outdated', {
        error: sayError(props.error, words),
        moment: formats.moment(props.at),
      })}
      customActions={
        <Button size="small" variant="tertiary" onPress={props.onRetry}>
          {t('page.retry')}
        </Button>
      }
    />
  );
}

function NoService({ name }: { readonly name: string }) {
  const { t } = useWords();
  const fleet = useRouteRef(fleetRouteRef)?.();
  return (
    <Panel title={t('service.noneTitle')}>
      <Note
        action={
          fleet && (
            <ButtonLink href={fleet} variant="secondary">
              {t('service.wholeFleet')}
            </ButtonLink>
          )
        }
      >
        {t('service.none', { name })}
      </Note>
    </Panel>
  );
}

function ServiceLoading() {
  const { t } = useWords();
  return (
    <div
      role="status"
      aria-label={t('service.loading')}
      className={styles.page}
    >
      <Skeleton width="40%" height={32} />
      <Skeleton width="70%" height={16} />
      <Skeleton width="100%" height={220} />
    </div>
  );
}
