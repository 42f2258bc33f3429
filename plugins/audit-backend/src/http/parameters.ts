import { AUDIT_OUTCOMES, AUDIT_SEVERITIES } from '@slipway/plugin-audit-common';
import * as z from 'zod';

const oneText = z.string('is given more than once');

const nameSchema = oneText
  .min(1, 'is empty')
  .max(300, 'is too long')
  .optional();

const momentSchema = oneText
  .refine(
    text => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
    'is no moment such as 2026-01-31 or 2026-01-31T09:00:00Z',
  )
  // As records have it, so that they compare as texts.
  .transform(text => new Date(text).toISOString())
  .optional();

function someOf<T extends string>(names: readonly T[]) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform(given => [given].flat().flatMap(one => one.split(',')))
    .pipe(z.array(z.enum(names, `takes ${names.join(', ')}`)).min(1))
    .optional();
}

/** Which entries: the parameters of a search and of an export. */
const selectionFields = {
  actor: nameSchema,
  plugin: nameSchema,
  event: nameSchema,
  service: nameSchema,
  application: nameSchema,
  outcome: someOf(AUDIT_OUTCOMES),
  severity: someOf(AUDIT_SEVERITIES),
  q: nameSchema,
  from: momentSchema,
  to: momentSchema,
};

/** `GET /v1/events` */
export const searchSchema = z.object({
  ...selectionFields,
  before: oneText
    .regex(/^\d{1,15}$/, 'is no number of an entry')
    .transform(Number)
    .optional(),
  limit: oneText
    .regex(/^\d{1,3}$/, 'must be a whole number from 1 to 200')
    .transform(Number)
    .pipe(z.int().min(1, 'must be at least 1').max(200, 'must be at most 200'))
    .default(50),
});

/** `GET /v1/export` */
export const exportSchema = z.object({
  ...selectionFields,
  format: z.enum(['ndjson', 'csv'], 'must be ndjson or csv').default('ndjson'),
});

/** `GET /v1/verification`: anchors as the backend's log has them. */
export const verificationSchema = z.object({
  anchor: z
    .union([z.string(), z.array(z.string())])
    .transform(given => [given].flat())
    .pipe(
      z
        .array(
          z
            .string()
            .regex(
              /^\d{1,15}:[0-9a-f]{64}$/,
              'is no anchor {sequence}:{hash} of the log',
            ),
        )
        .max(100, 'is given more than 100 times'),
    )
    .transform(texts =>
      texts.map(text => {
        const [sequence, hash] = text.split(':');
        return { sequence: Number(sequence), hash };
      }),
    )
    .prefault([]),
});

/** `GET /v1/kinds` takes none. */
export const nothingSchema = z.object({});
