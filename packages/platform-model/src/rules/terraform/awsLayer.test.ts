import { format } from '@cdktf/hcl-tools';
import { parse } from '@cdktf/hcl2json';
import {
  AWS_VERSION,
  judgeAwsLayer,
  listForeignReads,
} from '../../__testUtils__/judgeAwsLayer';
import { seededFiles } from '../../__testUtils__/seededPlatform';

const LAYER = /\/aws\/main\.tf$/;

describe('the layer of the seeded platform that needs the provider', () => {
  let layers: [path: string, text: string][];
  let roots: [path: string, text: string][];
  beforeAll(async () => {
    const files = (await seededFiles()).map(
      ({ path, content }): [string, string] => [path, content],
    );
    layers = files.filter(([path]) => LAYER.test(path));
    roots = files.filter(([path]) => path.endsWith('/providers.tf'));
  });

  it('gives each resource what the provider takes', async () => {
    expect(layers).toHaveLength(2);
    for (const [path, text] of layers)
      expect([path, await judgeAwsLayer(text)]).toEqual([path, []]);
  });

  it('takes every value from the plan that was worked out offline', () => {
    for (const [path, text] of layers)
      expect([path, listForeignReads(text)]).toEqual([path, []]);
    expect(listForeignReads('name = "${var.name}-x"')).toEqual(['var.name']);
  });

  it('is pinned to the version that it is judged by', async () => {
    expect(roots).toHaveLength(3);
    for (const [path, text] of roots) {
      const [{ required_providers: providers }] = (await parse(path, text))
        .terraform;
      expect([path, providers]).toEqual([
        path,
        [{ aws: { source: 'hashicorp/aws', version: AWS_VERSION } }],
      ]);
      expect(await format(text)).toBe(text);
    }
  });

  it.each([
    [
      '  policy = var.plan.identity.policy',
      '  polizy = var.plan.identity.policy',
      'aws_iam_role_policy.this: polizy is unknown',
    ],
    [
      '  namespace       = var.plan.identity.namespace\n',
      '',
      'aws_eks_pod_identity_association.this: namespace is missing',
    ],
    [
      'evaluate_target_health',
      'target_health',
      'aws_route53_record.this.alias: evaluate_target_health is missing',
    ],
    ['"aws_iam_role" ', '"aws_role" ', 'aws_role.this: the provider has no'],
  ])('would be refused with %j as %j', async (good, bad, fault) => {
    const [, text] = layers.find(([, each]) => each.includes('aws_iam_role'))!;
    expect(text).toContain(good);
    const faults = await judgeAwsLayer(text.replace(good, bad));
    expect(String(faults)).toContain(fault);
  });
});
