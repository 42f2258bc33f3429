import { stringifyEntityRef } from '@backstage/catalog-model';
import { Content, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { Alert, Button, SearchField, Text } from '@backstage/ui';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { matchesSearch } from './matchesSearch';
import { TemplateItem } from './TemplateItem';
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
