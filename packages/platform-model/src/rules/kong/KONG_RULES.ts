import type { Rule } from '../Rule';

export const KONG_RULES: readonly Rule[] = [];
