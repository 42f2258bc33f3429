// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { listPackageClosure, listPackages } from './listPackages.mjs';
import { makeOnce } from './makeOnce.mjs';
import { ROOT } from './settings.mjs';

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/**
 * Builds the packages that are published, as the sandbox's registry serves them; nothing to do for one when nothing
 * that goes into it has changed.
 *
 * @param {import('./Launch.mjs').Launch} launch
 */
export async function buildPackages(launch) {
  await launch.progress.stage(
    'building the packages of created services',
    async () => {
      let made = 0;
      for (const each of listPublished()) {
        if (await build(launch, each)) made += 1;
      }
      return made;
    },
    made => (made > 0 ? `${made} packages built` : 'packages unchanged'),
  );
}

/**
 * @param {import('./Launch.mjs').Launch} launch
 * @param {import('./listPackages.mjs').WorkspacePackage} built
 */
function build({ settings, env, processes }, { name, directory }) {
  const dist = join(directory, 'dist');
  return makeOnce({
    marker: join(dist, '.slipway-built'),
    source: hashFiles([
      join(ROOT, 'yarn.lock'),
      ...listPackageClosure(name).flatMap(part => [
        join(part, 'package.json'),
        join(part, 'src'),
        ...listConfigurations(part),
      ]),
    ]),
    make: async () => {
      // What is no longer there would be published too.
      rmSync(dist, { recursive: true, force: true });
      for (const configuration of listConfigurations(directory)) {
        await processes.run({
          name: `the build of ${name}`,
          command: [process.execPath, TSC, '-p', configuration],
          cwd: directory,
          env,
          log: join(settings.logDir, 'build-packages.log'),
        });
      }
    },
  });
}

/** The packages that created services install, each after those that it needs. What has a Dockerfile is run, not installed. */
export function listPublished() {
  const published = listPackages().filter(
    ({ directory }) =>
      listConfigurations(directory).length > 0 &&
      !existsSync(join(directory, 'Dockerfile')) &&
      !JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
        .private,
  );
  /** @type {typeof published} */
  const ordered = [];
  while (ordered.length < published.length) {
    const waiting = published.filter(each => !ordered.includes(each));
    const ready = waiting.filter(
      ({ dependencies }) =>
        !waiting.some(({ name }) => dependencies.includes(name)),
    );
    if (ready.length === 0) {
      throw new Error(
        `packages need each other in a circle: ${waiting
          .map(({ name }) => name)
          .join(', ')}`,
      );
    }
    ordered.push(...ready);
  }
  return ordered;
}

/**
 * How a package is built for others: one file of settings for each form that it comes in.
 *
 * @param {string} directory
 * @returns {string[]}
 */
function listConfigurations(directory) {
  return readdirSync(directory)
    .filter(file => /^tsconfig\.build.*\.json$/.test(file))
    .sort()
    .map(file => join(directory, file));
}
