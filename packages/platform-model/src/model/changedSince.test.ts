import type { RepositoryFile } from '@slipway/change-set';
import fc from 'fast-check';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import { listOwnCalls, listOwnServices } from '../rules/agreement/ownArtefacts';
import { ContentReader } from './ContentReader';
import { PlatformModel } from './PlatformModel';

const layout = seededLayout();
let seed: RepositoryFile[];
beforeAll(async () => {
  seed = await seededFiles();
});

const pullRequest = (number: number) => ({
  number,
  url: `https://git.acme.example/acme/platform/pull/${number}`,
});
const read = (files: readonly RepositoryFile[]) =>
  PlatformModel.read(files, layout, new ContentReader(false));
const contentOf = (path: string) =>
  seed.find(file => file.path === path)!.content;

/** All that can be read of single applications, by their folders. */
function describeApplications(model: PlatformModel) {
  const folders = new Set([
    ...model.applicationFolders(),
    ...model
      .reservedApplications()
      .map(({ application: { folder } }) => folder),
  ]);
  return new Map(
    Array.from(folders, folder => {
      const application = model.application(folder);
      const own = application && [
        listOwnCalls(application, model),
        listOwnServices(application, model),
      ];
      return [
        folder,
        JSON.stringify([
          application,
          own,
          model.faults(folder),
          model.reservedApplications(folder),
        ]),
      ];
    }),
  );
}

describe('changedSince', () => {
  it('names every application that reads differently', () => {
    const isTried =
      /^(?:apps\/(?:order|member)\/|infra\/\w+\/\w+\/(?:order|member)-|org)/;
    const files = seed.filter(({ path }) => isTried.test(path));
    // Its joined name is that of apps/order/x-api.
    const rival = { path: 'apps/order-x/api/Dockerfile', content: '' };
    const other = { path: 'apps/order/x-api/Dockerfile', content: '' };
    files.push(rival, other);
    const edits: ((content: string) => string)[] = [
      content => content,
      content => content.replaceAll('order-api', 'member-api'),
      content => content.replaceAll('order-api', 'order-x-api'),
      content => `# a line more\n${content}`,
      () => '',
      () => 'a: [',
    ];
    const file = fc
      .tuple(fc.constantFrom(...files), fc.constantFrom(...edits))
      .map(([{ path, content }, edit]) => ({ path, content: edit(content) }));
    const step = fc.oneof(
      fc.record({ put: file }),
      fc.record({ remove: fc.constantFrom(...files) }),
      fc.record({
        reserve: fc.integer({ min: 1, max: 3 }),
        files: fc.array(file, { maxLength: 6 }),
      }),
      fc.record({ release: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 8 }),
        fc.array(step, { minLength: 1, maxLength: 4 }),
        (earlier, later) => {
          const model = read(files);
          const apply = (each: (typeof later)[number]) => {
            if ('put' in each) model.put(each.put);
            else if ('remove' in each) model.remove(each.remove.path);
            else if ('reserve' in each)
              model.reserve(pullRequest(each.reserve), each.files);
            else model.release(each.release);
          };
          earlier.forEach(apply);
          const { revision } = model;
          const before = describeApplications(model);
          later.forEach(apply);
          const after = describeApplications(model);

          const changed = model.changedSince(revision);
          const differing = [...new Set([...before.keys(), ...after.keys()])];
          expect(
            differing.filter(
              folder =>
                before.get(folder) !== after.get(folder) &&
                changed &&
                !changed.has(folder),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names the application whose artefact was changed, and no other', () => {
    const model = read(seed);
    const { revision } = model;
    expect(model.changedSince(revision)).toEqual(new Set());
    const path = 'infra/kong/public/order-api.yaml';
    model.put({ path, content: `${contentOf(path)}# more\n` });
    expect(model.changedSince(revision)).toEqual(new Set(['apps/order/api']));
    expect(model.changedSince(model.revision)).toEqual(new Set());
  });

  it('names both applications when an artefact goes from one to the other', () => {
    const model = read(seed);
    const { revision } = model;
    const path = 'infra/kong/public/order-api.yaml';
    model.put({
      path,
      content: contentOf(path).replaceAll('order-api', 'member-api'),
    });
    expect(model.changedSince(revision)).toEqual(
      new Set(['apps/order/api', 'apps/member/api']),
    );
  });

  it('names the application that loses its artefacts to a namesake', () => {
    const model = read(seed);
    const folder = 'apps/vehicle-management/api';
    const callsOf = () =>
      listOwnCalls(model.application(folder)!, model).length;
    expect(callsOf()).toBeGreaterThan(0);
    for (const change of [
      () => model.put({ path: 'apps/vehicle/management-api/a', content: '' }),
      () => model.remove('apps/vehicle/management-api/a'),
    ]) {
      const [{ revision }, calls] = [model, callsOf()];
      change();
      expect(callsOf()).not.toBe(calls);
      expect(model.changedSince(revision)).toContain(folder);
    }
  });

  it('names what a pull request reserves, and gives up', () => {
    const model = read(seed);
    let { revision } = model;
    model.reserve(pullRequest(7), [
      { path: 'apps/coupon/api/Dockerfile', content: 'FROM node:24\n' },
    ]);
    expect(model.changedSince(revision)).toEqual(new Set(['apps/coupon/api']));
    expect(model.reservedApplications('apps/coupon/api')).toMatchObject([
      { pullRequest: { number: 7 }, application: { name: 'coupon-api' } },
    ]);
    expect(model.hasApplication('apps/coupon/api')).toBe(false);

    revision = model.revision;
    model.release(7);
    expect(model.changedSince(revision)).toEqual(new Set(['apps/coupon/api']));
    expect(model.reservedApplications()).toEqual([]);
  });

  it('cannot name anything when a shared file changes', () => {
    const model = read(seed);
    const { revision } = model;
    model.put({ path: 'org/groups.yaml', content: '' });
    expect(model.changedSince(revision)).toBeUndefined();
    expect(model.changedSince(model.revision)).toEqual(new Set());
  });

  it('forgets what is long ago, and knows that it did', () => {
    const model = read([]);
    const { revision } = model;
    for (let index = 0; index < 5_000; index += 1)
      model.put({ path: `apps/many/app-${index}/Dockerfile`, content: '' });
    expect(model.changedSince(revision)).toBeUndefined();
    expect(model.changedSince(model.revision - 1)).toEqual(
      new Set(['apps/many/app-4999']),
    );
  });

  it('does not understand the mark of another model', () => {
    expect(read([]).changedSince(read(seed).revision)).toBeUndefined();
  });
});

describe('faults', () => {
  it('are the files of an application that cannot be read, with their lines', () => {
    const model = read([
      ...seed,
      { path: 'apps/order/api/catalog-info.yaml', content: 'a: b\nc: [\n' },
      { path: 'infra/kong/public/order-api.yaml', content: 'x: "\n' },
    ]);
    expect(
      model.faults('apps/order/api').map(({ path, line }) => `${path}:${line}`),
    ).toEqual([
      expect.stringMatching(/^apps\/order\/api\/catalog-info\.yaml:\d$/),
      expect.stringMatching(/^infra\/kong\/public\/order-api\.yaml:\d$/),
    ]);
    expect(model.faults('apps/member/api')).toEqual([]);
    expect(model.faults('apps/nobody/api')).toEqual([]);
  });
});
