import { readPullRequest } from './readPullRequest';

describe('readPullRequest', () => {
  it('reads address and number', () => {
    expect(
      readPullRequest({
        pullRequestUrl: 'https://github.com/acme/platform/pull/12',
        pullRequestNumber: 12,
      }),
    ).toEqual({ url: 'https://github.com/acme/platform/pull/12', number: 12 });
  });

  it.each([
    ['nothing', undefined],
    ['no number', { pullRequestUrl: 'https://github.com/a/b/pull/1' }],
    [
      'an address that would run in the page',
      { pullRequestUrl: 'data:text/html,x', pullRequestNumber: 1 },
    ],
  ])('finds none in %s', (_, output) => {
    expect(readPullRequest(output)).toBeUndefined();
  });
});
