import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isSecret } from './isSecret';

const ROOT = path.resolve(__dirname, '../../../..');

/** Backstage marks what tells who calls as it marks what proves it; these open nothing. */
const NO_SECRETS =
  /^(?:username|clientId|cert|rootNodes|defaults|accessKeyId|personalAccessToken)$/;

/** What the schema of a package marks as secret, as the steps to it. */
function listSecrets(schema: any, at: (string | number)[] = []): (typeof at)[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [
    ...(schema.visibility === 'secret' ? [at] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      listSecrets(inner, [...at, name]),
    ),
    ...listSecrets(schema.items, [...at, 0]),
    ...listSecrets(schema.additionalProperties, [...at, 'any']),
    ...['anyOf', 'oneOf', 'allOf'].flatMap(key =>
      (schema[key] ?? []).flatMap((inner: any) => listSecrets(inner, at)),
    ),
  ];
}

describe('isSecret', () => {
  it('knows what Backstage and its plugins mark', () => {
    const scope = path.join(ROOT, 'node_modules/@backstage');
    const marked = readdirSync(scope)
      .map(name => path.join(scope, name, 'config.schema.json'))
      .filter(file => existsSync(file))
      .flatMap(file => listSecrets(JSON.parse(readFileSync(file, 'utf-8'))));
    expect(marked.length).toBeGreaterThan(40);
    expect(
      marked
        // Each value of this one has a name of its own.
        .map(steps => (steps.at(-1) === 'secrets' ? [...steps, 'any'] : steps))
        .filter(steps => !isSecret({ path: steps }))
        .filter(steps => !NO_SECRETS.test(String(steps.at(-1)))),
    ).toEqual([]);
  });

  it('knows what our plugins mark', () => {
    const marked = readdirSync(path.join(ROOT, 'plugins'))
      .map(name => path.join(ROOT, 'plugins', name, 'config.d.ts'))
      .filter(file => existsSync(file))
      .flatMap(file =>
        Array.from(
          readFileSync(file, 'utf-8').matchAll(
            /@visibility secret\s*\*\/\s*(\w+)/g,
          ),
          ([, name]) => name,
        ),
      );
    expect(marked).toEqual(expect.arrayContaining(['token', 'key']));
    expect(marked.filter(name => !isSecret({ path: [name] }))).toEqual([]);
  });

  it.each([
    'baseUrl',
    'clientId',
    'sessionDuration',
    'backstageTokenExpiration',
  ])('takes %s for none', name =>
    expect(isSecret({ path: ['a', name] })).toBe(false),
  );
});
