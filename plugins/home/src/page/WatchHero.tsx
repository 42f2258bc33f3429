import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { fleetRouteRef, templatesRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { Hero } from './Hero';
import styles from './Hero.module.css';

/** The page's one big action, for those who look and do not create. */
export function WatchHero() {
  const { t } = useWords();
  const fleet = useRouteRef(fleetRouteRef);
  const templates = useRouteRef(templatesRouteRef);
  return (
    <Hero title={t('hero.watchTitle')} lead={t('hero.watchLead')}>
      {fleet && (
        <ButtonLink
          href={fleet()}
          variant="primary"
          size="medium"
          iconEnd={<RiArrowRightLine />}
          className={styles.action}
        >
          {t('hero.fleet')}
        </ButtonLink>
      )}
      {templates && (
        <Link href={templates()} className={styles.browse}>
          {t('hero.whoCreates')}
        </Link>
      )}
    </Hero>
  );
}
