import { Button } from '@backstage/ui';
import type { JsonObject, JsonValue } from '@backstage/types';
import type { AuditItem } from '@slipway/plugin-audit-common';
import { useWords } from '../words/useWords';
import styles from './EventDetail.module.css';
import { ValueList } from './ValueList';

/** Everything that is known of one entry: inputs and proof first. */
export function EventDetail(props: {
  readonly item: AuditItem;
  readonly onSearch: (text: string) => void;
}) {
  const { t, formats } = useWords();
  const { item, onSearch } = props;
  const { record } = item;
  const { values, taskParameters, result, ...meta } = record.meta;
  const inputs = asObject(values) ?? asObject(taskParameters);
  const { once, actionType, service, application, ...others } = meta;
  return (
    <div className={styles.detail}>
      {record.error && (
        <p className={styles.error}>
          <strong>{record.error.name}</strong> {record.error.message}
        </p>
      )}
      <div className={styles.parts}>
        {inputs && <Part title={t('entry.inputs')} values={inputs} />}
        {asObject(result) && (
          <Part title={t('entry.result')} values={asObject(result)!} />
        )}
        {Object.keys(others).length > 0 && (
          <Part title={t('entry.told')} values={others} />
        )}
        <Part
          title={t('entry.who')}
          values={{
            [t('entry.actor')]: record.actor,
            [t('entry.onBehalfOf')]: record.onBehalfOf,
            [t('entry.address')]: record.ip,
            [t('entry.userAgent')]: record.userAgent,
            [t('entry.request')]:
              record.request &&
              `${record.request.method} ${record.request.url}`,
          }}
        />
        <Part
          title={t('entry.entry')}
          values={{
            [t('entry.sequence')]: item.sequence,
            [t('entry.at')]: formats.exactMoment(record.at),
            [t('entry.severity')]: t(`severity.${record.severity}`),
            [t('entry.operation')]: record.operation,
            [t('entry.hash')]: item.hash,
            [t('entry.previous')]: item.previous,
          }}
        />
      </div>
      <Button
        size="small"
        variant="secondary"
        onPress={() => onSearch(readThread(record.meta) ?? record.operation)}
      >
        {t('entry.thread')}
      </Button>
    </div>
  );
}

function Part(props: { readonly title: string; readonly values: JsonObject }) {
  return (
    <section>
      <h3 className={styles.title}>{props.title}</h3>
      <ValueList values={props.values} />
    </section>
  );
}

/** The creation that an entry is of: its steps, its approval and its retries name it, too. */
function readThread(meta: JsonObject): string | undefined {
  return [meta.creation, meta.taskId].find(
    (id): id is string => typeof id === 'string',
  );
}

function asObject(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
}
