import { createHash } from 'node:crypto';
import type { SandboxContext } from '../SandboxContext';

/** A team as GitHub shows it; the sandbox knows nothing of a team but its name. */
export function toTeam(context: SandboxContext, slug: string) {
  const { owner } = context.repository;
  const name = encodeURIComponent(slug);
  const url = `${context.apiUrl}/orgs/${owner}/teams/${name}`;
  return {
    id: createHash('sha256').update(slug).digest().readUInt32BE(),
    node_id: Buffer.from(`Team:${slug}`).toString('base64'),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: `${context.baseUrl}/orgs/${owner}/teams/${name}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: 1,
    parent: null,
  };
}
