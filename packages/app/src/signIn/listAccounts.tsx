import { ConfigApi, githubAuthApiRef } from '@backstage/core-plugin-api';
import { RiGithubFill, RiShieldUserLine } from '@remixicon/react';
import type { Account } from './AccountSignIn';
import { oidcAuthApiRef, readOidcTitle } from './oidcAuthApi';

/**
 * The accounts that the backend lets in with: those of `auth.providers`.
 *
 * @param company - what the company's own is called where the configuration does not say
 */
export function listAccounts(config: ConfigApi, company: string): Account[] {
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
            title: readOidcTitle(config) ?? company,
            icon: <RiShieldUserLine />,
            apiRef: oidcAuthApiRef,
          },
        ]
      : []),
  ];
}
