import type { Terminal } from '../Terminal';

/** A key whose value names an environment variable that is not there. */
export interface MissingVariable {
  /** e.g. `slipway.platform.registry` */
  readonly key: string;
  readonly variable: string;
}

const VARIABLE = /\$(\$\{|\{([A-Za-z0-9_]+)(?::-([^}]*))?\})/g;

/**
 * Fills in environment variables as Backstage does in its configuration: `${NAME}`, `${NAME:-otherwise}`, and `$${`
 * for a plain `${`.
 *
 * @param key - of the value, for `missing`
 * @param missing - takes what could not be filled in
 */
export function fillVariables(
  value: unknown,
  env: Terminal['env'],
  key: string,
  missing: MissingVariable[],
): unknown {
  if (typeof value === 'string')
    return value.replace(VARIABLE, (_, escaped, variable, otherwise) => {
      if (escaped === '${') return escaped;
      const filled = env[variable] ?? otherwise;
      if (filled === undefined) missing.push({ key, variable });
      return filled ?? '';
    });
  if (Array.isArray(value))
    return value.map((item, index) =>
      fillVariables(item, env, `${key}[${index}]`, missing),
    );
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        fillVariables(item, env, `${key}.${name}`, missing),
      ]),
    );
  return value;
}
