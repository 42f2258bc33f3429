import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';
import { runGit } from '../git/runGit';

let sandbox: TestSandbox;
let tree: string;
let parent: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  tree = await sandbox.git('rev-parse', 'main^{tree}');
  parent = await sandbox.git('rev-parse', 'main');
});
afterEach(() => sandbox.close());

const create = (body: object) => sandbox.api('POST', '/git/commits', body);

describe('POST git/commits', () => {
  it.each(['one line', 'with a newline\n', '\n\nodd ä\n\n\n', ''])(
    'makes the commit that git makes, message %j verbatim',
    async message => {
      const author = {
        name: 'Ana Ä',
        email: 'ana@acme.example',
        date: '2026-01-05T10:00:00+02:00',
      };
      const { status, body } = await create({
        message,
        tree,
        parents: [parent],
        author,
      });
      const expected = await runGit(
        sandbox.gitDir,
        ['hash-object', '-t', 'commit', '--stdin'],
        {
          input: `tree ${tree}\nparent ${parent}\nauthor Ana Ä <ana@acme.example> 1767600000 +0200\ncommitter Ana Ä <ana@acme.example> 1767600000 +0200\n\n${message}`,
        },
      );
      expect(status).toBe(201);
      expect(body).toMatchObject({
        sha: expected.toString().trim(),
        message,
        author: { name: 'Ana Ä', date: '2026-01-05T08:00:00Z' },
        parents: [{ sha: parent }],
      });
      expect(await sandbox.git('fsck', '--strict', '--no-dangling')).toBe('');
    },
  );

  it('signs with the account of the token when nobody is named', async () => {
    const { body } = await create({ message: 'x', tree, parents: [] });
    const signature = {
      name: 'slipway[bot]',
      email: 'slipway[bot]@users.noreply.github.com',
    };
    expect(body).toMatchObject({ author: signature, committer: signature });
  });

  it('keeps names from breaking out of their line', async () => {
    const { body } = await create({
      message: 'x',
      tree,
      author: { name: 'A> 1 +0000\ntree x', email: '<a@b.c>' },
    });
    expect(body.author).toMatchObject({
      name: 'A 1 +0000tree x',
      email: 'a@b.c',
    });
  });

  it.each([
    [{}, `Invalid request.\n\n"message" wasn't supplied.`],
    [{ message: 'x', tree: '1'.repeat(40) }, 'Tree SHA does not exist'],
    [{ message: 'x', tree: 'main' }, 'Tree SHA does not exist'],
  ])('refuses %j', async (request, message) => {
    const { status, body } = await create(request);
    expect({ status, message: body.message }).toEqual({ status: 422, message });
  });

  it('refuses a tree that is a commit, and a parent that is a tree', async () => {
    expect(await create({ message: 'x', tree: parent })).toMatchObject({
      status: 422,
      body: { message: 'Tree SHA is not a tree object' },
    });
    expect(await create({ message: 'x', tree, parents: [tree] })).toMatchObject(
      {
        status: 422,
        body: {
          message: 'Parent SHA does not exist or is not a commit object',
        },
      },
    );
  });
});

describe('GET git/commits', () => {
  it('shows a commit by its id, and nothing else', async () => {
    const { body } = await sandbox.api('GET', `/git/commits/${parent}`);
    expect(body).toMatchObject({
      sha: parent,
      message: 'chore: begin\n',
      tree: { sha: tree },
      parents: [],
    });
    for (const name of [tree, 'main', '1'.repeat(40)])
      expect((await sandbox.api('GET', `/git/commits/${name}`)).status).toBe(
        404,
      );
  });
});
