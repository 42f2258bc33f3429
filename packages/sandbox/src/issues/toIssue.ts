import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import { toSimpleUser } from '../api/toSimpleUser';
import type { PullRequest } from '../pulls/PullRequest';
import type { SandboxContext } from '../SandboxContext';
import { toLabel } from './toLabel';

/** A pull request as the issue that it also is (`issue`). */
export function toIssue(
  context: SandboxContext,
  pull: PullRequest,
  comments: number,
) {
  const parentUrl = repositoryUrl(context);
  const url = `${parentUrl}/issues/${pull.number}`;
  const page = `${repositoryPageUrl(context)}/pull/${pull.number}`;
  return {
    id: pull.number,
    node_id: Buffer.from(`Issue:${pull.number}`).toString('base64'),
    url,
    repository_url: parentUrl,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: pull.number,
    state: pull.state,
    state_reason: null,
    title: pull.title,
    body: pull.body,
    user: toSimpleUser(context, pull.user),
    labels: pull.labels.map(label => toLabel(context, label)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments,
    draft: pull.draft,
    pull_request: {
      url: `${parentUrl}/pulls/${pull.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: pull.merged?.at ?? null,
    },
    closed_at: pull.closedAt,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    author_association: 'MEMBER',
  };
}
