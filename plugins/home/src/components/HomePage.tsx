import { Content, Progress } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
import { CreateHero } from './CreateHero';
import styles from './HomePage.module.css';
import { LatestCreations } from './LatestCreations';
import { LaunchSteps } from './LaunchSteps';
import { OwnedServices } from './OwnedServices';
import { WatchHero } from './WatchHero';

/**
 * What one came for first. For those who create: then how it works, what is one's own, and what one started lately. For
 * those who look: the fleet.
 */
export function HomePage(props: { readonly templateRef: string }) {
  const { loading, allowed, error } = usePermission({
    permission: taskCreatePermission,
  });
  if (loading) return <Progress />;
  // Whoever could not be asked about may try: the wizard asks again.
  const mayCreate = allowed || Boolean(error);
  return (
    <Content>
      <div className={styles.page}>
        {mayCreate ? (
          <CreateHero templateRef={props.templateRef} />
        ) : (
          <WatchHero />
        )}
        {mayCreate && <LaunchSteps />}
        <div className={mayCreate ? styles.columns : undefined}>
          <OwnedServices mayCreate={mayCreate} />
          {mayCreate && <LatestCreations />}
        </div>
      </div>
    </Content>
  );
}
