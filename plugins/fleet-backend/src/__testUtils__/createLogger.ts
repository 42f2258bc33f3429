import type { LoggerService } from '@backstage/backend-plugin-api';

/** A logger that a test looks into; the one of Backstage's test utilities takes seconds to load. */
export function createLogger(): jest.Mocked<LoggerService> {
  return {
    error: jest.fn(),
    warn: jest.fn(),
    info: jest.fn(),
    debug: jest.fn(),
    child: jest.fn(),
  };
}
