import type { YamlMap, YamlNode, YamlStream } from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { syntaxRule } from '../Rule';
import { judgeConcurrency } from './judgeConcurrency';
import { judgeJob } from './judgeJob';
import { listEvents } from './listEvents';
import { listExpressions } from './listExpressions';
import { listJobs } from './listSteps';
import { findUnknownKeys } from './findUnknownKeys';

const KEYS = [
  'name',
  'description',
  'run-name',
  'on',
  'permissions',
  'env',
  'defaults',
  'concurrency',
  'jobs',
];

const EVENTS = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'pull_request',
  'pull_request_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
];

/**
 * The shape of a workflow. GitHub's own parser judges this rule in tests; it is itself too large for a browser.
 */
export const workflowValid = syntaxRule({
  id: 'workflow-valid',
  severity: 'error',
  title: 'Every workflow is one that GitHub accepts',
  why: 'GitHub runs nothing of a workflow that it cannot read, and says so only where nobody looks: the checks of a pull request are then simply not there.',
  on: ['workflow'],
  inspect: workflow => {
    const root = workflow.documents[0];
    if (root?.kind !== 'map')
      return [
        {
          line: root?.line ?? 1,
          message: 'the file holds no workflow',
          fix: 'Write the keys on and jobs, or delete the file.',
        },
      ];
    return [
      ...findUnknownKeys(root, KEYS, 'a workflow'),
      ...judgeEvents(workflow, root),
      ...judgeConcurrency(root),
      ...judgeJobs(workflow, root),
      ...findOpenExpressions(root),
    ];
  },
});

function judgeEvents(workflow: YamlStream, root: YamlMap): Fault[] {
  const events = listEvents(workflow);
  if (events.length === 0)
    return [
      {
        line: root.entries.get('on')?.line ?? root.line,
        message: 'no event starts the workflow',
        fix: 'Name one under the key on, e.g. pull_request.',
      },
    ];
  return events
    .filter(({ name }) => !EVENTS.includes(name))
    .map(({ name, line }) => ({
      line,
      message: `${name} is no event of GitHub`,
      fix: 'Name an event that GitHub knows, e.g. pull_request.',
    }));
}

function judgeJobs(workflow: YamlStream, root: YamlMap): Fault[] {
  const jobs = listJobs(workflow);
  if (jobs.length === 0)
    return [
      {
        line: root.entries.get('jobs')?.line ?? root.line,
        message: 'the workflow has no jobs',
        fix: 'Write at least one job under the key jobs.',
      },
    ];
  const ids = jobs.map(({ id }) => id);
  return jobs.flatMap(job => judgeJob(job, ids));
}

function findOpenExpressions(node: YamlNode): Fault[] {
  if (node.kind === 'scalar')
    return listExpressions(node)
      .filter(({ closed }) => !closed)
      .map(({ line }) => ({
        line,
        message: 'an expression opens with ${{ and is not closed',
        fix: 'Close it with }}.',
      }));
  const children =
    node.kind === 'list'
      ? node.items
      : [...node.entries.values()].map(({ value }) => value);
  return children.flatMap(findOpenExpressions);
}
