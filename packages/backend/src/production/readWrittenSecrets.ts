import type { JsonObject, JsonValue } from '@backstage/types';
import { ConfigSources } from '@backstage/config-loader';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { isSecret } from './isSecret';
import { listValues, type ConfiguredValue } from './listValues';

/** A secret that stands in a file of the configuration, rather than in a variable or a file of its own. */
export interface WrittenSecret {
  readonly key: string;
  /** As people call the file, e.g. `app-config.production.yaml`. */
  readonly file: string;
}

/** `${NAME}`, and what holds where the variable is not set. */
const VARIABLE = /\$\{[^}:]*(?::-(?<fallback>[^}]*))?\}/g;

/**
 * Finds the secrets that are written into the files from which the configuration was loaded. What the environment gives
 * as `APP_CONFIG_...` is in no file.
 *
 * @param argv - of the process, whose `--config` name the files
 */
export async function readWrittenSecrets(
  argv: string[],
): Promise<WrittenSecret[]> {
  const sources = ConfigSources.default({
    argv,
    // Only which files there are is asked; what their variables hold is not.
    env: {},
    substitutionFunc: async () => 'x',
    watch: false,
    allowMissingDefaultConfig: true,
  });
  const { value } = await sources.readConfigData().next();
  const files = (value?.configs ?? []).flatMap(({ path: file }) => file ?? []);
  const written = await Promise.all(files.map(readFileSecrets));
  return written.flat();
}

async function readFileSecrets(file: string): Promise<WrittenSecret[]> {
  const tree: JsonObject = parse(await readFile(file, 'utf-8')) ?? {};
  return listValues(withoutReferences(tree))
    .filter(value => isSecret(value) && isWritten(value))
    .map(({ key }) => ({ key, file: path.basename(file) }));
}

/** Takes out what comes from elsewhere: `{ $env: NAME }`, `{ $file: path }`, `{ $include: path }`. */
function withoutReferences(node: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(node))
    // The places of the others stay what they are.
    return node.map(item => withoutReferences(item) ?? null);
  if (typeof node !== 'object' || node === null) return node;
  const names = Object.keys(node);
  if (names.length === 1 && /^\$(?:env|file|include)$/.test(names[0]))
    return undefined;
  return Object.fromEntries(
    Object.entries(node).map(([name, inner]) => [
      name,
      withoutReferences(inner),
    ]),
  );
}

function isWritten({ value }: ConfiguredValue): boolean {
  const text = String(value);
  if (typeof value === 'boolean' || text === '') return false;
  // Of an address only the password is secret.
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
    return /:\/\/[^:@/]*:[^@]+@/.test(text.replace(VARIABLE, '$<fallback>'));
  const [variable] = text.matchAll(VARIABLE);
  return !variable || Boolean(variable.groups?.fallback);
}
