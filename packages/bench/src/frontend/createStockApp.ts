import fs from 'node:fs/promises';
import path from 'node:path';
import { runNode } from './runNode';

/** Of Backstage 1.55. */
const CREATE_APP = '0.9.2';

/** A package depends on a patch of this one that was not published. */
const RESOLUTIONS = { got: '11.8.6' };

/** What pages are built with; tests change no byte of them. */
const TOOLS = ['@backstage/cli', '@backstage/cli-defaults', 'typescript'];

const YARN_SETTINGS = `enableScripts: false
enableTelemetry: false
nodeLinker: node-modules
npmMinimalAgeGate: 56d
`;

/**
 * Makes the app that `@backstage/create-app` of this release makes, with its plugins in their versions, and builds its pages.
 * That takes minutes, so it is kept.
 *
 * @param runtimeDir - where the launcher keeps what it fetched, yarn among it
 * @returns its `dist`
 */
export async function createStockApp(runtimeDir: string): Promise<string> {
  const folder = path.join(runtimeDir, `stock-app-${CREATE_APP}`);
  const app = path.join(folder, 'app');
  const pages = path.join(app, 'packages/app');
  const built = path.join(folder, 'built');
  if (await isThere(built)) return path.join(pages, 'dist');
  await fs.rm(folder, { recursive: true, force: true });

  const yarn = path.join(
    runtimeDir,
    'tools/node_modules/@yarnpkg/cli-dist/bin/yarn.js',
  );
  const maker = path.join(folder, 'create-app');
  await writeWorkspace(maker, {
    private: true,
    dependencies: { '@backstage/create-app': CREATE_APP },
  });
  await runNode([yarn, 'install'], { cwd: maker });
  await runNode(
    [
      ...['node_modules/@backstage/create-app/bin/backstage-create-app'],
      ...['--skip-install', '--path', app],
    ],
    // It asks for a name, and whether there is a yarn.
    { cwd: maker, input: 'stock\n', PATH: await makeYarn(folder, yarn) },
  );
  await fs.rm(path.join(app, 'packages/backend'), { recursive: true });
  await fs.rm(path.join(app, '.yarn'), { recursive: true, force: true });
  await fixVersions(pages);
  const root = await fixVersions(app);
  await writeWorkspace(app, {
    ...root,
    packageManager: undefined,
    resolutions: { ...root.resolutions, ...RESOLUTIONS },
  });
  await runNode([yarn, 'install'], { cwd: app });
  const cli = path.join(app, 'node_modules/@backstage/cli/bin/backstage-cli');
  await runNode([cli, 'package', 'build'], { cwd: pages });
  await fs.writeFile(built, '');
  return path.join(pages, 'dist');
}

async function isThere(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}

/** A folder that yarn takes for no part of another project. */
async function writeWorkspace(folder: string, manifest: object): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify(manifest, null, 2),
  );
  await fs.writeFile(path.join(folder, '.yarnrc.yml'), YARN_SETTINGS);
  await fs.writeFile(path.join(folder, 'yarn.lock'), '');
}

/** @returns a PATH on which there is a `yarn` */
async function makeYarn(folder: string, yarn: string): Promise<string> {
  const bin = path.join(folder, 'bin');
  await fs.mkdir(bin);
  await fs.writeFile(
    path.join(bin, 'yarn'),
    `#!/bin/sh\nexec '${process.execPath}' '${yarn}' "$@"\n`,
    { mode: 0o755 },
  );
  return [bin, process.env.PATH].join(path.delimiter);
}

/** Its own versions of Backstage, not what fits them; and only the tools that build pages. */
async function fixVersions(
  folder: string,
): Promise<{ resolutions?: Record<string, string> }> {
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(await fs.readFile(file, 'utf8'));
  const fix = (given: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(given).map(([name, version]) => [
        name,
        name.startsWith('@backstage/') ? version.replace(/^\^/, '') : version,
      ]),
    );
  const fixed = {
    ...manifest,
    dependencies: fix(manifest.dependencies),
    devDependencies: Object.fromEntries(
      Object.entries(fix(manifest.devDependencies)).filter(([name]) =>
        TOOLS.includes(name),
      ),
    ),
  };
  await fs.writeFile(file, JSON.stringify(fixed, null, 2));
  return fixed;
}
