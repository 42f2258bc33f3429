import { runCommandLine } from '../runCommandLine';

/** What somebody sees who called `slipway`. */
export interface CallResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line in this process. */
export function callSlipway(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): CallResult {
  let stdout = '';
  let stderr = '';
  const code = runCommandLine(args, {
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    print: text => {
      stdout += text;
    },
    complain: text => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}
