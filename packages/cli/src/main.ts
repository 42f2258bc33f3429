import { runCommandLine } from './runCommandLine';

// Whoever reads along may stop reading (`slipway check . | head`): that is no fault.
process.stdout.on('error', () => process.exit());

// Not process.exit(): what a pipe has not taken yet would be lost.
process.exitCode = runCommandLine(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  print: text => process.stdout.write(text),
  complain: text => process.stderr.write(text),
});
