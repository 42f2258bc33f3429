// @ts-check
import { join } from 'node:path';
import { Failure } from './Failure.mjs';
import { findFreePort } from './checkPorts.mjs';
import { installWorkspace } from './installWorkspace.mjs';
import { sandboxUrl } from './settings.mjs';
import { fetchApplication } from './try/fetchApplication.mjs';
import { fetchToken } from './try/fetchToken.mjs';
import { isAsExpected, planCalls } from './try/planCalls.mjs';
import { readRoute } from './try/readRoute.mjs';
import { waitUntil } from './waitUntil.mjs';

const USAGE =
  'name a service and its application, e.g. npm run try -- order/api; --once ends after the calls';

/**
 * `npm run try -- order/api`: takes a created service as its developer would (clone, install, test, start) and calls it
 * with tokens of the auth service. It needs a running `npm start`.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string[]} args
 * @returns {Promise<number>} 1 when an answer was not as it should be
 */
export async function tryService(launch, args) {
  const { settings, progress, processes } = launch;
  const { service, application, once } = readArguments(args);
  await installWorkspace(launch);
  const sandbox = sandboxUrl(settings);
  await checkSandbox(sandbox);
  const { directory, branch } = await fetchApplication({
    cloneUrl: `${sandbox}/acme/platform.git`,
    service,
    application,
    folder: join(settings.dataDir, 'try', `${service}-${application}`),
  });
  progress.say(`${directory}\nis apps/${service}/${application} of ${branch}.`);

  /** @param {string} step - of npm */
  const run = step =>
    processes.run({
      name: `npm ${step}`,
      command: ['npm', step],
      cwd: directory,
      env: launch.env,
      log: join(settings.logDir, `try-${step}.log`),
    });
  await progress.stage(
    'installing',
    () => run('ci'),
    () => 'installed',
  );
  await progress.stage(
    'testing',
    () => run('test'),
    () => 'tests passed',
  );
  const url = await startService(launch, directory);
  const isFine = await callRoute(launch, directory, url);
  if (once) return isFine ? 0 : 1;
  progress.say(`\nIt serves at ${url} until Ctrl-C.`);
  return processes.untilLoss();
}

/** @param {string[]} args */
function readArguments(args) {
  const [name, ...options] = args;
  const match = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/.exec(name ?? '');
  if (!match || options.some(option => option !== '--once')) {
    throw new Failure(USAGE);
  }
  return {
    service: match[1],
    application: match[2],
    once: options.length > 0,
  };
}

/** @param {string} url */
async function checkSandbox(url) {
  const response = await fetch(`${url}/auth/.well-known/jwks.json`).catch(
    () => undefined,
  );
  if (!response?.ok) {
    throw new Failure(
      `no auth service answers at ${url}/auth: start Slipway first, npm start in another terminal`,
    );
  }
}

/**
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string} directory
 */
async function startService({ settings, env, progress, processes }, directory) {
  const port = await findFreePort();
  const metrics = await findFreePort();
  const url = `http://localhost:${port}`;
  await progress.stage(
    'starting it',
    async () => {
      const child = processes.startGuarded({
        name: 'the service',
        command: ['npm', 'start'],
        cwd: directory,
        env: { ...env, PORT: String(port), METRICS_PORT: String(metrics) },
        log: join(settings.logDir, 'try-service.log'),
      });
      await waitUntil(() => isReady(url), { child, pollMs: 100 });
    },
    () => `it is ready at ${url}`,
  );
  return url;
}

/** @param {string} url */
async function isReady(url) {
  const response = await fetch(`${url}/health/ready`).catch(() => undefined);
  return response?.ok ?? false;
}

/**
 * @param {import('./Launch.mjs').Launch} launch
 * @param {string} directory
 * @param {string} url
 */
async function callRoute({ settings, progress }, directory, url) {
  const route = await readRoute(directory);
  if (!route) {
    progress.say('It has no route to call.');
    return true;
  }
  const { guard, method, path } = route;
  progress.say(`\n${method} ${path}, guard ${guard}:`);
  let isFine = true;
  for (const call of planCalls(route)) {
    const token =
      call.role && (await fetchToken(sandboxUrl(settings), guard, call.role));
    const { status } = await fetch(`${url}${path}`, {
      method,
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    const isRight = isAsExpected(call, status);
    isFine &&= isRight;
    const verdict = isRight ? '' : `  WRONG: ${call.expected} was expected`;
    progress.say(`  ${status}  ${call.who}${verdict}`);
    if (token) progress.say(`       TOKEN=${token}`);
  }
  progress.say(
    `\n  curl -i -X ${method} -H "authorization: Bearer $TOKEN" ${url}${path}`,
  );
  return isFine;
}
