import type { JsonObject, JsonValue } from '@backstage/types';
import styles from './ValueList.module.css';

/** Names and values, those that are nothing left out. What an address leads to can be opened. */
export function ValueList({ values }: { readonly values: JsonObject }) {
  return (
    <dl className={styles.list}>
      {listValues(values).map(([name, value]) => (
        <div key={name} className={styles.pair}>
          <dt>{name}</dt>
          <dd>
            {isAddress(value) ? (
              <a href={value} target="_blank" rel="noopener noreferrer">
                {value}
              </a>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What lies deeper is named by its path, e.g. `route.path`. */
function listValues(
  value: JsonValue | undefined,
  path: readonly string[] = [],
): (readonly [string, string])[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value) && value.every(item => Object(item) !== item))
    return [[path.join('.'), value.join(', ')]];
  if (typeof value !== 'object') return [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([name, field]) =>
    listValues(field, [...path, name]),
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
