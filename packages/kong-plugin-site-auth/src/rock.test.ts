import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../package.json';
import { hasProgram } from './__testUtils__/hasProgram';

const PACKAGE = resolve(require.resolve('../package.json'), '..');

describe('the rock', () => {
  it('has every module, where its name says', () => {
    const text = readFileSync(
      join(PACKAGE, `kong-plugin-site-auth-${version}-1.rockspec`),
      'utf8',
    );
    const modules = [...text.matchAll(/\["([\w.-]+)"\] = "([\w./-]+)"/g)];
    expect(modules.map(([, , file]) => file).sort()).toEqual(
      ['kong', 'slipway']
        .flatMap(folder =>
          readdirSync(join(PACKAGE, folder), { recursive: true }).map(file =>
            join(folder, String(file)),
          ),
        )
        .filter(file => file.endsWith('.lua'))
        .sort(),
    );
    for (const [, name, file] of modules)
      expect(file).toBe(`${name.replaceAll('.', '/')}.lua`);
  });

  it('has the version of the package in its plugins', () => {
    expect(
      readFileSync(join(PACKAGE, 'slipway/auth/new_guard.lua'), 'utf8'),
    ).toContain(`VERSION = "${version}"`);
  });
});

(hasProgram('luacheck', '--version') ? describe : describe.skip)(
  'luacheck',
  () => {
    it('finds nothing', () => {
      const { stdout } = spawnSync('luacheck', ['.', '--no-color', '-q'], {
        cwd: PACKAGE,
        encoding: 'utf8',
      });
      expect(stdout).toMatch(/Total: 0 warnings \/ 0 errors/);
    });
  },
);
