import { text } from 'node:stream/consumers';
import { hashSecret } from './clients/secretHash';

/** Reads a client's secret from the standard input, so that it stands in no shell's history; prints its hash. */
async function main() {
  const secret = (await text(process.stdin)).trim();
  if (secret.length < 20) {
    process.stderr.write('Give a secret of at least 20 characters.\n');
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${await hashSecret(secret)}\n`);
}

main();
