import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type {
  PlatformDocuments,
  SearchType,
} from '@slipway/plugin-search-common';
import { Readable } from 'node:stream';

/** Makes documents of one type into what search indexes. */
export function createCollator<T extends SearchType>(options: {
  readonly type: T;
  /** Asked for each document's `authorization.resourceRef` where it depends on that. */
  readonly visibilityPermission: Permission;
  readonly list: () => AsyncIterable<PlatformDocuments[T]>;
}): DocumentCollatorFactory {
  const { type, visibilityPermission, list } = options;
  return {
    type,
    visibilityPermission,
    getCollator: async () => Readable.from(list()),
  };
}
