import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import type { Server } from 'node:http';

const SECOND_MS = 1_000;

/**
 * Bounds what a connection may cost: whoever sends a byte now and then is cut off, and so is one with thousands of
 * headers. `backend.server` of the configuration overrides each, with the keys of Backstage's own schema.
 */
export function setServerLimits(
  server: Server,
  config: RootConfigService,
): void {
  server.headersTimeout = readTime(config, 'headersTimeout', 15 * SECOND_MS);
  server.requestTimeout = readTime(config, 'requestTimeout', 60 * SECOND_MS);
  // Longer than the minute after which balancers let go of a connection, so that none is closed under a request.
  server.keepAliveTimeout = readTime(
    config,
    'keepAliveTimeout',
    65 * SECOND_MS,
  );
  server.maxHeadersCount =
    config.getOptionalNumber('backend.server.maxHeadersCount') ?? 100;
}

function readTime(
  config: RootConfigService,
  key: string,
  defaultMs: number,
): number {
  const path = `backend.server.${key}`;
  if (!config.has(path)) return defaultMs;
  const value = config.getOptional(path);
  if (typeof value === 'number') return value;
  return durationToMilliseconds(readDurationFromConfig(config, { key: path }));
}
