import { nodeAt, type YamlMap } from '../../syntax/YamlNode';
import type { Fault } from '../Rule';
import { findUnknownKeys } from './findUnknownKeys';

/** Judges what a workflow or a job says about runs at the same time. */
export function judgeConcurrency(holder: YamlMap): Fault[] {
  const concurrency = nodeAt(holder, 'concurrency');
  if (concurrency?.kind !== 'map') return [];
  return [
    ...findUnknownKeys(
      concurrency,
      ['group', 'cancel-in-progress', 'queue'],
      'concurrency',
    ),
    ...(concurrency.entries.has('group')
      ? []
      : [
          {
            line: concurrency.line,
            message: 'concurrency names no group',
            fix: 'Name the runs that exclude each other under group.',
          },
        ]),
  ];
}
