import type { Rule } from '../Rule';

export const WORKFLOW_RULES: readonly Rule[] = [];
