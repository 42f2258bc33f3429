import {
  itemsOf,
  nodeAt,
  type YamlMap,
  type YamlScalar,
} from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { findUnknownKeys } from './findUnknownKeys';
import { judgeConcurrency } from './judgeConcurrency';
import { judgeSteps } from './judgeSteps';
import type { Job } from './listSteps';

const KEYS = [
  'name',
  'needs',
  'if',
  'permissions',
  'runs-on',
  'timeout-minutes',
  'cancel-timeout-minutes',
  'continue-on-error',
  'strategy',
  'environment',
  'concurrency',
  'outputs',
  'env',
  'defaults',
  'container',
  'services',
  'snapshot',
  'steps',
];

/** Of a job that is another workflow. */
const CALL_KEYS = [
  'name',
  'uses',
  'with',
  'secrets',
  'needs',
  'if',
  'permissions',
  'concurrency',
  'strategy',
];

export const ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/**
 * Judges a job.
 *
 * @param ids - of all jobs of the workflow
 */
export function judgeJob({ id, line, node }: Job, ids: string[]): Fault[] {
  if (node.kind !== 'map')
    return [{ line, message: `the job ${id} is not a mapping` }];
  return [
    ...(ID.test(id)
      ? []
      : [
          {
            line,
            message: `${id} cannot be the id of a job`,
            fix: 'Use letters, digits, - and _, with a letter or _ first.',
          },
        ]),
    ...(node.entries.has('uses')
      ? findUnknownKeys(node, CALL_KEYS, 'a job that calls a workflow')
      : judgeOwnJob(id, line, node)),
    ...judgeConcurrency(node),
    ...judgeNeeds(id, node, ids),
  ];
}

function judgeOwnJob(id: string, line: number, node: YamlMap): Fault[] {
  const runner = nodeAt(node, 'runs-on');
  const isOpen =
    !runner || (runner.kind === 'scalar' && !String(runner.value ?? ''));
  return [
    ...findUnknownKeys(node, KEYS, 'a job'),
    ...(isOpen
      ? [
          {
            line,
            message: `the job ${id} says neither runs-on nor uses`,
            fix: 'Name a runner under runs-on, e.g. ubuntu-latest.',
          },
        ]
      : []),
    ...judgeSteps(id, line, node),
  ];
}

function judgeNeeds(id: string, node: YamlMap, ids: string[]): Fault[] {
  const needs = nodeAt(node, 'needs');
  const scalars = needs?.kind === 'scalar' ? [needs] : itemsOf(needs);
  return scalars
    .filter((item): item is YamlScalar => item.kind === 'scalar')
    .filter(({ text }) => !ids.includes(text) || text === id)
    .map(({ text, line }) => ({
      line,
      message:
        text === id
          ? `the job ${id} needs itself`
          : `the job ${id} needs ${text}, which is no job`,
      fix: 'Name another job of the workflow.',
    }));
}
