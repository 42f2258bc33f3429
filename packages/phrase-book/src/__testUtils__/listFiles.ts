import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../../../..');

/** Reads what is no test among the TypeScript files below some folders of this repository. */
export function listFiles(...folders: string[]): ts.SourceFile[] {
  return folders.flatMap(folder =>
    readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => /\.tsx?$/.test(path))
      .filter(
        path => !/\.test\.|__testUtils__|node_modules|setupTests/.test(path),
      )
      .sort()
      .map(path => {
        const file = resolve(ROOT, folder, path);
        const text = readFileSync(file, 'utf8');
        return ts.createSourceFile(
          relative(ROOT, file),
          text,
          ts.ScriptTarget.Latest,
          true,
        );
      }),
  );
}
