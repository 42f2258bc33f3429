import { configApiRef, useApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Alert } from '@backstage/ui';
import { useMemo } from 'react';
import { useLanguage } from '../language/useLanguage';
import { useWords } from '../words/useWords';
import { AccountSignIn } from './AccountSignIn';
import { Door } from './Door';
import { listAccounts } from './listAccounts';
import { readPersonas } from './Persona';
import { PersonaSignIn } from './PersonaSignIn';

/** Says what this is and offers the ways in that the backend has. */
export function SignInPage({ onSignInSuccess }: SignInPageProps) {
  const t = useWords();
  const { language } = useLanguage();
  const config = useApi(configApiRef);
  const personas = useMemo(
    () => readPersonas(config, language),
    [config, language],
  );
  const accounts = useMemo(
    () => listAccounts(config, t('account.company')),
    [config, t],
  );
  let way = (
    <Alert
      status="danger"
      title={t('door.noWayTitle')}
      description={t('door.noWay')}
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
