import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import type { AuthConfigInput } from '../configuration/AuthConfig';
import { createAuthService, type AuthService } from '../createAuthService';
import type { Clock, RedisCommands } from '../RedisCommands';

export const ORIGIN = 'https://shop.acme.example';
export const ISSUER = 'https://auth.acme.example/auth';
export const KEYS_SECRET = randomBytes(32).toString('base64');

/** A replica of the service, listening. */
export interface Replica {
  readonly url: string;
  readonly service: AuthService;
  /** The lines of the audit log so far. */
  readonly audit: Record<string, unknown>[];
  /** Everything that was logged, as it was written. */
  readonly written: string[];
  post(
    path: string,
    parameters?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts the service below a path of another server, as the sandbox does. */
export async function startReplica(
  redis: RedisCommands,
  config: Partial<AuthConfigInput> = {},
  clock?: Clock,
): Promise<Replica> {
  const written: string[] = [];
  const service = await createAuthService(
    {
      issuer: ISSUER,
      keysSecret: KEYS_SECRET,
      allowedOrigins: [ORIGIN],
      php: { handler: 'php' },
      ...config,
    },
    {
      redis,
      clock,
      logger: pino({ level: 'info' }, { write: line => written.push(line) }),
    },
  );
  const server = createServer(express().use('/auth', service.app));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth`;
  return {
    url,
    service,
    written,
    get audit() {
      return written.map(line => JSON.parse(line)).filter(line => line.audit);
    },
    post: (path, parameters = {}, headers = {}) =>
      fetch(url + path, {
        method: 'POST',
        headers,
        body: new URLSearchParams(parameters),
      }),
    get: (path, headers = {}) => fetch(url + path, { headers }),
    async stop() {
      await service.close();
      const closed = new Promise(done => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
