import type { Rule } from '../Rule';

export const IMAGE_RULES: readonly Rule[] = [];
