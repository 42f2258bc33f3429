import * as z from 'zod';
import type { Heard } from './Heard';
import { parseJson } from './parseJson';
import { readApplication } from './readApplication';

/** What a line of Argo CD's stream says. */
export type StreamLine =
  | { readonly kind: 'nothing' }
  /** That it is alive, as it goes on to say. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'heard'; readonly heard: Heard; readonly isAdded: boolean }
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly message: string;
    }
  | { readonly kind: 'garbled' };

const lineSchema = z.union([
  z.object({
    result: z.object({
      type: z.enum(['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK']),
      application: z.unknown(),
    }),
  }),
  z.object({
    error: z.object({
      http_code: z.number().nullish(),
      message: z.string().nullish(),
    }),
  }),
]);

const GARBLED: StreamLine = { kind: 'garbled' };
const NOTHING: StreamLine = { kind: 'nothing' };

/**
 * Reads a line of `GET /api/v1/stream/applications`: JSON, or a line of server-sent events around it.
 *
 * @param line - `undefined` for one that was too long to be kept
 */
export function readStreamLine(
  line: string | undefined,
  url: string,
): StreamLine {
  if (line === undefined) return GARBLED;
  const text = line.trim();
  if (text === '') return NOTHING;
  if (text.startsWith(':')) return { kind: 'alive' };
  const result = lineSchema.safeParse(parseJson(text.replace(/^data:/, '')));
  if (!result.success) return GARBLED;
  if ('error' in result.data) {
    const { http_code: status, message } = result.data.error;
    return { kind: 'error', status: status ?? 500, message: message ?? '' };
  }
  const { type, application } = result.data.result;
  if (type === 'BOOKMARK') return NOTHING;
  const heard = readApplication(application, url);
  if (!heard) return GARBLED;
  return {
    kind: 'heard',
    heard:
      type === 'DELETED'
        ? { kind: 'gone', key: heard.key, version: heard.version }
        : heard,
    isAdded: type === 'ADDED',
  };
}
