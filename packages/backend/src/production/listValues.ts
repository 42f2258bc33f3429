import type { JsonValue } from '@backstage/types';

/** One text, number or flag of the configuration. */
export interface ConfiguredValue {
  /** e.g. `integrations.github[0].apps[0].privateKey` */
  readonly key: string;
  /** The steps to it, e.g. `['integrations', 'github', 0, 'apps', 0, 'privateKey']`. */
  readonly path: readonly (string | number)[];
  readonly value: string | number | boolean;
}

/** Everything that a configuration holds, in its order. */
export function listValues(
  node: JsonValue | undefined,
  path: ConfiguredValue['path'] = [],
): ConfiguredValue[] {
  if (node === null || node === undefined) return [];
  if (Array.isArray(node))
    return node.flatMap((item, index) => listValues(item, [...path, index]));
  if (typeof node === 'object')
    return Object.entries(node).flatMap(([name, inner]) =>
      listValues(inner, [...path, name]),
    );
  return [{ key: nameKey(path), path, value: node }];
}

function nameKey(path: ConfiguredValue['path']): string {
  return path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}
