import { parse } from 'yaml';
import { judgeCustomResource } from './__testUtils__/judgeCustomResource';
import { judgeEntities } from './__testUtils__/judgeEntities';
import { judgeKongFile } from './__testUtils__/judgeKongFile';
import { judgeTerraformCall } from './__testUtils__/judgeTerraformCall';
import { platformFiles } from './__testUtils__/platformFiles';
import { readSharedData } from './__testUtils__/readSharedData';

/** Sources and texts of our files whose path matches; a pattern that matches nothing judges nothing. */
function filesAt(pattern: RegExp): [source: string, text: string][] {
  const files = platformFiles.filter(({ path }) => pattern.test(path));
  if (files.length === 0) throw new Error(`No file matches ${pattern}`);
  return files.map(({ source, content }) => [source, content]);
}

const definitions = readSharedData(
  'argo-cd/application-crd.yaml',
  'argo-cd/appproject-crd.yaml',
);
(definitions ? describe : describe.skip)('Argo CD accepts', () => {
  const files = filesAt(/^infra\/argocd\//);
  let judges: Map<string, (document: string) => string[]>;
  beforeAll(() => {
    judges = new Map([
      ['Application', judgeCustomResource(definitions![0])],
      ['AppProject', judgeCustomResource(definitions![1])],
    ]);
  });
  const judge = (text: string) => judges.get(parse(text).kind)!(text);

  it.each(files)('%s', (_, text) => {
    expect(judge(text)).toEqual([]);
  });

  it('no Application with a misspelt field', () => {
    const text = files[0][1].replace('targetRevision:', 'revision:');
    expect(String(judge(text))).toContain('"revision"');
  });

  it('no AppProject with a misspelt field', () => {
    const [, project] = filesAt(/^infra\/argocd\/dev\/projects\//)[0];
    const text = project.replace('sourceRepos:', 'sources:');
    expect(String(judge(text))).toContain('"sources"');
  });
});

const kongSchema = readSharedData('kong/kong_json_schema.json');
(kongSchema ? describe : describe.skip)('Kong accepts', () => {
  const files = filesAt(/^infra\/kong\//);
  let judge: (document: string) => string[];
  beforeAll(() => {
    judge = judgeKongFile(kongSchema![0]);
  });

  it.each(files)('%s', (_, text) => {
    expect(judge(text)).toEqual([]);
  });

  it('no service with a port that is text', () => {
    const [, fragment] = filesAt(/^infra\/kong\/public\/order-api\.yaml$/)[0];
    const text = fragment.replace('port: 80', 'port: web');
    expect(String(judge(text))).toContain('/services/0/port');
  });
});

describe('Terraform accepts', () => {
  const [, variables] = filesAt(/\/msa-application\/variables\.tf$/)[0];
  const files = filesAt(/^infra\/terraform\/[^/]+\/[^/]+-[^/]+\.tf$/);

  it.each(files)('%s', async (_, text) => {
    expect(await judgeTerraformCall(text, variables)).toEqual([]);
  });

  it('no call with a variable that the module does not declare', async () => {
    const text = files[0][1].replace('owner      ', 'possessor  ');
    expect(await judgeTerraformCall(text, variables)).toEqual([
      expect.stringContaining('no variable possessor'),
      expect.stringContaining('owner is missing'),
    ]);
  });

  it('no call that terraform fmt would rewrite', async () => {
    const text = files[0][1].replace('owner      ', 'owner ');
    expect(await judgeTerraformCall(text, variables)).toEqual([
      'is not formatted',
    ]);
  });
});

describe('the catalog accepts', () => {
  const files = filesAt(/^(?:apps|org)\/.*\.yaml$/).filter(([, text]) =>
    text.startsWith('apiVersion: backstage.io/'),
  );

  it.each(files)('%s', async (_, text) => {
    expect(await judgeEntities(text)).toEqual([]);
  });

  it('no component without an owner', async () => {
    const [, component] = filesAt(/catalog-info\.yaml$/)[0];
    const text = component.replace(/^ {2}owner: .*\n/m, '');
    expect(String(await judgeEntities(text))).toContain('owner');
  });
});
