import { identifyFile, PlatformModel } from '@slipway/platform-model';
import type { PlatformLayout } from '@slipway/platform-layout';
import type {
  RepositoryReading,
  UnreadFile,
  IsWanted,
} from './RepositoryReading';

/** A repository as a model, and what of it stayed unread. */
export interface ReadRepository {
  readonly model: PlatformModel;
  readonly unread: readonly UnreadFile[];
}

/** Reads a repository from wherever its files are. */
export function readRepository(
  layout: PlatformLayout,
  read: (isWanted: IsWanted) => RepositoryReading,
): ReadRepository {
  const { files, unread } = read(
    path => identifyFile(layout, path) !== undefined,
  );
  return { model: PlatformModel.read(files, layout), unread };
}
