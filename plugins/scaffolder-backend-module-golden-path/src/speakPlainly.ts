import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { ForgeError } from '@slipway/forge';
import { WaitingForApproval } from './WaitingForApproval';

const EXPLAINED = [
  InputError,
  NotAllowedError,
  ConflictError,
  ServiceUnavailableError,
  WaitingForApproval,
  ForgeError,
];

/**
 * Runs an action so that the task's log, which prints the stack of what is thrown, shows the sentence alone. The
 * stack of what nobody explained, a bug, goes to the backend's own log.
 */
export async function speakPlainly(
  logger: LoggerService,
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!EXPLAINED.some(kind => error instanceof kind))
      logger.error('An action failed without an explanation', error);
    error.stack = `${error.name}: ${error.message}`;
    throw error;
  }
}
