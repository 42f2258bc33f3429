import { ProxiedSignInPage } from '@backstage/core-components';
import type { IdentityApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Button, Flex, Text } from '@backstage/ui';
import { useState } from 'react';
import { SignInError } from './SignInError';

/** Remembers that this browser entered, so that a reload does not ask again. */
const ENTERED = 'slipway.guest-entered';

/** Enters as the local portal's guest: one click the first time, none after. */
export function GuestSignIn({ onSignInSuccess }: SignInPageProps) {
  const [entering, setEntering] = useState(
    () => localStorage.getItem(ENTERED) === 'true',
  );

  const enter = (identity: IdentityApi) => {
    localStorage.setItem(ENTERED, 'true');
    onSignInSuccess(asGuest(identity));
  };

  if (entering)
    return (
      <ProxiedSignInPage
        provider="guest"
        onSignInSuccess={enter}
        ErrorComponent={SignInError}
      />
    );
  return (
    <Flex direction="column" gap="4">
      <Text as="p" variant="body-medium">
        This portal runs on your machine, with a platform repository to try
        things on. Nothing you do here reaches anybody else.
      </Text>
      <Button size="medium" variant="primary" onPress={() => setEntering(true)}>
        Enter as guest
      </Button>
    </Flex>
  );
}

/** The backend's guest has no name, and signing out would not keep it out. */
function asGuest(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: async () => ({ displayName: 'Guest' }),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      localStorage.removeItem(ENTERED);
      await identity.signOut();
    },
  };
}
