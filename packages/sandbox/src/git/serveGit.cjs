// @ts-check
const { spawn } = require('node:child_process');

/**
 * Runs git for a large process, see GitHelper.ts.
 *
 * @param {import('./GitHelper').GitRequest} request
 */
function run({ id, args, env, input }) {
  const git = spawn('git', args, { env, stdio: 'pipe' });
  /** @type {Buffer[]} */
  const output = [];
  /** @type {Buffer[]} */
  const errors = [];
  git.stdout.on('data', chunk => output.push(chunk));
  git.stderr.on('data', chunk => errors.push(chunk));
  git.on('error', ({ message }) => answer({ id, failure: message }));
  git.on('close', exitCode =>
    answer({
      id,
      exitCode,
      output: Buffer.concat(output),
      errors: Buffer.concat(errors).toString(),
    }),
  );
  // Git may exit before it has read everything; its exit code tells why.
  git.stdin.on('error', () => {});
  git.stdin.end(input);
}

/** @param {import('./GitHelper').GitAnswer} message */
function answer(message) {
  // Whoever asked may be gone by now.
  if (process.connected) process.send?.(message, undefined, {}, () => {});
}

process.on('message', run);
// An interrupt reaches all processes of a terminal, but who asks may have something left to ask while it ends.
process.on('SIGINT', () => {});
