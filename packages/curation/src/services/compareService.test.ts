import type { RepositoryFile } from '@slipway/change-set';
import { PlatformModel } from '@slipway/platform-model';
import {
  layout,
  readTemplate,
  seededFiles,
} from '../__testUtils__/seededTemplates';
import { RenderableTemplate } from '../content/RenderableTemplate';
import type { TemplateContent } from '../content/TemplateContent';
import { compareService, type ComparedVersions } from './compareService';

const content = readTemplate('nestjs-service');

/** The next version of the template. */
function edit(
  change: (file: RepositoryFile) => RepositoryFile,
): TemplateContent {
  return {
    ...content,
    version: '2.1.0',
    skeleton: content.skeleton.map(change),
  };
}

const inPath = (part: string, from: string | RegExp, to: string) =>
  edit(file =>
    file.path.includes(part)
      ? { ...file, content: file.content.replace(from, to) }
      : file,
  );

let files: RepositoryFile[];
beforeAll(async () => {
  files = await seededFiles();
});

/** Compares order-api's template as it is with another version, on the repository with some files replaced. */
function compare(
  to: TemplateContent,
  replaced: Record<string, (text: string) => string> = {},
  options: Partial<ComparedVersions> = {},
) {
  const main = new Map(
    files.map(file => [
      file.path,
      { ...file, content: replaced[file.path]?.(file.content) ?? file.content },
    ]),
  );
  const model = PlatformModel.read(main.values(), layout);
  const own = new RenderableTemplate(content, layout);
  return compareService(model.application('apps/order/api')!, model, {
    from: own,
    to: new RenderableTemplate(to, layout),
    own: () => [own],
    isOnMain: file => main.get(file.path)?.content === file.content,
    ...options,
  });
}

describe('two versions on a real service', () => {
  it('make the same of it when nothing that it reads has changed', () => {
    expect(compare({ ...content, version: '2.1.0' })).toEqual({
      service: 'order',
      application: 'api',
      name: 'order-api',
      owner: 'group:default/commerce',
      version: '2.0.0',
      result: 'same',
      files: [],
      edited: [],
      editedProblem: null,
      unknown: [],
      problem: null,
    });
  });

  it('make the same of it when they only write another version', () => {
    const raised = inPath(
      'catalog-info.yaml',
      'template-version: 2.0.0',
      'template-version: 2.1.0',
    );
    expect(compare(raised)).toMatchObject({ result: 'same', files: [] });
  });

  it('differ in exactly the files that they write differently', () => {
    expect(
      compare(inPath('application/README.md', /^/, 'New.\n')),
    ).toMatchObject({
      result: 'changes',
      files: [
        {
          path: 'apps/order/api/README.md',
          change: 'changed',
          isEdited: false,
        },
      ],
    });
    const without = content.skeleton.filter(
      ({ path }) => !path.startsWith('kong/'),
    );
    expect(compare({ ...content, skeleton: without })).toMatchObject({
      files: [{ path: 'infra/kong/public/order-api.yaml', change: 'removed' }],
    });
  });

  it('show which of these files the service has edited since', () => {
    const answer = compare(inPath('application/README.md', /^/, 'New.\n'), {
      'apps/order/api/README.md': text => `${text}\nOurs.\n`,
      'apps/order/api/src/main.ts': text => `// Ours\n${text}`,
    });
    expect(answer.files).toEqual([
      { path: 'apps/order/api/README.md', change: 'changed', isEdited: true },
    ]);
    expect(answer.edited).toEqual([
      'apps/order/api/README.md',
      'apps/order/api/src/main.ts',
    ]);
  });

  it('read the values of today, not those of its birth', () => {
    const answer = compare(
      inPath('kong/', 'strip_path: false', 'strip_path: true'),
      {
        'infra/kong/public/order-api.yaml': text =>
          text.replaceAll('/api/v1/orders', '/api/v2/orders'),
      },
    );
    expect(answer.files).toEqual([
      {
        path: 'infra/kong/public/order-api.yaml',
        change: 'changed',
        isEdited: false,
      },
    ]);
    // The route stands in more files than in this one, and those still say what they said.
    expect(answer.edited).toContain('apps/order/api/catalog-info.yaml');
    expect(answer.edited).not.toContain('infra/kong/public/order-api.yaml');
  });

  it('take of two versions with one name the one that fits best for its own', () => {
    const other = inPath('application/', /^/, 'Other.\n');
    const own = [other, content].map(
      each => new RenderableTemplate(each, layout),
    );
    expect(compare(content, {}, { own: () => own }).edited).toEqual([]);
    expect(compare(content, {}, { own: () => own.reverse() }).edited).toEqual(
      [],
    );
  });

  it('are not told where main does not say a value', () => {
    const catalog = 'apps/order/api/catalog-info.yaml';
    expect(
      compare(content, {
        [catalog]: text => text.replace(/ +slipway.dev\/guard.*\n/, ''),
      }),
    ).toMatchObject({
      result: 'unknown',
      files: [],
      edited: null,
      editedProblem: 'Some of its values are not known.',
      unknown: [
        {
          field: 'guard',
          reason:
            'The repository does not say the annotation slipway.dev/guard.',
        },
      ],
    });
  });

  it('are not told where a version does not take its values, or cannot be rendered', () => {
    expect(
      compare(content, {
        'infra/kong/public/order-api.yaml': text =>
          text.replace('/api/v1/orders', '/API/{id}'),
      }),
    ).toMatchObject({
      result: 'unknown',
      problem: expect.stringMatching(
        /^Version 2\.0\.0 does not take its values: route\.path: Write the path like/,
      ),
    });
    expect(
      compare(inPath('application/README.md', /^/, '{% if %}')),
    ).toMatchObject({
      result: 'unknown',
      problem: expect.stringMatching(
        /^Version 2\.1\.0 cannot be rendered: README\.md/,
      ),
    });
  });

  it('say why nobody can tell what was edited', () => {
    expect(
      compare(content, {}, { own: version => `No ${version} was read.` }),
    ).toMatchObject({
      result: 'same',
      edited: null,
      editedProblem: 'No 2.0.0 was read.',
    });
    expect(
      compare(
        inPath('application/README.md', /^/, 'New.\n'),
        {},
        { isOnMain: () => undefined },
      ),
    ).toMatchObject({
      files: [{ isEdited: null }],
      edited: null,
      editedProblem: 'main is too large to be compared file by file.',
    });
  });
});
