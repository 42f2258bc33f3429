/** Guards by the package that brings them to the code; an organisation publishes it under a scope of its own. */
const GUARD_PACKAGES: ReadonlyMap<string, string> = new Map([
  ['nestjs-site-auth-guard', 'site-auth'],
  ['nestjs-platform-auth-guard', 'platform-auth'],
]);

/** A text in which one of them is named. */
export const NAMES_GUARD_PACKAGE = new RegExp(
  [...GUARD_PACKAGES.keys()].join('|'),
);

/** The guard that a package like `@acme/nestjs-site-auth-guard` brings along. */
export function guardOfPackage(name: string): string | undefined {
  return GUARD_PACKAGES.get(name.replace(/^.*\//, ''));
}
