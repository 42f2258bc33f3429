// @ts-check
import { createServer } from 'node:net';
import { Failure } from './Failure.mjs';

// A browser may resolve localhost to either.
const LOOPBACKS = ['127.0.0.1', '::1'];

/**
 * @param {number} port
 * @param {string} setting - the variable that moves it
 * @throws {Failure} when something listens there already
 */
export async function checkPort(port, setting) {
  for (const host of LOOPBACKS) {
    const code = await tryToListen(port, host);
    if (code === 'EADDRINUSE') {
      throw new Failure(
        `port ${port} is already in use: stop what listens there, or set ${setting} to a free port`,
      );
    }
    if (code === 'EACCES') {
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
