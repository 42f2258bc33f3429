import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import { toSimpleUser } from '../api/toSimpleUser';
import type { ParsedCommit } from '../git/parseCommit';
import type { SandboxContext } from '../SandboxContext';
import { readCommitEmail } from './toCommitEmail';

const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** A commit as `git/commits` shows it (`git-commit`). */
export function toGitCommit(context: SandboxContext, commit: ParsedCommit) {
  const url = `${repositoryUrl(context)}/git`;
  const pageUrl = repositoryPageUrl(context);
  return {
    sha: commit.sha,
    node_id: toNodeId(commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${pageUrl}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map(sha => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${pageUrl}/commit/${sha}`,
    })),
    verification: UNSIGNED,
  };
}

/** A commit as lists, branches and comparisons show it (`commit`, without its files). */
export function toCommit(context: SandboxContext, commit: ParsedCommit) {
  const url = repositoryUrl(context);
  const pageUrl = repositoryPageUrl(context);
  return {
    sha: commit.sha,
    node_id: toNodeId(commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${pageUrl}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: toUser(context, commit.author.email),
    committer: toUser(context, commit.committer.email),
    parents: commit.parents.map(sha => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${pageUrl}/commit/${sha}`,
    })),
  };
}

/** GitHub links a commit to the user whose address it carries, and to nobody when it knows none. */
function toUser(context: SandboxContext, email: string) {
  const user = readCommitEmail(email);
  return user ? toSimpleUser(context, user) : null;
}

function toNodeId(sha: string): string {
  return Buffer.from(`Commit:${sha}`).toString('base64');
}
