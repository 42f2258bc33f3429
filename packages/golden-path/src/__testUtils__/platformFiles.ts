import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { readFolder } from './readFolder';

const root = path.resolve(__dirname, '../../../..');

/**
 * Every file of ours that lands in a platform repository: the golden output of all templates and the seed. Its
 * `path` is from the root of that repository; `source` says where it stands here.
 */
export const platformFiles: (RepositoryFile & { source: string })[] = [
  'packages/sandbox/seed/platform',
  ...readdirSync(path.join(root, 'templates')).flatMap(template => {
    const tests = `templates/${template}/tests`;
    return existsSync(path.join(root, tests))
      ? readdirSync(path.join(root, tests), { withFileTypes: true })
          .filter(entry => entry.isDirectory())
          .map(({ name }) => `${tests}/${name}/expected`)
      : [];
  }),
].flatMap(folder =>
  readFolder(path.join(root, folder)).map(file => ({
    ...file,
    source: `${folder}/${file.path}`,
  })),
);
