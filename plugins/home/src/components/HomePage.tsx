import { Content } from '@backstage/core-components';
import { CreateHero } from './CreateHero';
import styles from './HomePage.module.css';
import { LatestCreations } from './LatestCreations';
import { LaunchSteps } from './LaunchSteps';
import { OwnedServices } from './OwnedServices';

/** What one came for first; then how it works, what is one's own, and what one started lately. */
export function HomePage(props: { readonly templateRef: string }) {
  return (
    <Content>
      <div className={styles.page}>
        <CreateHero templateRef={props.templateRef} />
        <LaunchSteps />
        <div className={styles.columns}>
          <OwnedServices />
          <LatestCreations />
        </div>
      </div>
    </Content>
  );
}
