import type { Rule } from '../Rule';
import { terraformArguments } from './terraformArguments';
import { terraformCallOnly } from './terraformCallOnly';
import { terraformFormat } from './terraformFormat';
import { terraformLabelUnique } from './terraformLabelUnique';
import { terraformSource } from './terraformSource';
import { terraformStructure } from './terraformStructure';

export const TERRAFORM_RULES: readonly Rule[] = [
  terraformFormat,
  terraformStructure,
  terraformCallOnly,
  terraformLabelUnique,
  terraformSource,
  terraformArguments,
];
