import type { TemplateService } from '@slipway/plugin-curation-common';
import { sayOwner } from '@slipway/pages';
import { ServiceLink } from '../page/ServiceLink';
import { ShowMore, useFirst } from '../page/useFirst';
import { useWords } from '../words/useWords';
import styles from './VersionsPanel.module.css';

/** Services by their names, each leading to its page. */
export function ServiceLinks(props: {
  readonly services: readonly TemplateService[];
}) {
  const { t } = useWords();
  const { shown, more } = useFirst(props.services);
  if (shown.length === 0)
    return <p className={styles.rest}>{t('version.noService')}</p>;
  return (
    <>
      <ul className={styles.services}>
        {shown.map(({ service, application, name, owner }) => (
          <li key={name}>
            <ServiceLink service={service} application={application}>
              {name}
            </ServiceLink>{' '}
            {owner && <span className={styles.owner}>{sayOwner(owner)}</span>}
          </li>
        ))}
      </ul>
      <ShowMore {...more} />
    </>
  );
}
