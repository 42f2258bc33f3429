import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { Content, Progress } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { Alert, Button, ButtonLink, SearchField, Text } from '@backstage/ui';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { matchesSearch } from './matchesSearch';
import styles from './TemplateList.module.css';

/** As many fit on a screen; below that nobody searches. */
const SEARCH_FROM = 7;

/** What can be created. */
export function TemplateList() {
  const catalog = useApi(catalogApiRef);
  const [search, setSearch] = useState('');
  const { value, error, retry } = useAsyncRetry(async () => {
    const { items } = await catalog.getEntities({
      filter: { kind: 'Template' },
      order: { field: 'metadata.title', order: 'asc' },
    });
    return items as TemplateEntityV1beta3[];
  }, [catalog]);

  if (error)
    return (
      <Content>
        <Alert
          status="danger"
          title="The templates could not be listed"
          description={`The catalog did not answer (${error.message}). What you created before is not affected.`}
          customActions={
            <Button variant="secondary" onPress={retry}>
              Try again
            </Button>
          }
        />
      </Content>
    );
  if (!value) return <Progress />;

  const found = value.filter(template => matchesSearch(template, search));
  return (
    <Content>
      <div className={styles.heading}>
        <Text as="h2" variant="title-small" weight="bold">
          What do you want to launch?
        </Text>
        {value.length >= SEARCH_FROM && (
          <SearchField
            aria-label="Search templates"
            placeholder="Search templates"
            value={search}
            onChange={setSearch}
            className={styles.search}
          />
        )}
      </div>
      {found.length === 0 && (
        <Text as="p" color="secondary">
          {value.length === 0
            ? 'There is no template yet. The platform team adds one by registering its template.yaml in the catalog.'
            : `No template matches "${search}".`}
        </Text>
      )}
      <ul className={styles.grid}>
        {found.map(template => (
          <TemplateItem
            key={stringifyEntityRef(template)}
            template={template}
          />
        ))}
      </ul>
    </Content>
  );
}

function TemplateItem(props: { readonly template: TemplateEntityV1beta3 }) {
  const { metadata } = props.template;
  const wizard = useRouteRef(scaffolderPlugin.routes.selectedTemplate);
  const title = metadata.title ?? metadata.name;
  return (
    <li className={styles.card}>
      <Text as="h3" variant="body-large" weight="bold">
        {title}
      </Text>
      <Text as="p" color="secondary" className={styles.description}>
        {metadata.description}
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
          by{' '}
          <EntityRefLinks
            entityRefs={getEntityRelations(props.template, RELATION_OWNED_BY)}
            hideIcons
          />
        </Text>
        <ButtonLink
          href={wizard({
            namespace: metadata.namespace ?? 'default',
            templateName: metadata.name,
          })}
          variant="primary"
          aria-label={`Choose ${title}`}
        >
          Choose
        </ButtonLink>
      </div>
    </li>
  );
}
