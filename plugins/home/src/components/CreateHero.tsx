import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { catalogRouteRef, templatesRouteRef, wizardRouteRef } from '../routes';
import { Hero } from './Hero';
import styles from './Hero.module.css';

/** The page's one big action, for those who create. */
export function CreateHero(props: { readonly templateRef: string }) {
  const wizard = useRouteRef(wizardRouteRef);
  const templates = useRouteRef(templatesRouteRef);
  const catalog = useRouteRef(catalogRouteRef);
  const { namespace, name } = parseEntityRef(props.templateRef);
  return (
    <Hero
      title="Launch a service with one pull request"
      lead="Describe it once. You get the application, its infrastructure, its deployment and its route, ready for review."
    >
      {wizard && (
        <ButtonLink
          href={wizard({ namespace, templateName: name })}
          variant="primary"
          size="medium"
          iconEnd={<RiArrowRightLine />}
          className={styles.action}
        >
          Create a service
        </ButtonLink>
      )}
      {templates && (
        <Link href={templates()} className={styles.browse}>
          A worker, a page or something else
        </Link>
      )}
      {catalog && (
        <Link href={catalog()} className={styles.browse}>
          See what runs already
        </Link>
      )}
    </Hero>
  );
}
