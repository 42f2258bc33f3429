import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import * as z from 'zod';
import { ROLES, type Role } from './Role';

/** References of groups, in lower case, e.g. `group:default/commerce`, by the role that they give. */
export type RoleSettings = Readonly<Record<Role, readonly string[]>>;

const KEY = 'slipway.roles';
const GROUP = /^group:[\w.-]{1,63}\/[\w.-]{1,63}$/;

const groupSchema = z
  .string('must be a group, e.g. group:default/commerce')
  .transform((text, context) => readGroup(text, context));

const groupsSchema = z
  .union(
    [z.string(), z.array(z.unknown())],
    'must be a list of groups, e.g. [group:default/commerce], or a text with commas between them',
  )
  .transform(given =>
    typeof given === 'string'
      ? given
          .split(',')
          .map(part => part.trim())
          .filter(Boolean)
      : given,
  )
  .pipe(z.array(groupSchema))
  .default([]);

const settingsSchema = z
  .strictObject(
    { developer: groupsSchema, platform: groupsSchema, manager: groupsSchema },
    {
      error: ({ code, keys }) =>
        code === 'unrecognized_keys'
          ? `there is no role ${keys!.join(', ')}; there are ${ROLES.join(
              ', ',
            )}`
          : `must say which groups are ${ROLES.join(', ')}; docs/roles.md`,
    },
  )
  .refine(roles => ROLES.some(role => roles[role].length > 0), {
    error:
      'names no group at all, so nobody could do anything: are its variables set? docs/roles.md',
    abort: true,
  })
  .refine(roles => roles.platform.length > 0, {
    path: ['platform'],
    error:
      'names no group, so nobody could curate templates, approve or read the audit log',
  });

/**
 * Reads the section `slipway.roles` of the configuration.
 *
 * @throws Error whose message has one line per fault, each naming the key
 */
export function parseRoleSettings(input: unknown): RoleSettings {
  const result = settingsSchema.safeParse(input);
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map(
        ({ path, message }) =>
          `app-config: ${[KEY, ...path].join('.')}: ${message}`,
      )
      .join('\n'),
  );
}

function readGroup(text: string, context: z.RefinementCtx): string {
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    );
    if (GROUP.test(ref)) return ref;
  } catch {
    // Said below, in words that name what is wanted.
  }
  context.addIssue(
    `${JSON.stringify(text)} is no group, such as group:default/commerce`,
  );
  return z.NEVER;
}
