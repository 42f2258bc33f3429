import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { parse } from 'yaml';
import { acmeLayout } from './__testUtils__/acmeLayout';
import { readFolder } from './__testUtils__/readFolder';
import {
  readTemplate,
  readTemplateSkeleton,
} from './__testUtils__/readTemplate';
import { listFormFields } from './listFormFields';
import { parseServiceValues } from './parseServiceValues';
import { renderService } from './renderService';

const templates = path.resolve(__dirname, '../../../templates');

const cases = readdirSync(templates).flatMap(template => {
  const tests = path.join(templates, template, 'tests');
  return existsSync(tests)
    ? readdirSync(tests, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(({ name }) => [template, name] as const)
    : [];
});

// UPDATE_GOLDEN=1 writes what is rendered now: read the difference in git before committing it.
describe.each(cases)('template %s, case %s', (template, name) => {
  const folder = path.join(templates, template, 'tests', name);
  const values = parseServiceValues(
    parse(readFileSync(path.join(folder, 'values.yaml'), 'utf-8')),
    acmeLayout,
    listFormFields(readTemplate(template)),
  );
  const rendered = renderService(
    readTemplateSkeleton(template),
    values,
    acmeLayout,
  );
  const expected = path.join(folder, 'expected');
  if (process.env.UPDATE_GOLDEN) replaceFolder(expected, rendered);

  it('renders the expected files', () => {
    expect(toTexts(rendered)).toEqual(toTexts(readFolder(expected)));
  });
});

/** Files as one object of texts, of which Jest shows a readable difference. */
function toTexts(files: readonly RepositoryFile[]): Record<string, string> {
  return Object.fromEntries(
    files.map(file => [
      file.executable ? `${file.path} (executable)` : file.path,
      file.content,
    ]),
  );
}

function replaceFolder(folder: string, files: readonly RepositoryFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content, {
      mode: file.executable ? 0o755 : 0o644,
    });
  }
}
