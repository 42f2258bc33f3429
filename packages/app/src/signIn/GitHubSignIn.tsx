import { Progress, UserIdentity } from '@backstage/core-components';
import { githubAuthApiRef, useApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Button, Flex, Text } from '@backstage/ui';
import { RiGithubFill } from '@remixicon/react';
import { useCallback, useEffect, useState } from 'react';
import { SignInError } from './SignInError';

/** Signs in with GitHub; a session that still holds needs no click. */
export function GitHubSignIn({ onSignInSuccess }: SignInPageProps) {
  const github = useApi(githubAuthApiRef);
  const [checking, setChecking] = useState(true);
  const [error, setError] = useState<Error>();

  const signIn = useCallback(
    async (options: { optional: boolean } | { instantPopup: boolean }) => {
      try {
        setError(undefined);
        const session = await github.getBackstageIdentity(options);
        if (!session) return;
        onSignInSuccess(
          UserIdentity.create({
            identity: session.identity,
            profile: await github.getProfile(),
            authApi: github,
          }),
        );
      } catch (cause) {
        const failure =
          cause instanceof Error ? cause : new Error(String(cause));
        // Closing GitHub's window is a choice, not a fault.
        if (failure.name !== 'PopupRejectedError') setError(failure);
      }
    },
    [github, onSignInSuccess],
  );

  useEffect(() => {
    signIn({ optional: true }).finally(() => setChecking(false));
  }, [signIn]);

  if (checking) return <Progress />;
  return (
    <Flex direction="column" gap="4">
      <Text as="p" variant="body-medium">
        Sign in with the account you review pull requests with.
      </Text>
      {error && <SignInError error={error} />}
      <Button
        size="medium"
        variant="primary"
        iconStart={<RiGithubFill />}
        onPress={() => signIn({ instantPopup: true })}
      >
        Continue with GitHub
      </Button>
    </Flex>
  );
}
