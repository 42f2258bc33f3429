import type { Rule } from '../Rule';

export const TERRAFORM_RULES: readonly Rule[] = [];
