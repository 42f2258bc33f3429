import { startSandboxForge } from './startSandboxForge';

describe('GitHubJudge', () => {
  it.each([
    [
      'a field that GitHub does not know',
      'git/trees',
      { tree: [{ path: 'a', mode: '100644', type: 'blob', text: 'x' }] },
      'unknown field text',
    ],
    ['a value of the wrong type', 'pulls', { title: 1 }, '/title'],
    [
      'a call that does not exist',
      'git/forest',
      {},
      'GitHub has no such operation',
    ],
  ])('finds %s', async (_, endpoint, body, fault) => {
    const { judge, apiUrl, stop } = await startSandboxForge();
    await judge.fetch(`${apiUrl}/repos/acme/platform/${endpoint}`, {
      method: 'POST',
      headers: { authorization: 'token sandbox-bot' },
      body: JSON.stringify(body),
    });
    await stop();
    expect(() => judge.throwFaults()).toThrow(fault);
  });
});
