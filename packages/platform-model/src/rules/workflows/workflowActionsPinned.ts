import { nodeAt, type YamlNode } from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { syntaxRule } from '../Rule';
import { listJobs, listSteps } from './listSteps';

const COMMIT = /@[0-9a-f]{40}$/;
const DIGEST = /@sha256:[0-9a-f]{64}$/;

/** A tag is whatever its owner, or whoever took the account, says today. */
export const workflowActionsPinned = syntaxRule({
  id: 'workflow-actions-pinned',
  severity: 'error',
  title: 'Workflows use actions of others by full commit id',
  why: 'A tag can be moved: whoever takes over an action’s repository then runs code in ours. A commit id names one content for ever.',
  on: ['workflow'],
  inspect: workflow =>
    [
      ...listJobs(workflow).map(({ node }) => node),
      ...listSteps(workflow).map(({ node }) => node),
    ].flatMap(node => judgeUse(nodeAt(node, 'uses'))),
});

function judgeUse(uses: YamlNode | undefined): Fault[] {
  if (uses?.kind !== 'scalar' || typeof uses.value !== 'string') return [];
  const { value, line } = uses;
  if (value.startsWith('./')) return [];
  if (value.startsWith('docker://'))
    return DIGEST.test(value)
      ? []
      : [
          {
            line,
            message: `the image ${value} is not pinned by a digest`,
            fix: 'Write @sha256: and the digest of the image behind its name.',
          },
        ];
  if (COMMIT.test(value)) return [];
  const [action, version = ''] = value.split('@');
  return [
    {
      line,
      message: version
        ? `${action} is used at ${version}, not at a full commit id`
        : `${action} is used without a version`,
      fix: `Write ${action}@ and the 40 hexadecimal digits of the commit${
        version && `, and ${version} as a comment`
      }.`,
    },
  ];
}
