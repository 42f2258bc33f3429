import {
  diffGateways,
  mergeGateway,
  type GatewayFile,
  type Merge,
} from '@slipway/gateway';
import { matchPlace, type PlatformLayout } from '@slipway/platform-layout';
import type { Finding } from '@slipway/platform-model';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from '../Command';
import { findConfiguration } from '../configuration/findConfiguration';
import { describeFileError } from '../describeFileError';
import { EXIT_CODES } from '../EXIT_CODES';
import { describeChanges } from '../formats/describeChanges';
import { formatGithub } from '../formats/formatGithub';
import { formatText } from '../formats/formatText';
import { Refusal } from '../Refusal';
import { openRepository } from '../repository/openRepository';
import { readCommit } from '../repository/readCommit';
import { readWorkingTree } from '../repository/readWorkingTree';
import type {
  IsWanted,
  RepositoryReading,
} from '../repository/RepositoryReading';
import type { Terminal } from '../Terminal';

const FORMATS = { text: formatText, github: formatGithub };

/** Merges the fragments of a gateway. */
export const gateway: Command = {
  operands: ['<repo>'],
  options: {
    gateway: 'which one; that of slipway.platform.gateway when absent',
    out: 'where to write the file for Kong; without it, nothing is written',
    base: 'say what changed since this commit, e.g. origin/main',
    format: `${Object.keys(FORMATS).join(', ')}; text when absent`,
    config: 'slipway.yaml or app-config.yaml; <repo>/slipway.yaml when absent',
  },
  summary:
    "Merges a gateway's fragments into one file for Kong without a database",
  run({ operands: [repository], options }, terminal) {
    const format = options.format ?? 'text';
    if (!Object.hasOwn(FORMATS, format))
      throw new Refusal(
        `--format ${format}: choose one of ${Object.keys(FORMATS).join(', ')}`,
      );
    const root = openRepository(repository, terminal);
    const { layout } = findConfiguration(
      options.config,
      repository,
      root,
      terminal,
    );
    const name = options.gateway ?? layout.gateway;
    const read = (from: (isWanted: IsWanted) => RepositoryReading) =>
      mergeFiles(layout, name, from);
    const now = read(isWanted => readWorkingTree(root, isWanted));
    if (now.files === 0)
      throw new Refusal(
        `${repository}: gateway ${name} has no files; slipway.platform.paths.kong is ${layout.paths.kong}`,
      );
    if (!now.merge.gateway) {
      terminal.print(
        FORMATS[format as keyof typeof FORMATS]({
          findings: now.merge.faults.map(fault => ({
            ...fault,
            rule: 'gateway-merges',
            severity: 'error',
          })),
          scope: `gateway ${name}, ${now.files} files`,
          omission: '',
        }),
      );
      return EXIT_CODES.faults;
    }
    if (options.out !== undefined)
      write(options.out, now.merge.gateway.content, terminal);
    const { base } = options;
    const before =
      base === undefined
        ? undefined
        : read(isWanted => readCommit(root, base, isWanted)).merge;
    terminal.print(
      describeChanges({
        gateway: name,
        files: now.files,
        base,
        isComparable: !before || before.faults.length === 0,
        changes: before ? diffGateways(before.gateway, now.merge.gateway) : [],
        isAnnotation: format === 'github',
      }),
    );
    return EXIT_CODES.fine;
  },
};

/** Merges what a reading of the repository has of one gateway; what could not be read is a fault of it. */
function mergeFiles(
  layout: PlatformLayout,
  name: string,
  from: (isWanted: IsWanted) => RepositoryReading,
): { merge: Merge; files: number } {
  const isWanted = (path: string) => {
    const place = matchPlace(layout, 'kong', path);
    return (
      place !== undefined &&
      (place.gateway ?? name) === name &&
      /^[^/]+\.ya?ml$/.test(place.rest)
    );
  };
  const { files, unread } = from(isWanted);
  const wanted: GatewayFile[] = files.filter(({ path }) => isWanted(path));
  const merge = mergeGateway(wanted);
  const faults = unread.map(
    ({
      path,
      reason,
    }): Omit<Finding, 'rule' | 'severity'> & { fix: string } => ({
      path,
      line: 1,
      message: reason,
      fix: 'Put a file that can be read in its place.',
    }),
  );
  return {
    merge: faults.length > 0 ? { faults: [...faults, ...merge.faults] } : merge,
    files: wanted.length + unread.length,
  };
}

function write(place: string, content: string, { cwd }: Terminal): void {
  try {
    writeFileSync(resolve(cwd, place), content);
  } catch (error) {
    throw new Refusal(`--out ${place}: ${describeFileError(error)}`);
  }
}
