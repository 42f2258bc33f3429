import type { RepositoryFile } from '@slipway/change-set';
import fc from 'fast-check';
import { seededFiles, seededLayout } from '../../__testUtils__/seededPlatform';
import { PlatformModel } from '../../model/PlatformModel';
import { judge } from '../judge';

/** Keys and values that mean something to Kong, in places where they mean nothing. */
const WORDS = [
  '_format_version',
  '3.0',
  'services',
  'routes',
  'plugins',
  'upstreams',
  'targets',
  'target',
  'name',
  'order-api',
  'paths',
  '/api/v1/orders',
  '~/a/(?:b+)*$',
  '~',
  'methods',
  'GET',
  'hosts',
  '*',
  'a.*:x',
  'headers',
  'host',
  'url',
  'http://',
  'service',
  'route',
  'config',
  'roles',
  'site-auth',
  'rate-limiting',
  'enabled',
  'snis',
  'tags',
  '__proto__',
  'constructor',
];

describe('the judge of whatever a file of Kong says', () => {
  let seed: RepositoryFile[];
  beforeAll(async () => {
    seed = (await seededFiles()).filter(({ path }) =>
      /^infra\/kong\/|\/catalog-info\.yaml$/.test(path),
    );
  });

  it('judges it, and the other files as before', () => {
    const word = fc.constantFrom(...WORDS);
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        fc.oneof(word, word, fc.jsonValue({ maxDepth: 0 })),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(word, tie('value'), { maxKeys: 5 }),
        fc.dictionary(word, tie('value'), { maxKeys: 5 }),
      ),
    }));
    const model = PlatformModel.read(seed, seededLayout());
    const path = 'infra/kong/public/any.yaml';
    fc.assert(
      fc.property(value, content => {
        model.put({ path, content: JSON.stringify(content) });
        const findings = judge(model);
        model.remove(path);
        expect(findings.every(({ line }) => line >= 1)).toBe(true);
        expect(findings.every(({ message }) => message !== '')).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
    const own = (one: { rule: string }) => /^(?:kong|route)-/.test(one.rule);
    expect(judge(model).filter(own)).toEqual([]);
  });
});
