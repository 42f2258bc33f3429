import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { Finding } from '../api/SearchApi';
import { entityRouteRef, fleetRouteRef } from '../routes';
import { FindingLink } from './FindingLink';
import styles from './FindingList.module.css';
import { MarkedText } from './MarkedText';
import { ServiceLink } from './ServiceLink';

/** The name of what was found, and the way to it. */
export function FindingTitle({ finding }: { readonly finding: Finding }) {
  const fleet = useRouteRef(fleetRouteRef);
  const entity = useRouteRef(entityRouteRef);
  const { type, document, highlight } = finding;
  const title = (
    <MarkedText highlight={highlight} field="title" text={document.title} />
  );
  switch (type) {
    case 'guard': {
      const filter = new URLSearchParams({ guard: document.title });
      return (
        <FindingLink to={fleet && `${fleet()}?${filter}`}>{title}</FindingLink>
      );
    }
    case 'template': {
      const { namespace, name } = document;
      return (
        <FindingLink to={entity?.({ kind: 'template', namespace, name })}>
          {title}
        </FindingLink>
      );
    }
    case 'service':
      return <ServiceLink {...document}>{title}</ServiceLink>;
    default:
      return (
        <ServiceLink {...document}>
          <code className={styles.code}>{title}</code>
        </ServiceLink>
      );
  }
}
