import { ConfigApi, githubAuthApiRef } from '@backstage/core-plugin-api';
import { RiGithubFill, RiShieldUserLine } from '@remixicon/react';
import type { Account } from './AccountSignIn';
import { oidcAuthApiRef, readOidcTitle } from './oidcAuthApi';

/** The accounts that the backend lets in with: those of `auth.providers`. */
export function listAccounts(config: ConfigApi): Account[] {
  const has = (provider: string) => config.has(`auth.providers.${provider}`);
  return [
    ...(has('github')
      ? [
          {
            title: 'GitHub',
            icon: <RiGithubFill />,
            apiRef: githubAuthApiRef,
          },
        ]
      : []),
    ...(has('oidc')
      ? [
          {
            title: readOidcTitle(config),
            icon: <RiShieldUserLine />,
            apiRef: oidcAuthApiRef,
          },
        ]
      : []),
  ];
}
