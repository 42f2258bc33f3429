import type { Rule } from '../Rule';

export const AGREEMENT_RULES: readonly Rule[] = [];
