import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toRepositoryFile, type RepositoryFile } from '@slipway/change-set';
import { layerSkeletons, listSkeletonFolders } from '@slipway/golden-path';
import { parse } from 'yaml';
import { TEMPLATES } from './places';

/** Reads all that a template renders, e.g. of `nestjs-service`. */
export function readSkeleton(template: string): RepositoryFile[] {
  const folder = join(TEMPLATES, template);
  const text = readFileSync(join(folder, 'template.yaml'), 'utf8');
  return layerSkeletons(
    listSkeletonFolders(parse(text)).map(name =>
      readFolder(join(folder, name)),
    ),
  );
}

function readFolder(folder: string): RepositoryFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(folder, path)).isFile())
    .map(path =>
      toRepositoryFile(path, readFileSync(join(folder, path)), false),
    );
}
