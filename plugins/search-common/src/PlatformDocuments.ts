import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { FleetService } from '@slipway/plugin-fleet-common';

/** What can be found, in the order in which it is offered. */
export const SEARCH_TYPES = [
  'service',
  'route',
  'guard',
  'image',
  'template',
] as const;

/** One of {@link SEARCH_TYPES}. */
export type SearchType = (typeof SEARCH_TYPES)[number];

/** Which application it is, and whose. */
type OfApplication = Pick<
  FleetService,
  'name' | 'service' | 'application' | 'owner' | 'state'
>;

/** An application of the fleet; its title is its name. */
export interface ServiceDocument extends IndexableDocument, OfApplication {
  readonly description: string | null;
}

/** A path of a route; its title is the path as it is written. */
export interface RouteDocument extends IndexableDocument, OfApplication {
  readonly gateway: string;
  /** null: any. */
  readonly methods: readonly string[] | null;
  /** null: any. */
  readonly hosts: readonly string[] | null;
}

/** A guard that somebody uses; its title is its name. */
export type GuardDocument = IndexableDocument;

/** An image of an application; its title has registry and name. */
export interface ImageDocument extends IndexableDocument, OfApplication {
  /** In the order of promotion. */
  readonly runs: readonly {
    readonly environment: string;
    /** Its tag, or its digest as `sha256:...`; null where it has neither. */
    readonly tag: string | null;
  }[];
}

/** A template that services are created from. */
export interface TemplateDocument extends IndexableDocument {
  readonly namespace: string;
  readonly name: string;
  readonly description: string | null;
  /** Entity reference of a group; null where nobody says. */
  readonly owner: string | null;
}

/** What is indexed, by type. */
export interface PlatformDocuments {
  readonly service: ServiceDocument;
  readonly route: RouteDocument;
  readonly guard: GuardDocument;
  readonly image: ImageDocument;
  readonly template: TemplateDocument;
}
