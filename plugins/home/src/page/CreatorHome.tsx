import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useLatest } from '@slipway/pages';
import { CreationsPanel } from '../creations/CreationsPanel';
import { useCreations } from '../creations/useCreations';
import { FiguresPart } from '../figures/FiguresPart';
import { ServicesPart } from '../services/ServicesPart';
import { TemplatesPanel } from '../templates/TemplatesPanel';
import { CreateHero } from './CreateHero';
import styles from './HomePage.module.css';
import { LaunchSteps } from './LaunchSteps';
import { useHomeRevision } from './useHomeRevision';

/** For those who create: what they have on its way, what is theirs, and what to create from. */
export function CreatorHome(props: {
  readonly templateRef: string;
  /** Whether they run the platform, too. */
  readonly mayDecide: boolean;
}) {
  const catalog = useApi(catalogApiRef);
  const home = useHomeRevision();
  const creations = useCreations(home.revision);
  const templates = useLatest(
    async () => {
      const { items } = await catalog.getEntities({
        filter: { kind: 'Template' },
        fields: ['kind', 'metadata'],
        order: { field: 'metadata.title', order: 'asc' },
      });
      return items;
    },
    'templates',
    // They change seldom; but what was not answered is asked again.
    creations.error ? home.revision : 0,
  );
  const used = creations.value?.templates ?? [];
  const isNew = creations.value?.shown.length === 0 && used.length === 0;
  return (
    <>
      <CreateHero templateRef={props.templateRef} />
      {props.mayDecide && <FiguresPart {...home} mayDecide />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <CreationsPanel creations={creations} onRetry={home.refresh} />
          <ServicesPart {...home} mayCreate />
        </div>
        <TemplatesPanel
          templates={templates}
          used={used}
          onRetry={home.refresh}
        />
      </div>
      {isNew && <LaunchSteps />}
    </>
  );
}
