import { byPath, digestFiles, type RepositoryFile } from '@slipway/change-set';
import {
  judgeProposal,
  listOpenRoutes,
  ProposedModel,
  type Finding,
  type OpenRoute,
  type PlatformModel,
  type RuleSettings,
} from '@slipway/platform-model';

/** What a pull request would commit, and what the rules say to it. */
export interface Proof {
  /** Sorted by path. */
  readonly files: readonly RepositoryFile[];
  /** Sorted by path and line. */
  readonly findings: readonly Finding[];
  /** What the files open to everybody, whatever they say that they mean. */
  readonly openRoutes: readonly OpenRoute[];
  /** Names the files: equal digests, equal bytes. */
  readonly digest: string;
}

/**
 * Proves files that are rendered already.
 *
 * @param options.base - the repository that they are to be added to
 * @param options.groups - the groups of the person who asks; left out where nobody in particular does
 */
export function proveFiles(options: {
  readonly files: readonly RepositoryFile[];
  readonly base: PlatformModel;
  readonly rules: RuleSettings;
  readonly groups?: readonly string[];
}): Proof {
  const { base, rules, groups } = options;
  const files = [...options.files].sort(byPath);
  const change = new ProposedModel(base);
  for (const file of files) change.put(file);
  return {
    files,
    findings: judgeProposal({ base, change, groups }, rules),
    openRoutes: listOpenRoutes(change),
    digest: digestFiles(files),
  };
}
