import fc from 'fast-check';

const { program } = fc.letrec<Record<string, string>>(tie => ({
  role: fc.constantFrom(
    "'member'",
    '"admin"',
    '`a`',
    'ROLE',
    '...ROLES',
    "'a\\n'",
    "('a')",
    "''",
    "'@SiteAuth()'",
  ),
  roles: fc
    .tuple(fc.array(tie('role'), { maxLength: 3 }), tie('gap'))
    .map(([roles, gap]) => `[${gap}${roles.join(`,${gap}`)}]`),
  property: fc.oneof(
    { weight: 4, arbitrary: tie('roles').map(roles => `allowRoles: ${roles}`) },
    tie('roles').map(roles => `'allowRoles': ${roles}`),
    tie('expression').map(value => `other: ${value}`),
    fc.constantFrom(
      '...rest',
      'allowRoles',
      "['allowRoles']: []",
      'allowRoles() {}',
      'get a() { return 1 }',
      '"b": 2',
      '3: 4',
      'async c() {}',
    ),
  ),
  options: fc
    .tuple(fc.array(tie('property'), { maxLength: 3 }), tie('gap'))
    .map(([properties, gap]) => `{${gap}${properties.join(`,${gap}`)}${gap}}`),
  decorator: fc
    .tuple(
      fc.constantFrom(
        'SiteAuth',
        'PlatformAuth',
        'auth.SiteAuth',
        'Other',
        'SiteAuth<A<"x">>',
        'Controller',
        'Public',
        'Get',
        'nest.Post',
        'UseGuards',
      ),
      fc.oneof(
        fc.constantFrom('', '()', '(1)', '(OPTIONS)', '({}, 1)'),
        tie('options').map(options => `(${options})`),
      ),
      tie('gap'),
    )
    .map(([name, call, gap]) => `@${name}${call}${gap} `),
  gap: fc.constantFrom(
    '',
    ' ',
    '\n',
    '/* @SiteAuth() " */',
    '// @SiteAuth() `\n',
    '/*\n\n*/',
  ),
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'a',
      '1',
      '"@SiteAuth()"',
      "'\\''",
      '/@SiteAuth()"/g',
      '/[/`]/',
      '``',
      'a!',
      'a++',
      'this.return',
      '[]',
      '{}'.padStart(4, '(').padEnd(5, ')'),
    ),
    tie('expression').map(value => `(${value})`),
    tie('expression').map(value => `[${value}]`),
    tie('expression').map(value => `!${value}`),
    tie('expression').map(value => `typeof ${value}`),
    tie('expression').map(value => `f(${value})`),
    tie('expression').map(value => `\`x\${${value}}@SiteAuth()\``),
    tie('expression').map(value => `() => { return ${value} }`),
    tie('expression').map(
      value => `({ a: ${value}, b() { return ${value} } })`,
    ),
    tie('class').map(value => `(${value})`),
    fc
      .tuple(tie('expression'), tie('gap'), tie('expression'))
      .map(([a, gap, b]) => `(${a})${gap} / ${b}`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([a, b, c]) => `(${a}) ? ${b} : ${c}`),
  ),
  member: fc.oneof(
    fc
      .tuple(tie('decorator'), tie('gap'), tie('expression'))
      .map(
        ([decorator, gap, value]) =>
          `${decorator}${gap}m(p = ${value}): { a: 'b' } { return ${value}; }`,
      ),
    fc
      .tuple(tie('decorator'), tie('expression'))
      .map(([decorator, value]) => `${decorator} p = ${value};`),
    tie('decorator').map(
      decorator => `n(${decorator} a: string, b?: number) {}`,
    ),
    tie('decorator').map(decorator => `${decorator}\n['x']() {}`),
  ),
  class: fc
    .tuple(tie('decorator'), fc.array(tie('member'), { maxLength: 2 }))
    .map(
      ([decorator, members]) =>
        `${decorator}class A extends B<"c"> {\n${members.join('\n')}\n}`,
    ),
  controller: fc
    .tuple(
      fc.array(tie('decorator'), { maxLength: 2 }),
      fc.array(tie('decorator'), { maxLength: 2 }),
      fc.constantFrom(
        'class A',
        'export class A',
        'export default class',
        'export abstract class A<T extends { a: 1 }>',
        'class A extends mix({ a: 1 }) implements I<{ a: (b: 1) => void }>, J',
      ),
      tie('gap'),
      fc.array(
        fc.tuple(fc.array(tie('decorator'), { maxLength: 2 }), tie('member')),
        { maxLength: 4 },
      ),
    )
    .map(
      ([before, after, head, gap, members]) =>
        `${before.join('')}@Controller('a') ${after.join(
          '',
        )}${head}${gap} {${gap}${members
          .map(([decorators, member]) => decorators.join('') + member)
          .join('\n')}}`,
    ),
  statement: fc.oneof(
    tie('class'),
    tie('controller'),
    tie('expression').map(value => `x = ${value};`),
    tie('expression').map(value => `if (${value}) /"/.test(a)`),
    tie('expression').map(
      value => `if (a) { x = ${value} } else { }\n/'/.test(b);`,
    ),
    tie('expression').map(
      value =>
        `function f(a: { b: "c" } = ${value}): void { return; }\n/\`/.exec(b);`,
    ),
    tie('expression').map(
      value => `switch (a) { case ${value}: { b }\n/"/.test(c) }`,
    ),
    tie('expression').map(value => `for (const y of ${value}) /"/.exec(y)`),
    fc.constantFrom(
      'type T = { a: "@SiteAuth()" };',
      'interface I { a: `b${string}`; }\n/"/.test(a);',
      'import { a } from "b";',
      "export * from 'c';",
      'enum E { A = "\'" }',
      'declare module "x" { }',
      ';',
    ),
  ),
  program: fc
    .array(fc.tuple(tie('statement'), tie('gap')), {
      minLength: 1,
      maxLength: 5,
    })
    .map(parts =>
      parts.map(([statement, gap]) => `${statement}${gap}\n`).join(''),
    ),
}));

/** TypeScript with decorators of guards, and with everything that a light scanner may stumble over. */
export const randomProgram = program;
