import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { fleetRouteRef, templatesRouteRef } from '../routes';
import { Hero } from './Hero';
import styles from './Hero.module.css';

/** The page's one big action, for those who look and do not create. */
export function WatchHero() {
  const fleet = useRouteRef(fleetRouteRef);
  const templates = useRouteRef(templatesRouteRef);
  return (
    <Hero
      title="See where every service stands"
      lead="What runs where, who may call it and what came to be this week, of the whole fleet, as it happens."
    >
      {fleet && (
        <ButtonLink
          href={fleet()}
          variant="primary"
          size="medium"
          iconEnd={<RiArrowRightLine />}
          className={styles.action}
        >
          Look at the fleet
        </ButtonLink>
      )}
      {templates && (
        <Link href={templates()} className={styles.browse}>
          Who creates services?
        </Link>
      )}
    </Hero>
  );
}
