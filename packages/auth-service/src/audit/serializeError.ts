import { stdSerializers } from 'pino';

/** An error as it may stand in a log. Whatever else it carries stays out: ioredis puts the command there, with its keys. */
export function serializeError(error: Error) {
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack };
}
