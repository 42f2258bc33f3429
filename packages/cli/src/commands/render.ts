import {
  InvalidServiceValues,
  listFormFields,
  parseServiceValues,
  renderService,
} from '@slipway/golden-path';
import { join, resolve } from 'node:path';
import type { Command } from '../Command';
import { EXIT_CODES } from '../EXIT_CODES';
import { makePrintable } from '../formats/makePrintable';
import { readYamlFile } from '../readYamlFile';
import { Refusal } from '../Refusal';
import { openRepository } from '../repository/openRepository';
import { findTemplateConfiguration } from '../template/findTemplateConfiguration';
import { readSkeleton } from '../template/readSkeleton';
import { writeFiles } from '../template/writeFiles';

/** Renders a service into a folder. */
export const render: Command = {
  operands: ['<template>'],
  options: {
    values: 'YAML or JSON with the values of the service',
    out: 'the folder to write to, as if it were the root of the platform repository',
    config:
      'slipway.yaml or app-config.yaml; that of <out> or above <template> when absent',
  },
  required: ['values', 'out'],
  summary: 'Writes the files that a template and values make',
  run({ operands: [template], options }, terminal) {
    const { values: valuesFile = '', out = '', config } = options;
    openRepository(template, terminal);
    const document = readYamlFile(join(template, 'template.yaml'), terminal);
    checkTemplate(template, document);
    const { layout } = findTemplateConfiguration(
      config,
      template,
      out,
      terminal,
    );
    const input = readYamlFile(valuesFile, terminal);
    const skeleton = readSkeleton(template, document, terminal);
    const files = translate(valuesFile, template, () =>
      renderService(
        skeleton,
        parseServiceValues(input, layout, listFormFields(document)),
        layout,
      ),
    );
    for (const { path, isNew } of writeFiles(resolve(terminal.cwd, out), files))
      terminal.print(
        `${isNew ? 'wrote    ' : 'unchanged'} ${makePrintable(path)}\n`,
      );
    return EXIT_CODES.fine;
  },
};

function checkTemplate(template: string, document: unknown): void {
  const kind = (document as { kind?: unknown } | null)?.kind;
  if (kind !== 'Template')
    throw new Refusal(
      `${join(template, 'template.yaml')}: it is no template; its kind is ${
        typeof kind === 'string' ? kind : 'missing'
      }, not Template`,
    );
}

/** Faults of values and of the skeleton come with the names of fields and files. */
function translate<T>(valuesFile: string, template: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidServiceValues)
      throw new Refusal(
        ...error.faults.map(({ field, message }) =>
          [valuesFile, field, message].filter(Boolean).join(': '),
        ),
      );
    throw new Refusal(`${template}: ${(error as Error).message}`);
  }
}
