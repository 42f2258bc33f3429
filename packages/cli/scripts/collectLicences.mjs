import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that went into a bundle: they ask to be passed on with it.
 *
 * @param {string[]} inputs - absolute paths of files
 * @returns {string}
 */
export function collectLicences(inputs) {
  const packages = new Set(
    inputs.flatMap(
      input => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
    ),
  );
  return [...packages]
    .sort()
    .map(folder => {
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      const texts = readdirSync(folder)
        .filter(file => /^licen[cs]e/i.test(file))
        .map(file => readFileSync(join(folder, file), 'utf8').trim());
      return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
