import { stringifyEntityRef } from '@backstage/catalog-model';
import { Content, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { Alert, Button, SearchField, Text } from '@backstage/ui';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useWords } from '../words/useWords';
import { matchesSearch } from './matchesSearch';
import { TemplateItem } from './TemplateItem';
import styles from './TemplateList.module.css';

/** As many fit on a screen; below that nobody searches. */
const SEARCH_FROM = 7;

/** What can be created. */
export function TemplateList() {
  const { t, say, formats } = useWords();
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
          title={t('list.failedTitle')}
          description={t('list.failed', { reason: say(error.message) })}
          customActions={
            <Button variant="secondary" onPress={retry}>
              {t('list.retry')}
            </Button>
          }
        />
      </Content>
    );
  if (!value) return <Progress />;

  const found = value.filter(template =>
    matchesSearch(template, search, formats.language),
  );
  return (
    <Content>
      <div className={styles.heading}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('list.title')}
        </Text>
        {value.length >= SEARCH_FROM && (
          <SearchField
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            value={search}
            onChange={setSearch}
            className={styles.search}
          />
        )}
      </div>
      {found.length === 0 && (
        <Text as="p" color="secondary">
          {value.length === 0 ? t('list.empty') : t('list.noMatch', { search })}
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
