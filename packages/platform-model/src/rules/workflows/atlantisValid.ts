import {
  itemsOf,
  nodeAt,
  textAt,
  type YamlMap,
  type YamlNode,
} from '../../syntax/YamlNode';
import { isKnown } from '../../syntax/Located';
import type { Fault } from '../Rule';
import { syntaxRule } from '../Rule';
import { findUnknownKeys } from './findUnknownKeys';
import { judgeAtlantisProject } from './judgeAtlantisProject';

const VERSION = 3;

const KEYS = [
  'version',
  'projects',
  'workflows',
  'policies',
  'autodiscover',
  'automerge',
  'parallel_apply',
  'parallel_plan',
  'delete_source_branch_on_merge',
  'emoji_reaction',
  'allowed_regexp_prefixes',
  'abort_on_execution_order_fail',
  'repo_locks',
  'silence_pr_comments',
];

/** There is no schema of the file; this is what Atlantis itself refuses. */
export const atlantisValid = syntaxRule({
  id: 'atlantis-valid',
  severity: 'error',
  title: 'atlantis.yaml is one that Atlantis accepts',
  why: 'One unknown key or wrong folder, and Atlantis plans nothing at all: every pull request with Terraform waits.',
  on: ['atlantis'],
  inspect: ({ documents: [root] }) => {
    if (root?.kind !== 'map')
      return [
        {
          line: root?.line ?? 1,
          message: 'the file holds no configuration of Atlantis',
          fix: 'Write version: 3 and a list of projects.',
        },
      ];
    const projects = itemsOf(nodeAt(root, 'projects'));
    return [
      ...judgeVersion(root),
      ...findUnknownKeys(root, KEYS, 'atlantis.yaml'),
      ...projects.flatMap(judgeAtlantisProject),
      ...findTwins(projects),
    ];
  },
});

function judgeVersion(root: YamlMap): Fault[] {
  const version = nodeAt(root, 'version');
  if (version?.kind === 'scalar' && version.value === VERSION) return [];
  return [
    {
      line: version?.line ?? root.line,
      message: version
        ? `the version is ${
            version.kind === 'scalar' ? version.text : `a ${version.kind}`
          }, not ${VERSION}`
        : 'the file says no version',
      fix: `Write version: ${VERSION}.`,
    },
  ];
}

/** Atlantis tells projects apart by name, and those without one by folder and workspace. */
function findTwins(projects: readonly YamlNode[]): Fault[] {
  const seen = new Set<string>();
  return projects.flatMap(project => {
    const name = textAt(project, 'name');
    const dir = textAt(project, 'dir');
    const workspace = textAt(project, 'workspace');
    const key = isKnown(name)
      ? `the name ${name.value}`
      : isKnown(dir) &&
        `the folder ${dir.value} and the workspace ${
          isKnown(workspace) ? workspace.value : 'default'
        }`;
    if (!key) return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        line: project.line,
        message: `two projects have ${key}`,
        fix: 'Give each project a name of its own.',
      },
    ];
  });
}
