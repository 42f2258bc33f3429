import fc from 'fast-check';
import { randomProgram } from '../__testUtils__/randomProgram';
import {
  listControllers,
  listDecorators,
  parseTypeScript,
} from '../__testUtils__/typescriptOracle';
import { isKnown } from '../syntax/Located';
import { readSource } from './readSource';

const read = (text: string) => readSource({ text, faults: [] });

const NAMES: Record<string, string> = {
  'site-auth': 'SiteAuth',
  'platform-auth': 'PlatformAuth',
};

/** What our reader says, in the words of the oracle. */
function readGuards(text: string) {
  return read(text)
    .guards.filter(({ guard }) => guard !== 'none')
    .map(({ guard, line, roles }) => ({
      name: NAMES[guard],
      line,
      ...(roles && { roles: isKnown(roles) ? roles.value : 'undetermined' }),
    }));
}

/** What our reader says of controllers, in the words of the oracle. */
function readControllers(text: string) {
  const { controllers, guards: lines } = read(text);
  return controllers.map(({ guards, bareLine }) => ({
    guards: guards.map(index => lines[index].line),
    ...(bareLine !== undefined && { bareLine }),
  }));
}

/** @returns false when the text is no TypeScript, so that nobody can judge */
function agreesWithParser(text: string): boolean {
  const file = parseTypeScript(text);
  if (!file) return false;
  expect(readControllers(text)).toEqual(
    listControllers(
      file,
      ['SiteAuth', 'PlatformAuth', 'Public'],
      ['Get', 'Post'],
    ),
  );
  expect(readGuards(text)).toEqual(listDecorators(file, Object.values(NAMES)));
  return true;
}

/** The same, except that what only a later step of the compiler refuses may be undetermined. */
function agreesWithParserOrIsUnsure(text: string): boolean {
  const file = startsNoLineWithSlash(text) && parseTypeScript(text);
  if (!file) return false;
  const guards = readGuards(text);
  const judged = listDecorators(file, Object.values(NAMES));
  expect(guards).toEqual(
    judged.map((decorator, index) =>
      guards[index]?.roles === 'undetermined'
        ? { ...decorator, roles: 'undetermined' }
        : decorator,
    ),
  );
  return true;
}

