import {
  itemsOf,
  nodeAt,
  type YamlMap,
  type YamlNode,
} from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { findUnknownKeys } from './findUnknownKeys';

const SHARED_KEYS = ['name', 'id', 'if', 'continue-on-error'];
const RUNNING_KEYS = [...SHARED_KEYS, 'timeout-minutes', 'env', 'background'];

/** The keys of a step, by the one that says what it does. */
const KEYS: Record<string, readonly string[]> = {
  run: [...RUNNING_KEYS, 'run', 'shell', 'working-directory'],
  uses: [...RUNNING_KEYS, 'uses', 'with'],
  wait: [...SHARED_KEYS, 'wait'],
  'wait-all': [...SHARED_KEYS, 'wait-all'],
  cancel: [...SHARED_KEYS, 'cancel'],
  parallel: ['parallel'],
};

/** Judges the steps of a job that runs on a runner. */
export function judgeSteps(id: string, line: number, job: YamlMap): Fault[] {
  const steps = nodeAt(job, 'steps');
  if (itemsOf(steps).length === 0)
    return [
      {
        line: job.entries.get('steps')?.line ?? line,
        message: `the job ${id} has no steps`,
        fix: 'Write a list of steps, each with run or uses.',
      },
    ];
  return [
    ...itemsOf(steps).flatMap(step => judgeStep(id, step)),
    ...findSharedIds(itemsOf(steps)),
  ];
}

function judgeStep(job: string, step: YamlNode): Fault[] {
  const fix = 'Give it exactly one of run and uses.';
  if (step.kind !== 'map')
    return [
      { line: step.line, message: `a step of ${job} is not a mapping`, fix },
    ];
  const actions = Object.keys(KEYS).filter(key => step.entries.has(key));
  if (actions.length !== 1)
    return [
      {
        line: step.line,
        message: `a step of ${job} has ${
          actions.length === 0 ? 'neither run nor uses' : actions.join(' and ')
        }`,
        fix,
      },
    ];
  const [action] = actions;
  return [
    ...findUnknownKeys(step, KEYS[action], `a step with ${action}`),
    ...itemsOf(nodeAt(step, 'parallel')).flatMap(each => judgeStep(job, each)),
  ];
}

function findSharedIds(steps: readonly YamlNode[]): Fault[] {
  const seen = new Set<string>();
  return steps.flatMap(step => {
    const id = nodeAt(step, 'id');
    if (id?.kind !== 'scalar') return [];
    // GitHub compares them without case.
    const key = id.text.toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        line: id.line,
        message: `two steps have the id ${id.text}`,
        fix: 'Give each step an id of its own.',
      },
    ];
  });
}
