// @ts-check
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './Failure.mjs';

// A browser may resolve localhost to either.
const LOOPBACKS = ['127.0.0.1', '::1'];

/**
 * @param {Record<string, number>} ports - by the variable that moves it
 * @param {{ patienceMs?: number }} [options] - how long a port may take to become free
 * @throws {Failure} when something listens on one of them already
 */
export async function checkPorts(ports, { patienceMs = 0 } = {}) {
  const deadline = Date.now() + patienceMs;
  for (const [setting, port] of Object.entries(ports)) {
    let refusal = await refuses(port);
    while (refusal === 'EADDRINUSE' && Date.now() < deadline) {
      await setTimeout(100);
      refusal = await refuses(port);
    }
    if (refusal === 'EADDRINUSE') {
      throw new Failure(
        `port ${port} is already in use: stop what listens there, or set ${setting} to a free port`,
      );
    }
    if (refusal === 'EACCES') {
      throw new Failure(
        `port ${port} needs more rights than you have: set ${setting} to a port above 1023`,
      );
    }
  }
}

/** @returns {Promise<number>} a port of the loopback interface that nothing listens on */
export async function findFreePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  await new Promise(resolve => server.close(resolve));
  return port;
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's code for why one cannot listen there
 */
async function refuses(port) {
  const codes = await Promise.all(
    LOOPBACKS.map(host => tryToListen(port, host)),
  );
  return codes.find(code => code === 'EADDRINUSE' || code === 'EACCES');
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} why not
 */
function tryToListen(port, host) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', error => {
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code);
    });
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