/** After damage, only parsing would tell whether a line that starts with a slash goes on with the one before. */
function startsNoLineWithSlash(text: string): boolean {
  return !/^\s*\/[^/*]/m.test(text);
}

describe('readSource', () => {
  it('reads guards with their roles, and the paths of controllers', () => {
    expect(
      read(`import { SiteAuth } from '@acme/nestjs-site-auth-guard';

@Controller('api/v1/orders/')
@SiteAuth({ allowRoles: ['member', "admin"] })
export class OrderController {
  @Public()
  @Get()
  list() {}

  @auth.PlatformAuth()
  remove() {}
}`),
    ).toEqual({
      guards: [
        {
          guard: 'site-auth',
          line: 4,
          roles: { value: ['member', 'admin'], line: 4 },
        },
        { guard: 'none', line: 6 },
        { guard: 'platform-auth', line: 10 },
      ],
      controllers: [
        { paths: [{ value: '/api/v1/orders', line: 3 }], guards: [1, 2] },
      ],
      guardPackages: ['@acme/nestjs-site-auth-guard'],
    });
  });

  it.each([
    ["import { SiteAuth } from 'nestjs-site-auth-guard';", true],
    ["import 'nestjs-site-auth-guard';", true],
    ["import auth, * as all from 'nestjs-site-auth-guard/dist/x.js'", true],
    ["import type, { A } from 'nestjs-site-auth-guard'", true],
    ["export * as auth from 'nestjs-site-auth-guard'", true],
    ["export { SiteAuth } from 'nestjs-site-auth-guard'", true],
    ["const { SiteAuth } = require('nestjs-site-auth-guard')", true],
    ["import auth = require('nestjs-site-auth-guard')", true],
    ["await import('nestjs-site-auth-guard')", true],
    ["export class A {}\nimport 'nestjs-site-auth-guard'", true],
    // The compiler drops what is a type only.
    ["import type { Role } from 'nestjs-site-auth-guard'", false],
    ["export type * from 'nestjs-site-auth-guard'", false],
    ["import { SiteAuth } from './nestjs-site-auth-guard'", false],
    ["import { SiteAuth } from 'nestjs-site-auth-guard-types'", false],
    ["// import 'nestjs-site-auth-guard'", false],
    ["jest.mock('nestjs-site-auth-guard')", false],
    ["export const name = 'nestjs-site-auth-guard'", false],
  ])('says of %s whether it loads the guard', (text, expected) => {
    expect(read(text).guardPackages ?? []).toEqual(
      expected ? ['nestjs-site-auth-guard'] : [],
    );
  });

  it.each([
    ['@Controller()', ['/']],
    ["@Controller('')", ['/']],
    ["@Controller(['a', `/b`])", ['/a', '/b']],
    ['@Controller(PATH)', [undefined]],
    ["@Controller({ path: 'a', version: '1' })", [undefined]],
    ["@Controller('a' + 'b')", [undefined]],
    ['@Controller(`a${b}`)', [undefined]],
  ])('reads the path of %s', (decorator, paths) => {
    expect(
      read(`${decorator} class A {}`).controllers[0].paths.map(path =>
        isKnown(path) ? path.value : undefined,
      ),
    ).toEqual(paths);
  });

  it('reads which guards hold for the handlers of each controller', () => {
    const { guards, controllers } = read(`@Public()
@Controller('health')
class Health { @Get() live() {} }

@Controller('orders')
@SiteAuth()
@UseGuards(OwnGuard)
export class Orders extends Base<{ a: 1 }> {
  @Inject() private a: A;
  @SiteAuth({ allowRoles: ['admin'] }) @Delete() remove(@Body() body: B) {}
  @Get() list(): { a: 'b' } { return a; }
}

@Controller('prices')
class Prices {
  @SiteAuth() @Put() put() {}
  constructor(private a: A) {}
  @Get() list() {}
}`);
    expect(guards.map(({ line }) => line)).toEqual([1, 6, 10, 16]);
    expect(controllers.map(({ paths, ...rest }) => rest)).toEqual([
      { guards: [0] },
      { guards: [1, 2], otherGuardLine: 7 },
      { guards: [3], bareLine: 18 },
    ]);
  });

  it.each([
    ['await app.listen(3000)', 3000],
    ['await app.listen(process.env.PORT ?? 3000)', 3000],
    ["await app.listen(process.env['PORT'] || '8080', '0.0.0.0')", 8080],
    ['app.listen(Number(process.env.PORT ?? 3_000))', 3000],
    ["app.listen(parseInt(process.env.PORT || '3000', 10))", 3000],
    ['app.listen(+(process.env.PORT ?? 3000))', 3000],
    ['const port = process.env.PORT || 3000\napp.listen(port)', 3000],
    ['app.listen(config.port)', 'undetermined'],
    ['app.listen(3000 + offset)', 'undetermined'],
    ['let port = 1; app.listen(port)', 'undetermined'],
    ['app.listen(70000000)', 'undetermined'],
    ['app.listen()', undefined],
    ['// app.listen(3000)', undefined],
    ['listen(3000)', undefined],
  ])('reads the port of %s', (text, expected) => {
    const { port } = read(text);
    expect(port && (isKnown(port) ? port.value : 'undetermined')).toBe(
      expected,
    );
  });

  it('reads what stands before the paths of all controllers', () => {
    expect(read("app.setGlobalPrefix('/api/');").prefix).toEqual({
      value: '/api',
      line: 1,
    });
    expect(read('app.setGlobalPrefix(PREFIX);').prefix).toHaveProperty(
      'undetermined',
    );
    expect(
      read("app.setGlobalPrefix('api', { exclude: ['health'] });").prefix,
    ).toHaveProperty('undetermined');
  });

  it.each([
    "// @SiteAuth({ allowRoles: ['a'] })\nclass A {}",
    "/* @SiteAuth() */ const a = '@SiteAuth()' + `@SiteAuth() ${b} @SiteAuth()`",
    'const a = /@SiteAuth()"/; @SiteAuth() class B {}',
    '@SiteAuth class A {}',
    '@SiteAuth({}) class A {}',
    "@SiteAuth({ allowRoles: ['a',], other: [1] as const, }) class A {}",
    '@SiteAuth({ \'allowRoles\': [`a`, "b"] }) class A {}',
    '@SiteAuth({ allowRoles: ROLES }) class A {}',
    "@SiteAuth({ allowRoles: ['a', ...b] }) class A {}",
    "@SiteAuth({ ...options, allowRoles: ['a'] }) class A {}",
    "@SiteAuth({ ['allowRoles']: ['a'] }) class A {}",
    '@SiteAuth({ allowRoles }) class A {}',
    "@SiteAuth({ get allowRoles() { return ['a'] } }) class A {}",
    "@SiteAuth({ async other() {}, allowRoles: ['a'] }) class A {}",
    "@SiteAuth({ other() {}, allowRoles: ['a'] }) class A {}",
    "@SiteAuth({ other<T>() {}, 1: 2, allowRoles: ['a'] }) class A {}",
    "@SiteAuth({ allowRoles: ['\\u0061'] }) class A {}",
    "@SiteAuth({ allowRoles: ['a'] as const }) class A {}",
    "@SiteAuth({ allowRoles: ['a'] }, 1) class A {}",
    "@SiteAuth(({ allowRoles: ['a'] })) class A {}",
    "@SiteAuth<Role>({ allowRoles: ['a'] }) class A {}",
    "@SiteAuth<Map<'(', { a: () => void }>>({ allowRoles: ['a'] }) class A {}",
    "@a.b.SiteAuth({ allowRoles: ['a'] }) class A {}",
    '@SiteAuth()() class A {}',
    '@SiteAuth().x class A {}',
    '@(SiteAuth()) class A {}',
    "@SiteAuth()\n['computed']() {}",
    "class A { @SiteAuth()\n['computed']() {} }",
    'class A { @SiteAuth() @PlatformAuth({ allowRoles: [] }) a(@SiteAuth() b: string) {} }',
    'class A { @SiteAuth() `a`() {} }',
    "@SiteAuth({ /* ' */ allowRoles: [ // ]\n 'a' ] }) class A {}",
    '@SiteAuth({ a: class { @PlatformAuth() b() {} } }) class A {}',
    '@SiteAuth({ a: /[}]"/, b: `${"}"}` }) class A {}',
    "@SiteAuth({ allowRoles: ['a', , 'b'] }) class A {}",
    '@SiteAuth({ allowRoles: [] }) class A {}',
    '@Other(@SiteAuth() class {}) class A {}',
    "@SiteAuth({ allowRoles: ['a'], allowRoles: ['b'] }) class A {}",
  ])('says of %j what the real parser says', text => {
    // Two of them are no TypeScript; reading them must not fail either.
    expect(() => readGuards(text)).not.toThrow();
    agreesWithParser(text);
  });

  it('says of random programs what the real parser says', () => {
    let judged = 0;
    fc.assert(
      fc.property(randomProgram, text => {
        if (agreesWithParser(text)) judged += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(judged).toBeGreaterThan(1_000);
  });

  it('says of programs with random damage what the real parser says, where they still are programs', () => {
    let judged = 0;
    fc.assert(
      fc.property(
        randomProgram.filter(startsNoLineWithSlash),
        fc.nat(),
        fc.nat(12),
        fc.constantFrom(
          '',
          ' ',
          '\n',
          '/',
          '"',
          "'",
          '`',
          '//',
          '/*',
          '*/',
          '{',
          '}',
          '(',
          ')',
          '@',
          '$',
          '\\',
          '!',
          '++',
        ),
        (text, at, length, put) => {
          const from = at % (text.length + 1);
          if (
            agreesWithParserOrIsUnsure(
              text.slice(0, from) + put + text.slice(from + length),
            )
          )
            judged += 1;
        },
      ),
      { numRuns: 4_000 },
    );
    expect(judged).toBeGreaterThan(300);
  });

  it('comes to the end of whatever text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '@SiteAuth(',
            '@Controller',
            '{',
            '}',
            '(',
            ')',
            '[',
            ']',
            '<',
            '>',
            ',',
            'allowRoles',
            ':',
            "'a'",
            '`${',
            '`',
            '/',
            '"',
            '.',
            'listen',
            '+',
            '\n',
          ),
          { maxLength: 60 },
        ),
        parts => {
          expect(read(parts.join(''))).toBeDefined();
        },
      ),
    );
  });

  it.each([
    '@SiteAuth({a:[',
    'x.listen((',
    'x.listen(+',
    '@a.',
    '@SiteAuth<',
    '@Controller() class ',
    '@Controller() class a<{',
    '@Controller() ',
  ])('comes to the end of %s without end', text => {
    expect(read(`@SiteAuth ${text.repeat(30_000)}`).guards).not.toEqual([]);
  });
});
