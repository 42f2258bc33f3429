import type { Command } from '../Command';
import { findConfiguration } from '../configuration/findConfiguration';
import { EXIT_CODES } from '../EXIT_CODES';
import { judgeRepository } from '../findings/judgeRepository';
import { subtractFindings } from '../findings/subtractFindings';
import { formatGithub } from '../formats/formatGithub';
import { formatJson } from '../formats/formatJson';
import { formatSarif } from '../formats/formatSarif';
import { formatText } from '../formats/formatText';
import type { ReportFormat } from '../formats/Report';
import { Refusal } from '../Refusal';
import { openRepository } from '../repository/openRepository';
import { readCommit } from '../repository/readCommit';
import { readRepository } from '../repository/readRepository';
import { readWorkingTree } from '../repository/readWorkingTree';

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
};

/** Judges a platform repository. */
export const check: Command = {
  operands: ['<repo>'],
  options: {
    base: 'report only what this commit does not break already, e.g. origin/main',
    format: `${Object.keys(FORMATS).join(', ')}; text when absent`,
    config: 'slipway.yaml or app-config.yaml; <repo>/slipway.yaml when absent',
  },
  summary: 'Says which rules a platform repository breaks, and where',
  run({ operands: [repository], options }, terminal) {
    const format = FORMATS[options.format ?? 'text'];
    if (!format)
      throw new Refusal(
        `--format ${options.format}: choose one of ${Object.keys(FORMATS).join(
          ', ',
        )}`,
      );
    const root = openRepository(repository, terminal);
    const { file, layout, rules } = findConfiguration(
      options.config,
      repository,
      root,
      terminal,
    );
    const now = readRepository(layout, isWanted =>
      readWorkingTree(root, isWanted),
    );
    const readings = now.model.readings();
    if (readings.length + now.unread.length === 0)
      throw new Refusal(
        `${repository}: nothing to check; no file lies where slipway.platform.paths of ${file} says`,
      );
    const all = judgeRepository(now, rules);
    const { base } = options;
    const findings =
      base === undefined
        ? all
        : subtractFindings(
            all,
            judgeRepository(
              readRepository(layout, isWanted =>
                readCommit(root, base, isWanted),
              ),
              rules,
            ),
          );
    const applications = now.model.applications().length;
    terminal.print(
      format({
        findings,
        scope: `${applications} application${applications === 1 ? '' : 's'}, ${
          readings.length
        } files read`,
        omission:
          base === undefined
            ? ''
            : `${all.length - findings.length} more that ${base} has already`,
      }),
    );
    return findings.some(({ severity }) => severity === 'error')
      ? EXIT_CODES.faults
      : EXIT_CODES.fine;
  },
};
