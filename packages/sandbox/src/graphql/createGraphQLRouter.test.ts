import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const QUESTION = `
  query ($owner: String!, $repo: String!, $head: String!) {
    repository(name: $repo, owner: $owner) {
      ref(qualifiedName: $head) {
        associatedPullRequests(first: 1, states: OPEN) {
          edges { node { id number url } }
        }
      }
    }
  }`;

const ask = async (
  query: string,
  variables: object,
  authorization = 'token sandbox-bot',
) => {
  const response = await fetch(`${sandbox.url}/api/graphql`, {
    method: 'POST',
    headers: authorization ? { authorization } : {},
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json() };
};
const askFor = (head: string) =>
  ask(QUESTION, { owner: 'acme', repo: 'platform', head });

describe('POST /api/graphql', () => {
  it('answers which pull request of a branch is open', async () => {
    await sandbox.commit('topic', { 'a.txt': 'a' });
    expect((await askFor('none')).body).toEqual({
      data: { repository: { ref: null } },
    });
    expect((await askFor('topic')).body).toEqual({
      data: { repository: { ref: { associatedPullRequests: { edges: [] } } } },
    });
    await sandbox.api('POST', '/pulls', {
      title: 'x',
      head: 'topic',
      base: 'main',
    });
    const node = {
      id: expect.any(String),
      number: 1,
      url: expect.stringMatching(/acme\/platform\/pull\/1$/),
    };
    expect((await askFor('topic')).body).toEqual({
      data: {
        repository: { ref: { associatedPullRequests: { edges: [{ node }] } } },
      },
    });
  });

  it('refuses other questions, other repositories and strangers', async () => {
    expect((await ask('{ viewer { login } }', {})).body.errors).toHaveLength(1);
    expect(
      (await ask(QUESTION, { owner: 'acme', repo: 'other', head: 'main' }))
        .body,
    ).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
    expect((await ask(QUESTION, {}, '')).status).toBe(401);
  });

  it('deletes a branch if it stands where the caller believes', async () => {
    const head = await sandbox.commit('topic', { 'a.txt': 'a' });
    const remove = (beforeOid: string) =>
      ask(
        'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
        {
          input: {
            repositoryId: 'x',
            refUpdates: [
              {
                name: 'refs/heads/topic',
                beforeOid,
                afterOid: '0'.repeat(40),
              },
            ],
          },
        },
      );
    const main = await sandbox.git('rev-parse', 'main');
    expect((await remove(main)).body).toMatchObject({
      data: { updateRefs: null },
      errors: [{ type: 'UNPROCESSABLE' }],
    });
    expect(await sandbox.git('rev-parse', 'topic')).toBe(head);
    expect((await remove(head)).body.errors).toBeUndefined();
    expect(await sandbox.git('branch', '--format=%(refname:short)')).toBe(
      'main',
    );
  });
});
