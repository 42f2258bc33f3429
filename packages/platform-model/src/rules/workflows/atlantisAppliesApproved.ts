import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { normalizeFolder } from './normalizeFolder';
import { terraformFolders } from './terraformFolders';

/** A warning, since the server may ask for more than the file says. */
export const atlantisAppliesApproved = fileRule({
  id: 'atlantis-applies-approved',
  severity: 'warning',
  title:
    'Atlantis applies the Terraform of a cluster only when somebody approved it',
  why: 'Whoever may comment on a pull request may have Atlantis apply it: without the requirement a plan that nobody read changes what customers use.',
  on: ['atlantis'],
  judge: ({ facts }, { layout }) => {
    const folders = terraformFolders(layout).map(({ path }) => path);
    return facts.projects.flatMap(({ line, dir, applyRequirements = [] }) => {
      const folder = isKnown(dir) ? normalizeFolder(dir.value) : undefined;
      if (folder === undefined || !folders.includes(folder)) return [];
      // What cannot be known might be it.
      const isApproved = applyRequirements.some(
        requirement =>
          !isKnown(requirement) || requirement.value === 'approved',
      );
      if (isApproved) return [];
      return [
        {
          line: applyRequirements[0]?.line ?? line,
          message: `${folder} is applied without an approval`,
          fix: 'Name approved under apply_requirements.',
        },
      ];
    });
  },
});
