import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { normalizeFolder } from './normalizeFolder';

export const atlantisFolderExists = fileRule({
  id: 'atlantis-folder-exists',
  severity: 'error',
  title: 'The folder of every project in atlantis.yaml exists',
  why: 'Atlantis fails to plan a folder that is not there, and what has moved to another folder is planned no more.',
  on: ['atlantis'],
  judge: ({ facts }, world) =>
    facts.projects.flatMap(({ dir }) => {
      if (!isKnown(dir) || /[*?[]/.test(dir.value)) return [];
      const folder = normalizeFolder(dir.value);
      // Going up is a fault of its own.
      if (!folder || world.hasFolder(folder) !== false) return [];
      return [
        {
          line: dir.line,
          message: `the folder ${folder} does not exist`,
          fix: 'Correct dir, or remove the project.',
        },
      ];
    }),
});
