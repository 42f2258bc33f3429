import { Button } from '@backstage/ui';
import type { JsonObject, JsonValue } from '@backstage/types';
import type { AuditItem } from '@slipway/plugin-audit-common';
import { sayMoment } from './describeEntry';
import styles from './EventDetail.module.css';
import { ValueList } from './ValueList';

/** Everything that is known of one entry: inputs and proof first. */
export function EventDetail(props: {
  readonly item: AuditItem;
  readonly onSearch: (text: string) => void;
}) {
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
        {inputs && <Part title="Inputs" values={inputs} />}
        {asObject(result) && (
          <Part title="Result and proof" values={asObject(result)!} />
        )}
        {Object.keys(others).length > 0 && (
          <Part title="What was told" values={others} />
        )}
        <Part
          title="Who and where from"
          values={{
            actor: record.actor,
            'on behalf of': record.onBehalfOf,
            address: record.ip,
            'user agent': record.userAgent,
            request:
              record.request &&
              `${record.request.method} ${record.request.url}`,
          }}
        />
        <Part
          title="Entry"
          values={{
            sequence: item.sequence,
            at: sayMoment(record.at),
            severity: record.severity,
            operation: record.operation,
            hash: item.hash,
            previous: item.previous,
          }}
        />
      </div>
      <Button
        size="small"
        variant="secondary"
        onPress={() => onSearch(readThread(record.meta) ?? record.operation)}
      >
        Show everything that belongs to it
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
