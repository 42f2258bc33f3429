import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { componentOf } from './entitiesOf';

export const catalogInfoPresent = applicationRule({
  id: 'catalog-info-present',
  on: 'application',
  severity: 'error',
  title: 'An application declares itself to the catalog',
  why: "What is not in the catalog has no owner, no documentation and no place on anybody's page.",
  judge: (application, world) => {
    const { catalogInfo, folder, name, path } = application;
    const file = `${folder}/catalog-info.yaml`;
    const fix = `Declare a Component ${name} in ${file}.`;
    if (!catalogInfo) {
      // A change may leave the one that is there alone.
      const isThere =
        world.hasFile(file) ||
        world
          .claims('folder', folder.toLowerCase())
          .some(claim => claim.path === file && !claim.pullRequest);
      return isThere
        ? []
        : [
            {
              path,
              line: 1,
              message: `${showText(name)} has no catalog-info.yaml`,
              fix,
            },
          ];
    }
    const { entities } = catalogInfo.facts;
    // A file that cannot be read, and a kind that cannot, are told by other rules.
    const isUnsure = entities.some(({ kind }) => !kind || !('value' in kind));
    return entities.length === 0 || isUnsure || componentOf(application)
      ? []
      : [
          {
            path: catalogInfo.path,
            line: 1,
            message: `the file declares no Component, so ${showText(
              name,
            )} is not in the catalog`,
            fix,
          },
        ];
  },
});
