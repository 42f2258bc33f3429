import {
  booleanAt,
  itemsOf,
  lineOfKey,
  nodeAt,
  textAt,
  textsAt,
  type YamlStream,
} from '../syntax/YamlNode';
import type { AtlantisFacts } from './Facts';
import { withoutAbsent } from './withoutAbsent';

/** What starts a plan where a project does not say: Atlantis' own default. */
const DEFAULT_PATTERNS = [
  '**/*.tf*',
  '**/terragrunt.hcl',
  '**/.terraform.lock.hcl',
];

/** Reads atlantis.yaml. */
export function readAtlantis({ documents: [root] }: YamlStream): AtlantisFacts {
  if (!root) return { line: 1, projects: [] };
  return {
    line: lineOfKey(root, 'projects'),
    projects: itemsOf(nodeAt(root, 'projects')).map(project =>
      withoutAbsent({
        line: project.line,
        name: textAt(project, 'name'),
        dir: textAt(project, 'dir'),
        autoplan: booleanAt(project, 'autoplan', 'enabled'),
        whenModified:
          textsAt(project, 'autoplan', 'when_modified') ??
          DEFAULT_PATTERNS.map(value => ({ value, line: project.line })),
        applyRequirements: textsAt(project, 'apply_requirements'),
      }),
    ),
  };
}
