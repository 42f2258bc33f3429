import { Content } from '@backstage/core-components';
import { useRouteRef, useRouteRefParams } from '@backstage/frontend-plugin-api';
import { Alert, Button, ButtonLink, Skeleton } from '@backstage/ui';
import { Panel } from '@slipway/pages';
import { fleetRouteRef, serviceRouteRef } from '../routes';
import { Note } from '../panel/Note';
import { formatMoment } from '../live/formatAge';
import { ServiceHeader } from './ServiceHeader';
import styles from './ServicePage.module.css';
import { ServiceTabs } from './ServiceTabs';
import { useService } from './useService';

/** Everything about one application: what runs where, who may call it, and where that stands. */
export function ServicePage() {
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
      <Panel title="The fleet does not answer">
        <Note
          isAlert
          action={
            <Button variant="secondary" onPress={refresh}>
              Try again
            </Button>
          }
        >
          {service}/{application} could not be asked for ({error.message}). What
          runs is not affected.
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
  return (
    <Alert
      status="warning"
      icon
      role="alert"
      title="This is what was known before"
      description={`The fleet does not answer (${
        props.error.message
      }). What is shown was so at ${formatMoment(props.at)}.`}
      customActions={
        <Button size="small" variant="tertiary" onPress={props.onRetry}>
          Try again
        </Button>
      }
    />
  );
}

function NoService({ name }: { readonly name: string }) {
  const fleet = useRouteRef(fleetRouteRef)?.();
  return (
    <Panel title="There is no such service">
      <Note
        action={
          fleet && (
            <ButtonLink href={fleet} variant="secondary">
              Look at the whole fleet
            </ButtonLink>
          )
        }
      >
        Neither the platform repository nor an open pull request has {name}, or
        you may not see it. A pull request that was opened a moment ago shows up
        here by itself.
      </Note>
    </Panel>
  );
}

function ServiceLoading() {
  return (
    <div role="status" aria-label="Loading the service" className={styles.page}>
      <Skeleton width="40%" height={32} />
      <Skeleton width="70%" height={16} />
      <Skeleton width="100%" height={220} />
    </div>
  );
}
