import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import { toSimpleUser } from '../api/toSimpleUser';
import { toLabel } from '../issues/toLabel';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import type { PullRequest } from './PullRequest';
import { toTeam } from './toTeam';

/** A pull request as GitHub's lists show it (`pull-request-simple`). */
export function toPullRequest(context: SandboxContext, pull: PullRequest) {
  const { owner } = context.repository;
  const parentUrl = repositoryUrl(context);
  const url = `${parentUrl}/pulls/${pull.number}`;
  const issueUrl = `${parentUrl}/issues/${pull.number}`;
  const htmlUrl = `${repositoryPageUrl(context)}/pull/${pull.number}`;
  const repository = toRepository(context);
  const toBranch = ({ ref, sha }: PullRequest['head']) => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: repository.owner,
    repo: repository,
  });
  const links = {
    self: url,
    html: htmlUrl,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${parentUrl}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${parentUrl}/statuses/${pull.head.sha}`,
  };
  return {
    url,
    id: pull.number,
    node_id: Buffer.from(`PullRequest:${pull.number}`).toString('base64'),
    html_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    issue_url: issueUrl,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: toSimpleUser(context, pull.user),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.commit ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requestedReviewers.map(login =>
      toSimpleUser(context, { login, type: 'User' }),
    ),
    requested_teams: pull.requestedTeams.map(slug => toTeam(context, slug)),
    labels: pull.labels.map(label => toLabel(context, label)),
    milestone: null,
    draft: pull.draft,
    head: toBranch(pull.head),
    base: toBranch(pull.base),
    _links: Object.fromEntries(
      Object.entries(links).map(([key, href]) => [key, { href }]),
    ),
    author_association: 'MEMBER',
    auto_merge: null,
    active_lock_reason: null,
  };
}
