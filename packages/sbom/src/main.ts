import fs from 'node:fs';
import path from 'node:path';
import { judgeLicence } from './judgeLicence';
import { readShippedComponents } from './readShippedComponents';
import { writeBom } from './writeBom';
import { writeLicenceList } from './writeLicenceList';

/** `npm run sbom -- [folder]`: writes both lists, and fails on a licence that does not go with ours. */
function main([folder = 'sbom']: string[]): number {
  const root = path.resolve('../..');
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(root, 'package.json'), 'utf-8'),
  );
  const components = readShippedComponents(root);
  const output = path.resolve(root, folder);
  fs.mkdirSync(output, { recursive: true });
  const write = (file: string, text: string) => {
    fs.writeFileSync(path.join(output, file), text);
    console.log(path.relative(root, path.join(output, file)));
  };
  write(
    'slipway.cdx.json',
    writeBom({ name, version, licence: license }, components),
  );
  write('licences.md', writeLicenceList(components));
  const faults = components.flatMap(
    component => judgeLicence(component).fault ?? [],
  );
  console.log(`${components.length} packages, ${faults.length} faults`);
  faults.forEach(fault => console.error(fault));
  return faults.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
