import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { Note, Panel } from '@slipway/pages';
import type {
  FleetDeployment,
  FleetEvent,
  FleetServiceDetail,
} from '@slipway/plugin-fleet-common';
import { useState } from 'react';
import { BirthPanel } from '../../birth/BirthPanel';
import { useWords } from '../../words/useWords';
import styles from './DeploymentsTab.module.css';
import { EnvironmentCard } from './EnvironmentCard';
import { EventTimeline } from './EventTimeline';
import { useEvents } from './useEvents';

const ALL = ' all';

/** What runs where now, how it came to be, and what happened. */
export function DeploymentsTab(props: {
  readonly detail: FleetServiceDetail;
  readonly revision: number;
}) {
  const { t } = useWords();
  const { detail, revision } = props;
  const { service, application, deployments, commitsUrl } = detail;
  const [environment, setEnvironment] = useState<string>();
  const all = useEvents(service, application, undefined, revision);
  const environments = listEnvironments(detail, all.events);
  return (
    <div className={styles.tab}>
      <BirthPanel birth={detail.birth} />
      {deployments.length > 0 ? (
        <div className={styles.environments}>
          {deployments.map(deployment => (
            <EnvironmentCard
              key={deployment.environment}
              deployment={deployment}
              commitsUrl={commitsUrl}
              by={findWho(deployment, all.events)}
            />
          ))}
        </div>
      ) : (
        <Panel title={t('events.nothingRuns')}>
          <Note>
            {detail.state === 'proposed'
              ? t('events.afterMerge')
              : t('events.nobodySaw')}
          </Note>
        </Panel>
      )}
      <Panel
        title={t('events.title')}
        aside={
          environments.length > 1 && (
            <EnvironmentFilter
              environments={environments}
              chosen={environment}
              onChoose={setEnvironment}
            />
          )
        }
      >
        {environment === undefined ? (
          <EventTimeline live={all} commitsUrl={commitsUrl} />
        ) : (
          <OneEnvironment {...props} environment={environment} />
        )}
      </Panel>
    </div>
  );
}

function OneEnvironment(props: {
  readonly detail: FleetServiceDetail;
  readonly revision: number;
  readonly environment: string;
}) {
  const { service, application, commitsUrl } = props.detail;
  const { environment, revision } = props;
  const live = useEvents(service, application, environment, revision);
  return <EventTimeline live={live} commitsUrl={commitsUrl} />;
}

function EnvironmentFilter(props: {
  readonly environments: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (environment: string | undefined) => void;
}) {
  const { t } = useWords();
  const { environments, chosen, onChoose } = props;
  return (
    <ToggleButtonGroup
      aria-label={t('events.environment')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen ?? ALL]}
      onSelectionChange={([key]) =>
        onChoose(key === ALL ? undefined : String(key))
      }
    >
      <ToggleButton id={ALL}>{t('events.all')}</ToggleButton>
      {environments.map(environment => (
        <ToggleButton key={environment} id={environment}>
          {environment}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Where it runs, is to run or once ran. */
function listEnvironments(
  { deployments, birth }: FleetServiceDetail,
  events: readonly FleetEvent[] = [],
): string[] {
  const all = [...deployments, ...birth.environments, ...events];
  return [...new Set(all.flatMap(({ environment }) => environment ?? []))];
}

/** Who rolled out what runs now, where an event tells. */
function findWho(
  { environment, revision }: FleetDeployment,
  events: readonly FleetEvent[] = [],
): string | undefined {
  const event = events.find(
    one => one.type === 'deployed' && one.environment === environment,
  );
  return event && event.revision === revision
    ? event.by ?? undefined
    : undefined;
}
