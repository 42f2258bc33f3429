import type { PlatformLayout } from '@slipway/platform-layout';
import type { PlatformModel } from '@slipway/platform-model';
import type { Command } from '../Command';
import { EXIT_CODES } from '../EXIT_CODES';
import { Refusal } from '../Refusal';
import { openRepository } from '../repository/openRepository';
import { readRepository } from '../repository/readRepository';
import { readWorkingTree } from '../repository/readWorkingTree';
import { findSeededPlatform } from '../template/findSeededPlatform';
import { findTemplateConfiguration } from '../template/findTemplateConfiguration';
import { readTemplateFolder } from '../template/readTemplateFolder';
import { testCases } from '../template/testCases';
import { testChecks } from '../template/testChecks';
import { testGenerated } from '../template/testGenerated';
import type { Terminal } from '../Terminal';

const CASES = 100;
const MOST_CASES = 100_000;
const LARGEST_SEED = 2 ** 31;

/** `slipway template test`: the golden cases of a template, and as many generated values as one likes. */
export const template: Command = {
  operands: ['test', '[template]'],
  options: {
    cases: `how many values to generate; ${CASES} when absent`,
    seed: 'the number of the first generated values; 1 when absent',
    repository:
      'the platform repository that the rules are asked about; in a checkout of Slipway the seeded one when absent',
    config:
      'slipway.yaml or app-config.yaml; that of the repository or above the template when absent',
  },
  flags: {
    update: 'what the golden cases render to is what they expect from now on',
  },
  summary:
    'Renders the golden cases of a template and values that its form allows, and asks the rules about both',
  run({ operands: [verb, folder = '.'], options, flags }, terminal) {
    if (verb !== 'test')
      throw new Refusal(`there is no template ${verb}; there is template test`);
    const cases = readNumber('cases', options.cases ?? `${CASES}`, MOST_CASES);
    const seed = readNumber('seed', options.seed ?? '1', LARGEST_SEED);
    const read = readTemplateFolder(folder, terminal);
    const repository =
      options.repository ?? findSeededPlatform(folder, terminal);
    const { layout, rules } = findTemplateConfiguration(
      options.config,
      folder,
      repository ?? folder,
      terminal,
    );
    const run = {
      ...{ ...read, folder, layout, rules, terminal },
      base:
        repository === undefined
          ? undefined
          : readBase(repository, layout, terminal),
    };
    const faults =
      testChecks(run) +
      testCases(run, flags.has('update')) +
      testGenerated(run, { cases, seed });
    return faults > 0 ? EXIT_CODES.faults : EXIT_CODES.fine;
  },
};

function readNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most)
    throw new Refusal(`--${option} ${text}: give a number from 0 to ${most}`);
  return number;
}

function readBase(
  repository: string,
  layout: PlatformLayout,
  terminal: Terminal,
): PlatformModel {
  const root = openRepository(repository, terminal);
  return readRepository(layout, isWanted => readWorkingTree(root, isWanted))
    .model;
}
