import type { Rule } from '../Rule';

export const KUBERNETES_RULES: readonly Rule[] = [];
