import { configApiRef, useApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Alert } from '@backstage/ui';
import { useMemo } from 'react';
import { AccountSignIn } from './AccountSignIn';
import { Door } from './Door';
import { listAccounts } from './listAccounts';
import { readPersonas } from './Persona';
import { PersonaSignIn } from './PersonaSignIn';

/** Says what this is and offers the ways in that the backend has. */
export function SignInPage({ onSignInSuccess }: SignInPageProps) {
  const config = useApi(configApiRef);
  const personas = useMemo(() => readPersonas(config), [config]);
  const accounts = useMemo(() => listAccounts(config), [config]);
  let way = (
    <Alert
      status="danger"
      title="There is no way in yet"
      description="The configuration has no provider under auth.providers: it needs github or oidc. docs/connect-github.md says how."
    />
  );
  if (personas.length > 0)
    way = (
      <PersonaSignIn personas={personas} onSignInSuccess={onSignInSuccess} />
    );
  else if (accounts.length > 0)
    way = (
      <AccountSignIn accounts={accounts} onSignInSuccess={onSignInSuccess} />
    );
  return <Door>{way}</Door>;
}
