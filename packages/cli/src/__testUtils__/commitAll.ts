import { execFileSync } from 'node:child_process';

/** Makes a folder a git repository, if it is none, and commits what lies there. */
export function commitAll(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      stdio: 'pipe',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...author('AUTHOR'),
        ...author('COMMITTER'),
      },
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=A commit');
}

function author(role: string) {
  return {
    [`GIT_${role}_NAME`]: 'Somebody',
    [`GIT_${role}_EMAIL`]: 'somebody@acme.example',
  };
}
