import type { SiteAuth } from '@slipway/site-auth-sdk';
import { LoginCard } from './LoginCard';
import type { Config } from './readConfig';
import { useLogin } from './useLogin';

const NAME = 'member-pages';
const DESCRIPTION = '</script><b>"Pages"</b> for ${members} {{ 7*7 }} 회원';

/** The page. What it is for comes below the card. */
export function App({ auth, config }: { auth: SiteAuth; config: Config }) {
  const login = useLogin(auth);
  return (
    <>
      <header className="top">
        <span className="name">{NAME}</span>
        {config.environment !== 'prod' && (
          <span className="badge">{config.environment}</span>
        )}
      </header>
      <main>
        <h1>{DESCRIPTION}</h1>
        <LoginCard login={login} loginUrl={config.loginUrl} />
      </main>
    </>
  );
}
