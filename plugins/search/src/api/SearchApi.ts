import { createApiRef } from '@backstage/frontend-plugin-api';
import type { FleetRoute } from '@slipway/plugin-fleet-common';
import type {
  PlatformDocuments,
  SearchType,
} from '@slipway/plugin-search-common';
import type { AskedRequest } from '../question/readQuestion';

/** One thing that is found, and where in it the words stand. */
export type Finding = {
  readonly [T in SearchType]: {
    readonly type: T;
    readonly document: PlatformDocuments[T];
    readonly highlight?: Highlight;
  };
}[SearchType];

/** The texts of a document, with a mark before and behind each word that was looked for. */
export interface Highlight {
  readonly preTag: string;
  readonly postTag: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

/** What is looked for. */
export interface WordQuery {
  readonly words: string;
  /** All of them where there is none. */
  readonly type?: SearchType;
}

/** What is found, the best first. */
export interface Findings {
  readonly items: readonly Finding[];
  /** There is more than anybody reads. */
  readonly isCut: boolean;
}

/** What the backends of search and fleet are asked for. */
export interface SearchApi {
  /** @throws PortalError */
  find(query: WordQuery, signal?: AbortSignal): Promise<Findings>;
  /**
   * The routes that may get a request, in the order in which their gateway asks them.
   *
   * @throws PortalError
   */
  findServing(
    request: AskedRequest,
    signal?: AbortSignal,
  ): Promise<readonly FleetRoute[]>;
  /**
   * Some of the applications that a guard guards, and how many there are.
   *
   * @throws PortalError
   */
  findGuarded(guard: string, signal?: AbortSignal): Promise<Guarded>;
}

/** @see SearchApi.findGuarded */
export interface Guarded {
  readonly names: readonly string[];
  readonly total: number;
}

/** @see SearchApi */
export const searchApiRef = createApiRef<SearchApi>({
  id: 'plugin.search.platform',
});
