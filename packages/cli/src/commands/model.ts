import type { Command } from '../Command';
import { findConfiguration } from '../configuration/findConfiguration';
import { EXIT_CODES } from '../EXIT_CODES';
import { describeModel } from '../model/describeModel';
import { Refusal } from '../Refusal';
import { openRepository } from '../repository/openRepository';
import { readRepository } from '../repository/readRepository';
import { readWorkingTree } from '../repository/readWorkingTree';

/** Prints what a platform repository says. */
export const model: Command = {
  operands: ['<repo>'],
  options: {
    format: 'json, the only one',
    config: 'slipway.yaml or app-config.yaml; <repo>/slipway.yaml when absent',
  },
  summary:
    'Prints services, applications, routes, guards and deployments as JSON, each fact with its file and line',
  run({ operands: [repository], options }, terminal) {
    const { format = 'json', config } = options;
    if (format !== 'json')
      throw new Refusal(`--format ${format}: choose json, the only one`);
    const root = openRepository(repository, terminal);
    const { layout } = findConfiguration(config, repository, root, terminal);
    const { model: read, unread } = readRepository(layout, isWanted =>
      readWorkingTree(root, isWanted),
    );
    terminal.print(
      `${JSON.stringify({ ...describeModel(read), unread }, null, 2)}\n`,
    );
    return EXIT_CODES.fine;
  },
};
