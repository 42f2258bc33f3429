import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { APP_PERMISSIONS } from './AppTokens';

/**
 * What GitHub's documentation asks of an App for each call (docs.github.com, "Permissions required for GitHub Apps");
 * its OpenAPI description does not say it. The App's own calls take its signature instead.
 */
const NEEDED: Record<string, string> = {
  'apps.createInstallationAccessToken': 'none',
  'apps.getRepoInstallation': 'none',
  'git.createBlob': 'contents: write',
  'git.createCommit': 'contents: write',
  'git.createRef': 'contents: write',
  'git.createTree': 'contents: write',
  'git.deleteRef': 'contents: write',
  'git.getBlob': 'contents: read',
  'git.getCommit': 'contents: read',
  'git.getRef': 'contents: read',
  'git.getTree': 'contents: read',
  'git.listMatchingRefs': 'contents: read',
  'git.updateRef': 'contents: write',
  'pulls.create': 'pull_requests: write',
  'pulls.get': 'pull_requests: read',
  'pulls.list': 'pull_requests: read',
  'pulls.listCommits': 'pull_requests: read',
  'pulls.listReviews': 'pull_requests: read',
  'pulls.listFiles': 'pull_requests: read',
  'pulls.update': 'pull_requests: write',
  'repos.compareCommitsWithBasehead': 'contents: read',
  'repos.downloadTarballArchive': 'contents: read',
  'repos.get': 'metadata: read',
  'repos.getBranch': 'contents: read',
  'repos.getContent': 'contents: read',
};

const calls = [
  ...new Set(
    readdirSync(__dirname)
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap(file => [
        ...readFileSync(path.join(__dirname, file), 'utf-8').matchAll(
          /\brest\.(\w+\.\w+)/g,
        ),
      ])
      .map(([, call]) => call),
  ),
];

describe('the rights of the GitHub App', () => {
  it('are told for each call that the forge makes', () => {
    expect(calls.filter(call => !(call in NEEDED))).toEqual([]);
  });

  it('are what the calls need, and no more', () => {
    const needed = calls
      .map(call => NEEDED[call])
      .filter(right => right !== 'none')
      .sort();
    // `write` comes after `read`, and includes it. GitHub adds metadata to whatever else is granted.
    const rights = Object.fromEntries([
      ['metadata', 'read'],
      ...needed.map(right => right.split(': ')),
    ]);
    expect(APP_PERMISSIONS.write).toEqual(rights);
    expect(Object.keys(APP_PERMISSIONS.read).sort()).toEqual(
      Object.keys(rights).sort(),
    );
    expect(new Set(Object.values(APP_PERMISSIONS.read))).toEqual(
      new Set(['read']),
    );
  });

  it('are those that the manifest asks an organisation for', () => {
    const manifest = JSON.parse(
      readFileSync(
        path.resolve(__dirname, '../../../deploy/github-app-manifest.json'),
        'utf-8',
      ),
    );
    expect(manifest.default_permissions).toEqual(APP_PERMISSIONS.write);
    expect(manifest.public).toBe(false);
  });
});
