import type { YamlNode } from '@slipway/platform-model';

/** One of the files that make up a gateway, e.g. `infra/kong/public/order-api.yaml`. */
export interface GatewayFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
}

/** Why a gateway cannot be merged, and where. */
export interface GatewayFault {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** One sentence that says what is wrong, with the names it is about. */
  readonly message: string;
  /** One sentence that says what to do. */
  readonly fix: string;
}

/** A mapping as plain data. */
export type Fields = Readonly<Record<string, unknown>>;

/** An entity of Kong, and where it stands. */
export interface PlacedEntity {
  readonly fields: Fields;
  readonly node: YamlNode;
  readonly path: string;
  readonly line: number;
}

/** Text order that is the same everywhere. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** True for a mapping. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The mappings of a list; empty for anything else. */
export function listFields(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
