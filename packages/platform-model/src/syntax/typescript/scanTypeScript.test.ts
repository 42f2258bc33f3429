import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  listLiterals,
  parseTypeScript,
} from '../../__testUtils__/typescriptOracle';
import { scanTypeScript } from './scanTypeScript';

const ROOT = resolve(__dirname, '../../../../..');

const scanLiterals = (text: string) =>
  scanTypeScript(text)
    .filter(({ kind }) => ['string', 'template', 'regex'].includes(kind))
    .map(token => token.text);

function listSources(): string[] {
  return ['packages', 'plugins', 'templates'].flatMap(folder =>
    readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => /(?<!\.d)\.ts$/.test(path))
      .filter(path => !/(?:^|\/)(?:node_modules|dist)\//.test(path))
      .map(path => resolve(ROOT, folder, path)),
  );
}

describe('scanTypeScript', () => {
  it('finds the same literals as the real parser in all source files of this repository', () => {
    const judged = listSources().flatMap(path => {
      const text = readFileSync(path, 'utf8');
      const file = parseTypeScript(text);
      return file ? { path, text, file } : [];
    });
    expect(judged.length).toBeGreaterThan(300);
    for (const { path, text, file } of judged)
      expect({ path, literals: scanLiterals(text) }).toEqual({
        path,
        literals: listLiterals(file),
      });
  });

  it.each([
    'a = b / c / d; e = /f/g',
    'if (a) /b"/.test(c)',
    'while (a[0]) /"/.exec(b)',
    '(a) / b / "c"',
    'x = { a: 1 } / 2 / "3"',
    'function f() {}\n/"/.test(a)',
    'const f = () => {}\n/"/.test(a)',
    'class A {}\n/"/.test(a)',
    'return_ / 2 / "a"; a.return / 2 / "b"',
    'function f() { return /"/ }',
    'a! / b / "c"; !/"/.test(d)',
    'a++ / b / "c"',
    'x = a ? /"/ : /\'/',
    'x = [/"/, /[/"]/, /\\//]',
    'x = `a${b}c${`d${/"/}e`}f` / 2 / "g"',
    'x = `${{ a: `}` }}`; y = "z"',
    'x = `\\${a}` + `$` + `$$${a}`',
    '// "\n/* \' */ x = "a" /* ` */',
    "x = \"a\\\nb\"; y = '\\''",
    'x = a /* c */ / b / "d"',
    'switch (a) { case /"/.test(b): break; default: c = /"/ }',
    'type A = { b: "c" }; x = /"/',
    'x = 1 / 2 / "a"; y = 1. / 2 / "b"; z = 0x1f / 2 / "c"; w = 1e+5 / 2 / "d"',
    'x = a as B<"c">; y = /"/',
    'for (const x of /"/.exec(a) ?? []) b()',
    'class A { #a = /"/; b = this.#a / 2 / "c" }',
    '#!/usr/bin/env "node\nx = "a"',
    '\uFEFFx = "a"',
    'export default /"/',
    'const ö = /"/; ö / 2 / "a"',
    'x = typeof /"/; y = void /"/',
    'do /"/.test(a); while (b)',
    'if (a) { } else /"/.test(b)',
    'label: { }\n/"/.test(a)',
  ])('finds the same literals as the real parser in %j', text => {
    const file = parseTypeScript(text);
    expect(file).toBeDefined();
    expect(scanLiterals(text)).toEqual(listLiterals(file!));
  });

  it('counts lines in everything that spans them', () => {
    const text = 'a /*\n*/ b\n`\n${c}\n` d "\\\n" e // \r\nf';
    expect(
      scanTypeScript(text)
        .filter(({ kind }) => kind === 'name')
        .map(({ text: name, line }) => `${name}${line}`),
    ).toEqual(['a1', 'b2', 'c4', 'd5', 'e6', 'f7']);
  });

  it.each([
    ['"', '/*', '`', '`${', '/', '/[', '\\', '@', '\ud800', '${', ')]}'].join(),
    '/[/]'.repeat(100_000),
    '/[/x'.repeat(100_000),
    '('.repeat(400_000),
    '`${'.repeat(150_000),
    '/*'.repeat(200_000),
    '"\\'.repeat(200_000),
  ])('comes to the end of hostile text', text => {
    expect(scanTypeScript(text).length).toBeGreaterThan(0);
  });
});
