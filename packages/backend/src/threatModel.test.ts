import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DOCS = path.resolve(__dirname, '../../../docs');

describe('the threat model', () => {
  it('names for each threat a test that there is', () => {
    const text = readFileSync(path.join(DOCS, 'threat-model.md'), 'utf-8');
    const rows = text.split('\n').filter(line => /^\| [STRIDE]: /.test(line));
    expect(rows.length).toBeGreaterThan(20);
    expect(
      rows.filter(row => !/\]\(\.\.\/\S+\.test\.tsx?\)/.test(row)),
    ).toEqual([]);
    const links = [...text.matchAll(/\]\((\.\.\/[^)]+)\)/g)].map(
      ([, link]) => link,
    );
    expect(links.filter(link => !existsSync(path.join(DOCS, link)))).toEqual(
      [],
    );
  });
});
