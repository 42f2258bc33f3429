import { isKnown, type Fact } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { matchGlob } from './matchGlob';
import { normalizeFolder } from './normalizeFolder';
import { terraformFolders } from './terraformFolders';

export const atlantisFollowsModule = fileRule({
  id: 'atlantis-follows-module',
  severity: 'warning',
  title: 'A change of the shared Terraform module is planned in every cluster',
  why: 'The module is code of every cluster that calls it: a change that no cluster plans shows its effect only with the next, unrelated pull request.',
  on: ['atlantis'],
  judge: ({ facts }, world) => {
    const folders = terraformFolders(world.layout).map(({ path }) => path);
    const module = world.shared('terraform-module').map(({ path }) => path);
    return facts.projects.flatMap(({ line, dir, whenModified }) => {
      if (!isKnown(dir)) return [];
      const folder = normalizeFolder(dir.value);
      if (folder === undefined || !folders.includes(folder)) return [];
      const missed = module.find(
        file => !isNoticed(file, folder, whenModified),
      );
      if (!missed) return [];
      return [
        {
          line: whenModified[0]?.line ?? line,
          message: `a change of ${missed} is not planned in ${folder}`,
          fix: 'Add a pattern for the module to when_modified, relative to dir.',
        },
      ];
    });
  },
});

/** What cannot be known might match. */
function isNoticed(
  file: string,
  folder: string,
  patterns: readonly Fact<string>[],
): boolean {
  return patterns.some(pattern => {
    if (!isKnown(pattern)) return true;
    if (pattern.value.startsWith('!')) return false;
    const glob = normalizeFolder(pattern.value, folder);
    return glob !== undefined && matchGlob(glob, file) !== false;
  });
}
