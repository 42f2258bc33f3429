import type { HclValue } from '../HclFile';
import type { HclCursor } from './HclCursor';

/** Reads a whole expression. Handed on to whatever holds expressions, which an expression in turn holds. */
export type ReadExpression = (cursor: HclCursor) => HclValue;
