import type { Rule } from '../Rule';

export const ARGOCD_RULES: readonly Rule[] = [];
