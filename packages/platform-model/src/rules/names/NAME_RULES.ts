import type { Rule } from '../Rule';
import { nameCase } from './nameCase';
import { nameConfusable } from './nameConfusable';
import { nameGrammar } from './nameGrammar';
import { nameIsFree } from './nameIsFree';
import { nameLength } from './nameLength';
import { nameReserved } from './nameReserved';

export const NAME_RULES: readonly Rule[] = [
  nameGrammar,
  nameLength,
  nameReserved,
  nameIsFree,
  nameCase,
  nameConfusable,
];
