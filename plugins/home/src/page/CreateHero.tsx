import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { catalogRouteRef, templatesRouteRef, wizardRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { Hero } from './Hero';
import styles from './Hero.module.css';

/** The page's one big action, for those who create. */
export function CreateHero(props: { readonly templateRef: string }) {
  const { t } = useWords();
  const wizard = useRouteRef(wizardRouteRef);
  const templates = useRouteRef(templatesRouteRef);
  const catalog = useRouteRef(catalogRouteRef);
  const { namespace, name } = parseEntityRef(props.templateRef);
  return (
    <Hero title={t('hero.createTitle')} lead={t('hero.createLead')}>
      {wizard && (
        <ButtonLink
          href={wizard({ namespace, templateName: name })}
          variant="primary"
          size="medium"
          iconEnd={<RiArrowRightLine />}
          className={styles.action}
        >
          {t('hero.create')}
        </ButtonLink>
      )}
      {templates && (
        <Link href={templates()} className={styles.browse}>
          {t('hero.templates')}
        </Link>
      )}
      {catalog && (
        <Link href={catalog()} className={styles.browse}>
          {t('hero.catalog')}
        </Link>
      )}
    </Hero>
  );
}
