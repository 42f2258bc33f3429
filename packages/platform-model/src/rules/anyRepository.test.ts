import type { RepositoryFile } from '@slipway/change-set';
import fc from 'fast-check';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import type { Finding } from '../model/Finding';
import { PlatformModel } from '../model/PlatformModel';
import { ProposedModel } from '../model/ProposedModel';
import { judge } from './judge';

const layout = seededLayout();
let seed: RepositoryFile[];
beforeAll(async () => {
  seed = await seededFiles();
});

const isOrderApi = ({ path }: RepositoryFile) =>
  path.startsWith('apps/order/api/') || /\border-api\./.test(path);

/** Text that means something to one of the languages, put anywhere. */
const splinter = fc.constantFrom(
  '',
  ' ',
  '\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '- ',
  ': ',
  '7',
  'null',
  '\t',
  '\\',
  '${x}',
  '<<EOF',
  '/',
  '@SiteAuth(',
  '\u0000',
  'о',
  '__proto__: ',
  '&a ',
  '*a',
);

interface Damage {
  readonly file: number;
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const damages = fc.array(
  fc.record<Damage>({
    file: fc.nat(),
    at: fc.nat(),
    length: fc.nat(40),
    put: splinter,
  }),
  { minLength: 1, maxLength: 4 },
);

function damage(
  files: readonly RepositoryFile[],
  list: readonly Damage[],
): RepositoryFile[] {
  const damaged = [...files];
  for (const { file, at, length, put } of list) {
    const index = file % damaged.length;
    const { path, content } = damaged[index];
    const from = at % (content.length + 1);
    damaged[index] = {
      path,
      content: content.slice(0, from) + put + content.slice(from + length),
    };
  }
  return damaged;
}

function placeOf({ rule, path, line }: Finding): string {
  return `${rule} ${path}:${line}`;
}

describe('the rules', () => {
  it('come to a verdict on any damaged application, with places that exist, the same for a snapshot', () => {
    const base = PlatformModel.read(
      seed.filter(file => !isOrderApi(file)),
      layout,
    );
    const copy = PlatformModel.fromSnapshot(
      JSON.parse(JSON.stringify(base.snapshot())),
    );
    const own = seed.filter(isOrderApi);
    fc.assert(
      fc.property(damages, list => {
        const files = damage(own, list);
        const [findings, others] = [base, copy].map(model => {
          const change = new ProposedModel(model);
          for (const file of files) change.put(file);
          return judge(change);
        });
        // Why something is wrong a snapshot may tell less exactly: it does not know every folder.
        expect(others.map(placeOf)).toEqual(findings.map(placeOf));
        for (const { path, line, message } of findings) {
          const file = files.find(other => other.path === path);
          expect(file?.content.split('\n').length).toBeGreaterThanOrEqual(line);
          expect(line).toBeGreaterThan(0);
          expect(message).not.toMatch(/undefined|\[object|\n|NaN/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
