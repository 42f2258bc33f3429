import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { ButtonLink, Text } from '@backstage/ui';
import { readOwnWords } from '@slipway/pages';
import { useWords } from '../words/useWords';
import styles from './TemplateItem.module.css';

/** A template of the list, with the way into its wizard. */
export function TemplateItem(props: {
  readonly template: TemplateEntityV1beta3;
}) {
  const { metadata } = props.template;
  const wizard = useRouteRef(scaffolderPlugin.routes.selectedTemplate);
  const { t, formats } = useWords();
  const { title, description } = {
    title: metadata.title ?? metadata.name,
    description: metadata.description,
    ...readOwnWords(metadata, formats.language),
  };
  return (
    <li className={styles.card}>
      <Text as="h3" variant="body-large" weight="bold">
        {title}
      </Text>
      <Text as="p" color="secondary" className={styles.description}>
        {description}
      </Text>
      <div className={styles.tags}>
        {metadata.tags?.map(tag => (
          <span key={tag} className={styles.tag}>
            {tag}
          </span>
        ))}
      </div>
      <div className={styles.footer}>
        <Text as="span" variant="body-small" color="secondary">
          {t('list.by', {
            owner: (
              <EntityRefLinks
                entityRefs={getEntityRelations(
                  props.template,
                  RELATION_OWNED_BY,
                )}
                hideIcons
              />
            ),
          })}
        </Text>
        <ButtonLink
          href={wizard({
            namespace: metadata.namespace ?? 'default',
            templateName: metadata.name,
          })}
          variant="primary"
          aria-label={t('list.chooseTemplate', { template: title })}
        >
          {t('list.choose')}
        </ButtonLink>
      </div>
    </li>
  );
}
