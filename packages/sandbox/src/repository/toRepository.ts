import type { SandboxContext } from '../SandboxContext';
import { toSimpleUser } from '../api/toSimpleUser';

/** The sandbox keeps no history of the repository itself; GitHub's answers need a time. */
const CREATED_AT = '2026-01-05T08:00:00Z';

/** The addresses and names of the repository that GitHub repeats inside of many answers (`minimal-repository`). */
export function toMinimalRepository(context: SandboxContext) {
  const { owner, name } = context.repository;
  const url = `${context.apiUrl}/repos/${owner}/${name}`;
  return {
    id: 1,
    node_id: Buffer.from(`Repository:${owner}/${name}`).toString('base64'),
    name,
    full_name: `${owner}/${name}`,
    private: false,
    owner: {
      ...toSimpleUser(context, { login: owner, type: 'User' }),
      type: 'Organization',
    },
    html_url: `${context.baseUrl}/${owner}/${name}`,
    description: 'The platform repository of the sandbox',
    fork: false,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}

/** The whole repository (`full-repository`; also what a webhook carries as `repository`). */
export function toRepository(context: SandboxContext) {
  const { owner, name, defaultBranch } = context.repository;
  const htmlUrl = `${context.baseUrl}/${owner}/${name}`;
  return {
    ...toMinimalRepository(context),
    clone_url: `${htmlUrl}.git`,
    git_url: `git://${new URL(context.baseUrl).host}/${owner}/${name}.git`,
    ssh_url: `git@${new URL(context.baseUrl).hostname}:${owner}/${name}.git`,
    svn_url: htmlUrl,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: defaultBranch,
    created_at: CREATED_AT,
    updated_at: CREATED_AT,
    pushed_at: CREATED_AT,
    size: 0,
    forks: 0,
    forks_count: 0,
    watchers: 0,
    watchers_count: 0,
    stargazers_count: 0,
    subscribers_count: 0,
    network_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    is_template: false,
    topics: [],
    visibility: 'public',
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: true,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
    web_commit_signoff_required: false,
  };
}
