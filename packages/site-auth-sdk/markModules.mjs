// Tells Node which of the two builds is which: tsc writes the same file names into both.
import { writeFileSync } from 'node:fs';

const [, , dist] = process.argv;
writeFileSync(`${dist}/cjs/package.json`, '{"type":"commonjs"}\n');
writeFileSync(`${dist}/esm/package.json`, '{"type":"module"}\n');
