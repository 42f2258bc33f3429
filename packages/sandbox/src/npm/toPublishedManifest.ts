import * as z from 'zod';

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).optional(),
  publishConfig: z.record(z.string(), z.unknown()).optional(),
});

/** A package.json as a registry serves it. */
export interface PublishedManifest {
  readonly name: string;
  readonly version: string;
  readonly [field: string]: unknown;
}

/** What only the workspace needs. */
const PRIVATE_FIELDS = ['devDependencies', 'scripts', 'backstage', 'jest'];

/** What `publishConfig` may say in place of the field of the same name, which is for the workspace. */
const ENTRY_FIELDS = [
  'main',
  'module',
  'types',
  'typesVersions',
  'exports',
  'files',
];

/**
 * The package.json that is published: its entry points lead to what was built, and packages of the workspace are
 * dependencies like any other.
 *
 * @param source - the parsed package.json of a package of the workspace
 * @param versionOf - the version of another package of the workspace
 * @throws ZodError when it is no package.json
 */
export function toPublishedManifest(
  source: unknown,
  versionOf: (name: string) => string,
): PublishedManifest {
  const { publishConfig = {}, ...manifest } = manifestSchema.parse(source);
  const entries = Object.entries(publishConfig).filter(([field]) =>
    ENTRY_FIELDS.includes(field),
  );
  const { dependencies } = manifest;
  return {
    ...Object.fromEntries(
      Object.entries(manifest).filter(
        ([field]) => !PRIVATE_FIELDS.includes(field),
      ),
    ),
    ...Object.fromEntries(entries),
    name: manifest.name,
    version: manifest.version,
    ...(dependencies && {
      dependencies: Object.fromEntries(
        Object.entries(dependencies).map(([name, range]) => [
          name,
          range.startsWith('workspace:') ? `^${versionOf(name)}` : range,
        ]),
      ),
    }),
  };
}
