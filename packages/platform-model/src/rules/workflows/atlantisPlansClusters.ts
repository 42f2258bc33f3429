import { isKnown, valueOf } from '../../syntax/Located';
import type { AtlantisProject } from '../../readers/Facts';
import { fileRule } from '../Rule';
import { matchGlob } from './matchGlob';
import { normalizeFolder } from './normalizeFolder';
import { terraformFolders } from './terraformFolders';

/** With projects in the file, Atlantis looks for no others by itself. */
export const atlantisPlansClusters = fileRule({
  id: 'atlantis-plans-clusters',
  severity: 'error',
  title: 'Atlantis plans the Terraform of every cluster by itself',
  why: 'What no project plans is merged without a plan that anybody could have read, and never applied.',
  on: ['atlantis'],
  judge: ({ facts }, { layout }) =>
    terraformFolders(layout).flatMap(({ environment, path }) => {
      const projects = facts.projects.filter(each => covers(each, path));
      if (projects.length === 0)
        return [
          {
            line: facts.line,
            message: `no project plans ${path}, the Terraform of ${environment}`,
            fix: `Add a project with dir: ${path}.`,
          },
        ];
      if (projects.some(({ autoplan }) => valueOf(autoplan) !== false))
        return [];
      return [
        {
          line: projects[0].autoplan?.line ?? projects[0].line,
          message: `a change of ${path}, the Terraform of ${environment}, is not planned by itself`,
          fix: 'Set autoplan.enabled: true.',
        },
      ];
    }),
});

/** A folder that cannot be known might be any. */
function covers({ dir }: AtlantisProject, path: string): boolean {
  if (!isKnown(dir)) return dir !== undefined;
  const folder = normalizeFolder(dir.value);
  return (
    folder === path ||
    (folder !== undefined &&
      matchGlob(folder, path) !== false &&
      /[*?[{]/.test(folder))
  );
}
