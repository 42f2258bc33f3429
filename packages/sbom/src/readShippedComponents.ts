import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Component } from './Component';
import { readInstalledManifests } from './InstalledManifests';
import { listComponents } from './listComponents';
import { Lockfile } from './Lockfile';

/** The backend serves the portal, so these two are the product. */
const SHIPPED = ['backend', 'app'];

const manifestSchema = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});
const rootSchema = z.object({
  resolutions: z.record(z.string(), z.string()).default({}),
});

/**
 * Lists what the portal is made of, by the lockfile and what is installed.
 *
 * @param root - folder of the repository
 */
export function readShippedComponents(root: string): Component[] {
  const readText = (...parts: string[]) =>
    fs.readFileSync(path.join(root, ...parts), 'utf-8');
  const folders = ['packages', 'plugins'].flatMap(parent =>
    fs
      .readdirSync(path.join(root, parent))
      .map(name => path.join(parent, name))
      .filter(folder => fs.existsSync(path.join(root, folder, 'package.json'))),
  );
  const manifests = new Map(
    folders.map(folder => {
      const { name, dependencies } = manifestSchema.parse(
        JSON.parse(readText(folder, 'package.json')),
      );
      return [name, dependencies];
    }),
  );
  const { resolutions } = rootSchema.parse(
    JSON.parse(readText('package.json')),
  );
  return listComponents(
    SHIPPED,
    new Lockfile(readText('yarn.lock'), resolutions),
    name => manifests.get(name) ?? {},
    readInstalledManifests([
      root,
      ...folders.map(folder => path.join(root, folder)),
    ]),
  );
}
