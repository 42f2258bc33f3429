import type { SiteAuth } from '@slipway/site-auth-sdk';
import { LoginCard } from './LoginCard';
import type { Config } from './readConfig';
import { useLogin } from './useLogin';

const NAME = 'order-web';
const DESCRIPTION = 'Shows people their orders';

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
