import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GitHelper } from './GitHelper';

const helper = new GitHelper();
const git = (...args: string[]) =>
  helper.run({ args, env: { ...process.env }, input: '' });

describe('GitHelper', () => {
  it('runs what it is asked at once, each with its own answer', async () => {
    const words = Array.from({ length: 20 }, (_, index) => `word-${index}`);
    const outcomes = await Promise.all(
      words.map(word => git('-c', `alias.say=!echo ${word}`, 'say')),
    );
    expect(outcomes.map(({ output }) => output.toString().trim())).toEqual(
      words,
    );
  });

  it('hands over what git reads, byte for byte, even when it is large', async () => {
    const input = Buffer.alloc(3_000_001, Buffer.from([0, 255, 10]));
    const { output } = await helper.run({
      args: ['-c', 'alias.echo=!cat', 'echo'],
      env: { ...process.env },
      input,
    });
    expect(output.equals(input)).toBe(true);
  });

  it('says how git ended, and what it complained of', async () => {
    const { exitCode, errors } = await git('none-such');
    expect(exitCode).toBe(1);
    expect(errors).toContain("'none-such' is not a git command");
  });

  it('says that git cannot be started', async () => {
    const asked = helper.run({ args: [], env: { PATH: '/none' }, input: '' });
    await expect(asked).rejects.toThrow('spawn git ENOENT');
  });

  it('tells whoever waits when it is killed, and works for the next', async () => {
    const killItsParent = '!kill -9 $(cut -d " " -f 4 /proc/$PPID/stat)';
    await expect(
      git('-c', `alias.kill=${killItsParent}`, 'kill'),
    ).rejects.toThrow('the helper that runs git ended');
    expect((await git('--version')).output.toString()).toContain('git version');
  });

  it('keeps a process that does nothing else for as long as git runs, and no longer', async () => {
    const program = `
      const { GitHelper } = require(${JSON.stringify(
        require.resolve('./GitHelper'),
      )});
      const helper = new GitHelper();
      const git = () => helper.run({ args: ['--version'], env: { ...process.env }, input: '' });
      git().then(git).then(() => console.log('done'));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
      '--eval',
      program,
    ]);
    expect(stdout).toBe('done\n');
  });
});
