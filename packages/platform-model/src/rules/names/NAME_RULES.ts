import type { Rule } from '../Rule';

export const NAME_RULES: readonly Rule[] = [];
