import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { parse } from 'yaml';
import { layerSkeletons } from '../layerSkeletons';
import { listSkeletonFolders } from '../listSkeletonFolders';
import { readFolder } from './readFolder';

const TEMPLATES = path.resolve(__dirname, '../../../../templates');

/** Reads `template.yaml` of one of our templates. */
export function readTemplate(name: string): any {
  return parse(
    readFileSync(path.join(TEMPLATES, name, 'template.yaml'), 'utf-8'),
  );
}

/** Reads all that one of our templates renders, as its render step names it. */
export function readTemplateSkeleton(name: string): RepositoryFile[] {
  return layerSkeletons(
    listSkeletonFolders(readTemplate(name)).map(folder =>
      readFolder(path.join(TEMPLATES, name, folder)),
    ),
  );
}
