import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

// Parsed tolerantly: the registry holds manifests of many years.
const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string().optional().catch(undefined),
  license: z
    .union([z.string(), z.object({ type: z.string() })])
    .optional()
    .catch(undefined),
  licenses: z
    .array(z.union([z.string(), z.object({ type: z.string() })]))
    .optional()
    .catch(undefined),
});

/** What the manifest of an installed package says of itself. */
export interface InstalledManifest {
  readonly description?: string;
  readonly licence?: string;
}

/** Reads the manifests of all that is installed below some folders. */
export function readInstalledManifests(
  folders: readonly string[],
): Map<string, InstalledManifest> {
  const found = new Map<string, InstalledManifest>();
  for (const folder of folders) readModules(folder, found);
  return found;
}

/** @param folder - one that may hold `node_modules` */
function readModules(
  folder: string,
  found: Map<string, InstalledManifest>,
): void {
  const modules = path.join(folder, 'node_modules');
  for (const directory of listPackages(modules)) {
    const file = path.join(directory, 'package.json');
    if (!fs.existsSync(file)) continue;
    const manifest = manifestSchema.safeParse(
      JSON.parse(fs.readFileSync(file, 'utf-8')),
    );
    if (manifest.success) {
      const { name, version, description } = manifest.data;
      const licence = readLicence(manifest.data);
      found.set(`${name}@${version}`, {
        ...(description && { description }),
        ...(licence && { licence }),
      });
    }
    readModules(directory, found);
  }
}

function listPackages(modules: string): string[] {
  if (!fs.existsSync(modules)) return [];
  return (
    fs
      .readdirSync(modules, { withFileTypes: true })
      // Links lead to the workspace's own packages.
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .flatMap(({ name }) =>
        name.startsWith('@')
          ? fs
              .readdirSync(path.join(modules, name), { withFileTypes: true })
              .filter(entry => entry.isDirectory())
              .map(entry => path.join(modules, name, entry.name))
          : [path.join(modules, name)],
      )
  );
}

/** Old manifests hold an object, or a list to choose from. */
function readLicence({
  license,
  licenses,
}: z.infer<typeof manifestSchema>): string | undefined {
  const nameOf = (value: string | { type: string }) =>
    typeof value === 'string' ? value : value.type;
  if (license) return nameOf(license);
  if (!licenses || licenses.length === 0) return undefined;
  return licenses.length === 1
    ? nameOf(licenses[0])
    : `(${licenses.map(nameOf).join(' OR ')})`;
}
