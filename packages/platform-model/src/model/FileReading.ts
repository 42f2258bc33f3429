import type { Place } from '@slipway/platform-layout';
import type { FactsOf } from '../readers/Facts';
import type { FileKind } from './FileKind';

/** One file, read: what it is, whose it is, and what it says. */
export type FileReading<K extends FileKind = FileKind> = K extends FileKind
  ? {
      readonly path: string;
      readonly kind: K;
      readonly place: Place;
      readonly facts: FactsOf[K];
    }
  : never;
