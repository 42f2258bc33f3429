import { lineOfKey, nodeAt, type YamlNode } from '../../syntax/YamlNode';
import { syntaxRule } from '../Rule';
import { listJobs } from './listSteps';

/** The default of a repository may be a token that writes everywhere. */
export const workflowPermissionsDeclared = syntaxRule({
  id: 'workflow-permissions-declared',
  severity: 'error',
  title:
    'Every workflow says what its token may do, and that is not everything',
  why: 'Without the key the token has whatever the repository’s settings give it, often the right to write everywhere; every action of the workflow has it too.',
  on: ['workflow'],
  inspect: workflow => {
    const root = workflow.documents[0];
    if (root?.kind !== 'map') return [];
    const fix =
      'Declare permissions: { contents: read }, and more for the job that needs it.';
    const absent = root.entries.has('permissions')
      ? []
      : [
          {
            line: root.line,
            message: 'the workflow does not declare permissions',
            fix,
          },
        ];
    const holders: YamlNode[] = [
      root,
      ...listJobs(workflow).map(({ node }) => node),
    ];
    return [
      ...absent,
      ...holders.filter(isWriteAll).map(holder => ({
        line: lineOfKey(holder, 'permissions'),
        message: 'permissions are write-all',
        fix,
      })),
    ];
  },
});

function isWriteAll(holder: YamlNode): boolean {
  const permissions = nodeAt(holder, 'permissions');
  return permissions?.kind === 'scalar' && permissions.value === 'write-all';
}
