import type { RepositoryFile } from '@slipway/change-set';
import type { ServiceValues } from '@slipway/golden-path';
import { joinName } from '@slipway/platform-layout';
import { addDependency } from './addDependency';

/** The decorator that each guard brings to the code. */
const DECORATORS: Readonly<Record<string, string>> = {
  'site-auth': 'SiteAuth',
  'platform-auth': 'PlatformAuth',
};

/**
 * The files of a service that has adopted its guard in code: its package, which denies by default, the decorator that
 * says whom it lets in, and health checks that everybody may ask.
 *
 * @param files - as the template renders them
 * @throws Error when a file is not as the template renders it
 */
export function adoptGuard(
  files: readonly RepositoryFile[],
  { service, application, guard, roles }: ServiceValues,
  version: string,
): RepositoryFile[] {
  const name = joinName(service, application);
  const decorator = guard && DECORATORS[guard];
  if (!decorator)
    throw new Error(`${name}: the guard ${guard} has no version to adopt`);
  const packageName = `@slipway/nestjs-${guard}-guard`;
  const options =
    roles.length > 0
      ? `{ allowRoles: [${roles.map(role => `'${role}'`).join(', ')}] }`
      : '';
  const edits: Record<string, (text: string) => string> = {
    'package.json': text => addDependency(text, packageName, version),
    'package-lock.json': text => addDependency(text, packageName, version),
    [`src/${name}.controller.ts`]: text =>
      decorate(text, decorator, options, packageName),
    'src/health.controller.ts': text =>
      decorate(text, 'Public', '', packageName),
    // Nobody has a token in it.
    'src/app.e2e.test.ts': text =>
      replaceOnce(
        replaceOnce(
          text,
          'serves ${method} at its route',
          'asks who calls ${method} at its route',
        ),
        'assert.ok(response.ok, `status ${response.status}`)',
        'assert.equal(response.status, 401)',
      ),
  };
  const missing = new Set(Object.keys(edits));
  const adopted = files.map(file => {
    const path = Object.keys(edits).find(end => file.path.endsWith(`/${end}`));
    if (!path) return file;
    missing.delete(path);
    return { ...file, content: edits[path](file.content) };
  });
  if (missing.size > 0)
    throw new Error(`${name}: the template has no ${[...missing].join(', ')}`);
  return adopted;
}

function decorate(
  text: string,
  decorator: string,
  options: string,
  packageName: string,
): string {
  const imported = replaceOnce(
    text,
    "from '@nestjs/common';\n",
    `from '@nestjs/common';\nimport { ${decorator} } from '${packageName}';\n`,
  );
  return replaceOnce(
    imported,
    'export class ',
    `@${decorator}(${options})\nexport class `,
  );
}

function replaceOnce(text: string, part: string, by: string): string {
  const parts = text.split(part);
  if (parts.length !== 2)
    throw new Error(`the template holds ${JSON.stringify(part)} not once`);
  return parts.join(by);
}
