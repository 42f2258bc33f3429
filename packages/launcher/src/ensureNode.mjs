// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from './Failure.mjs';
import { installRuntime } from './installRuntime.mjs';

// What the Backstage release supports.
const SUPPORTED_MAJORS = [22, 24];

/**
 * The Node that runs everything: this one when Backstage supports it, else Node 24 from npm.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<string>} its path
 */
export async function ensureNode(launch) {
  const own = process.versions.node;
  if (SUPPORTED_MAJORS.includes(Number(own.split('.')[0]))) {
    return process.execPath;
  }
  const { node } = await launch.progress.stage(
    'fetching Node 24',
    async () => {
      const { directory, fetched } = await installRuntime('node', launch);
      const path = join(
        directory,
        `node_modules/node-${process.platform}-${process.arch}/bin/node`,
      );
      return { node: path, version: askVersion(path), fetched };
    },
    ({ version, fetched }) =>
      `Node ${version} ${fetched ? 'fetched' : 'found'} (this one is ${own})`,
  );
  return node;
}

/** @param {string} node */
function askVersion(node) {
  const { status, stdout } = spawnSync(node, ['--version'], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Failure(
      `Slipway needs Node 22 or 24, this is ${process.versions.node}, and npm has none that runs on this ${process.platform} ${process.arch}: install Node 24`,
    );
  }
  return stdout.trim().replace('v', '');
}
