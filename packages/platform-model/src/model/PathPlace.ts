import type { Place } from '@slipway/platform-layout';
import type { FileKind } from './FileKind';

/** The application in whose folder a path lies. */
export interface ApplicationPlace {
  readonly service: string;
  readonly application: string;
  /** e.g. `apps/order/api` */
  readonly folder: string;
}

/** What a path tells about a file: its kind, and whose it is where the layout says so. */
export interface FileIdentity {
  readonly kind: FileKind;
  readonly place: Place;
}

/** Where a path lies. */
export interface PathPlace {
  readonly application?: ApplicationPlace;
  /** Absent for a file that the model does not read. */
  readonly identity?: FileIdentity;
}
