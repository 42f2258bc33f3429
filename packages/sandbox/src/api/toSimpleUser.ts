import { createHash } from 'node:crypto';
import type { SandboxContext } from '../SandboxContext';
import type { Actor } from './Actor';

/** A person or bot as GitHub's API shows them inside of other answers (`simple-user`). */
export function toSimpleUser(context: SandboxContext, actor: Actor) {
  const url = `${context.apiUrl}/users/${encodeURIComponent(actor.login)}`;
  return {
    login: actor.login,
    id: toId(actor.login),
    node_id: Buffer.from(`User:${actor.login}`).toString('base64'),
    avatar_url: `${context.baseUrl}/avatars/${encodeURIComponent(actor.login)}`,
    gravatar_id: '',
    url,
    html_url: `${context.baseUrl}/${encodeURIComponent(actor.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: actor.type,
    site_admin: false,
  };
}

/** A number that always belongs to the same name, as GitHub's ids do. */
function toId(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE();
}
