import type { Claims } from '@slipway/site-auth-sdk';
import { Notice } from './Notice';
import type { Login } from './useLogin';

/** Shows who is logged in, and the way in or out. */
export function LoginCard({ login, loginUrl }: { login: Login; loginUrl?: string }) {
  const { state, problem, ask, logout } = login;
  if (problem)
    return (
      <Notice title="That did not work" action="Try again" onAction={problem.retry}>
        {problem.text}
      </Notice>
    );
  if (state.status === 'unknown')
    return (
      <section className="card" aria-live="polite" aria-busy="true">
        <p className="quiet">One moment: asking who you are</p>
      </section>
    );
  if (state.status === 'signed-out')
    return (
      <section className="card" aria-labelledby="login-title">
        <h2 id="login-title">You are not logged in</h2>
        <p className="quiet">Log in at the site, and you come back to this page.</p>
        <div className="actions">
          {loginUrl && (
            <a className="button" href={withReturn(loginUrl)}>
              Log in
            </a>
          )}
          <button className="button plain" onClick={ask}>
            I have logged in
          </button>
        </div>
      </section>
    );
  return (
    <section className="card" aria-labelledby="login-title">
      <h2 id="login-title">You are logged in</h2>
      <dl>
        {describe(state.claims).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <button className="button plain" onClick={logout}>
          Log out
        </button>
      </div>
    </section>
  );
}

function describe(claims: Claims): [string, string][] {
  const common: [string, string][] = [
    ['Login', claims.sub],
    ['Role', claims.role],
  ];
  return claims.aud === 'site'
    ? [
        ...common,
        ['Site', claims.siteCode],
        ['Unit', claims.unitCode],
        ['Member', claims.memberCode],
      ]
    : common;
}

/** The login leads back here. */
function withReturn(loginUrl: string): string {
  const url = new URL(loginUrl);
  url.searchParams.set('return', location.href);
  return url.href;
}
