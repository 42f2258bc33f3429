import { toSimpleUser } from '../api/toSimpleUser';
import type { SandboxContext } from '../SandboxContext';
import type { SandboxApp } from './SandboxApp';

export const INSTALLATION_ID = 1;
const CREATED_AT = '2026-01-05T08:00:00Z';

/** The installation as GitHub's API shows it. */
export function toInstallation(context: SandboxContext, app: SandboxApp) {
  const owner = toSimpleUser(context, {
    login: context.repository.owner,
    type: 'User',
  });
  return {
    id: INSTALLATION_ID,
    account: { ...owner, type: 'Organization' },
    repository_selection: 'selected',
    access_tokens_url: `${context.apiUrl}/app/installations/${INSTALLATION_ID}/access_tokens`,
    repositories_url: `${context.apiUrl}/installation/repositories`,
    html_url: `${context.baseUrl}/organizations/${owner.login}/settings/installations/${INSTALLATION_ID}`,
    app_id: app.appId,
    app_slug: app.slug,
    target_id: owner.id,
    target_type: 'Organization',
    permissions: app.permissions,
    events: ['push'],
    created_at: CREATED_AT,
    updated_at: CREATED_AT,
    single_file_name: null,
    suspended_by: app.suspended ? owner : null,
    suspended_at: app.suspended ? CREATED_AT : null,
  };
}
