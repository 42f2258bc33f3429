import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { catalogRouteRef, templatesRouteRef, wizardRouteRef } from '../routes';
import styles from './CreateHero.module.css';
import { LaunchDrawing } from './LaunchDrawing';

/** The page's one big action. */
export function CreateHero(props: { readonly templateRef: string }) {
  const wizard = useRouteRef(wizardRouteRef);
  const templates = useRouteRef(templatesRouteRef);
  const catalog = useRouteRef(catalogRouteRef);
  const { namespace, name } = parseEntityRef(props.templateRef);
  return (
    <section className={styles.hero} aria-labelledby="create-a-service">
      <div className={styles.words}>
        <h1 id="create-a-service" className={styles.title}>
          Launch a service with one pull request
        </h1>
        <p className={styles.lead}>
          Describe it once. You get the application, its infrastructure, its
          deployment and its route, ready for review.
        </p>
        <div className={styles.actions}>
          {wizard && (
            <ButtonLink
              href={wizard({ namespace, templateName: name })}
              variant="primary"
              size="medium"
              iconEnd={<RiArrowRightLine />}
              className={styles.create}
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
        </div>
      </div>
      <LaunchDrawing className={styles.drawing} />
    </section>
  );
}
