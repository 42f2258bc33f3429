// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPortal } from '../buildPortal.mjs';
import { explainFault } from '../explainFault.mjs';
import { Failure } from '../Failure.mjs';
import { portalUrl, ROOT, sandboxUrl } from '../settings.mjs';
import { startStack } from '../startStack.mjs';
import { findChromium } from './findChromium.mjs';

const NAME = 'browser journey';

/**
 * Walks through the portal as a user does, in a real browser.
 *
 * @param {import('../Launch.mjs').Launch} launch
 * @returns {Promise<import('./Outcome.mjs').Outcome>}
 */
export async function runJourney(launch) {
  try {
    await buildPortal(launch);
    const chromium = findChromium(launch.env);
    if (!chromium) return leaveOut(Boolean(launch.env.CI));
    const extraConfig = join(ROOT, 'packages/app/e2e-tests/app-config.yaml');
    await startStack({
      ...launch,
      settings: { ...launch.settings, extraConfig },
    });
    return await walk(launch, chromium);
  } catch (error) {
    const fault = explainFault(error);
    if (!(fault instanceof Failure)) throw error;
    const report = [fault.message, ...fault.lines].join('\n');
    return { name: NAME, passed: 0, failed: 1, skipped: 0, report };
  }
}

/** @param {boolean} mustRun */
function leaveOut(mustRun) {
  const remark =
    'no Chromium found: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH';
  return {
    name: NAME,
    passed: 0,
    failed: mustRun ? 1 : 0,
    skipped: mustRun ? 0 : 1,
    report: mustRun ? remark : '',
    remark,
  };
}

/**
 * @param {import('../Launch.mjs').Launch} launch
 * @param {string} chromium
 */
async function walk({ settings, env, processes }, chromium) {
  const log = join(settings.logDir, 'journey.log');
  const results = join(settings.dataDir, 'journey.json');
  const code = await processes.tryRun({
    name: NAME,
    command: [
      process.execPath,
      join(ROOT, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--reporter=list,json',
      // Screenshots of what failed.
      `--output=${join(settings.logDir, 'journey')}`,
    ],
    cwd: ROOT,
    env: {
      ...env,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: results,
      SLIPWAY_URL: portalUrl(settings),
      SLIPWAY_SANDBOX_URL: sandboxUrl(settings),
    },
    log,
  });
  const stats = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8')).stats
    : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  return {
    name: NAME,
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky || (code === 0 ? 0 : 1),
    skipped: stats.skipped,
    report: code === 0 ? '' : readFileSync(log, 'utf8'),
  };
}
