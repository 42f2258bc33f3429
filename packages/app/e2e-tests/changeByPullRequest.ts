import { expect, type APIRequestContext } from '@playwright/test';

const SANDBOX = process.env.SLIPWAY_SANDBOX_URL ?? 'http://localhost:7080';
const REPOSITORY = `${SANDBOX}/api/v3/repos/acme/platform`;

/** Changes files of the platform repository as a colleague does: on a branch, by a pull request that is merged. */
export async function changeByPullRequest(
  request: APIRequestContext,
  branch: string,
  changes: Record<string, (text: string) => string>,
): Promise<void> {
  const main = await send(request, 'GET', 'git/ref/heads/main');
  await send(request, 'POST', 'git/refs', {
    ref: `refs/heads/${branch}`,
    sha: main.object.sha,
  });
  for (const [path, change] of Object.entries(changes)) {
    const file = await send(request, 'GET', `contents/${path}?ref=${branch}`);
    const before = Buffer.from(file.content, 'base64').toString('utf-8');
    const after = change(before);
    expect(after).not.toBe(before);
    await send(request, 'PUT', `contents/${path}`, {
      message: `Change ${path}`,
      content: Buffer.from(after).toString('base64'),
      sha: file.sha,
      branch,
    });
  }
  await send(request, 'POST', 'pulls', {
    title: `Merge ${branch}`,
    head: branch,
    base: 'main',
  });
  await mergePullRequestOf(request, branch);
}

/** Merges the open pull request of a branch. */
export async function mergePullRequestOf(
  request: APIRequestContext,
  branch: string,
): Promise<void> {
  const [{ number }] = await send(
    request,
    'GET',
    `pulls?head=acme:${encodeURIComponent(branch)}`,
  );
  await send(request, 'PUT', `pulls/${number}/merge`, {});
}

async function send(
  request: APIRequestContext,
  method: string,
  endpoint: string,
  data?: object,
) {
  const answer = await request.fetch(`${REPOSITORY}/${endpoint}`, {
    method,
    headers: { authorization: 'Bearer sandbox-dev' },
    data,
  });
  expect(answer.ok(), `${method} ${endpoint}`).toBe(true);
  return answer.json();
}
