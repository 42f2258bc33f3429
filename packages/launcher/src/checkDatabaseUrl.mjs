// @ts-check
import { connect } from 'node:net';
import { Failure } from './Failure.mjs';

const ANSWER_MS = 5000;

/**
 * A backend without its database tries for minutes before it gives up.
 *
 * @param {string} databaseUrl
 * @throws {Failure} when it is no URL, or nothing answers there
 */
export async function checkDatabaseUrl(databaseUrl) {
  const url = parse(databaseUrl);
  // A path: PostgreSQL's socket file. Its server is on this machine, and quick to say no.
  if (url.searchParams.get('host')?.startsWith('/')) return;
  const host = url.hostname;
  const port = Number(url.port || 5432);
  const refusal = await tryToConnect(host.replace(/^\[|\]$/g, ''), port);
  if (refusal) {
    throw new Failure(
      `no PostgreSQL answers at ${host}:${port} (${refusal}): start it, or correct DATABASE_URL`,
    );
  }
}

/** @param {string} databaseUrl */
function parse(databaseUrl) {
  const url = URL.canParse(databaseUrl) && new URL(databaseUrl);
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return url;
  throw new Failure(
    'DATABASE_URL must look like postgresql://user:password@host:5432/database',
  );
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} why not
 */
function tryToConnect(host, port) {
  return new Promise(resolve => {
    const socket = connect({ host, port, timeout: ANSWER_MS });
    /** @param {string} [refusal] */
    const end = refusal => {
      socket.destroy();
      resolve(refusal);
    };
    socket.once('connect', () => end());
    socket.once('timeout', () => end('no answer'));
    socket.once('error', error => {
      end(/** @type {NodeJS.ErrnoException} */ (error).code);
    });
  });
}
