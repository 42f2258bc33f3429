import { platformLayoutSchema, type PlatformLayout } from './PlatformLayout';

/**
 * Reads the section `slipway.platform` of the configuration.
 *
 * @throws Error whose message has one line per fault, each naming the key
 */
export function parsePlatformLayout(input: unknown): PlatformLayout {
  const result = platformLayoutSchema.safeParse(input ?? {});
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map(
        issue =>
          `app-config: ${['slipway', 'platform', ...issue.path].join('.')}: ${
            issue.message
          }`,
      )
      .join('\n'),
  );
}
