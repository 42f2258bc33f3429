import { isKnown } from '../../syntax/Located';
import { nodeAt, textAt, textsAt, type YamlNode } from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { findUnknownKeys } from './findUnknownKeys';

const KEYS = [
  'name',
  'branch',
  'dir',
  'workspace',
  'workflow',
  'terraform_distribution',
  'terraform_version',
  'autoplan',
  'plan_requirements',
  'apply_requirements',
  'import_requirements',
  'depends_on',
  'delete_source_branch_on_merge',
  'repo_locking',
  'repo_locks',
  'execution_order_group',
  'policy_check',
  'custom_policy_check',
  'silence_pr_comments',
  'glob_file_match',
];

const REQUIREMENTS = ['approved', 'mergeable', 'undiverged'];

/** Judges one of the projects of atlantis.yaml by itself. */
export function judgeAtlantisProject(project: YamlNode): Fault[] {
  if (project.kind !== 'map')
    return [{ line: project.line, message: 'a project is not a mapping' }];
  const autoplan = nodeAt(project, 'autoplan');
  return [
    ...findUnknownKeys(project, KEYS, 'a project'),
    ...judgeFolder(project),
    ...(autoplan?.kind === 'map'
      ? findUnknownKeys(autoplan, ['enabled', 'when_modified'], 'autoplan')
      : []),
    ...judgePatterns(project),
    ...['plan', 'apply', 'import'].flatMap(step =>
      judgeRequirements(project, `${step}_requirements`),
    ),
  ];
}

function judgeFolder(project: YamlNode): Fault[] {
  const dir = textAt(project, 'dir');
  if (!isKnown(dir))
    return [
      {
        line: dir?.line ?? project.line,
        message: 'a project names no folder',
        fix: 'Name it under dir, from the root of the repository.',
      },
    ];
  if (!dir.value.includes('..')) return [];
  return [
    {
      line: dir.line,
      message: `the folder ${dir.value} contains ".."`,
      fix: 'Write the folder from the root of the repository.',
    },
  ];
}

function judgePatterns(project: YamlNode): Fault[] {
  const patterns = textsAt(project, 'autoplan', 'when_modified') ?? [];
  return patterns.flatMap(pattern => {
    if (!isKnown(pattern))
      return [
        {
          line: pattern.line,
          message: `when_modified holds something else than a pattern: ${pattern.undetermined}`,
          fix: "Write a list of patterns, e.g. ['*.tf'].",
        },
      ];
    if (!/^!?\//.test(pattern.value)) return [];
    return [
      {
        line: pattern.line,
        message: `the pattern ${pattern.value} is absolute, and so matches nothing`,
        fix: 'Write it relative to the folder of the project.',
      },
    ];
  });
}

function judgeRequirements(project: YamlNode, key: string): Fault[] {
  return (textsAt(project, key) ?? []).flatMap(requirement =>
    isKnown(requirement) && !REQUIREMENTS.includes(requirement.value)
      ? [
          {
            line: requirement.line,
            message: `${requirement.value} is none of the ${key}`,
            fix: `Name some of ${REQUIREMENTS.join(', ')}.`,
          },
        ]
      : [],
  );
}
