import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import { toSimpleUser } from '../api/toSimpleUser';
import type { SandboxContext } from '../SandboxContext';
import type { Comment } from './readComments';

/** A comment as GitHub shows it (`issue-comment`). */
export function toComment(context: SandboxContext, comment: Comment) {
  const url = `${repositoryUrl(context)}/issues`;
  const page = `${repositoryPageUrl(context)}/pull/${comment.issue}`;
  return {
    id: comment.id,
    node_id: Buffer.from(`IssueComment:${comment.id}`).toString('base64'),
    url: `${url}/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${url}/${comment.issue}`,
    user: toSimpleUser(context, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'MEMBER',
  };
}
