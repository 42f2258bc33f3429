import { Progress, UserIdentity } from '@backstage/core-components';
import {
  ApiRef,
  BackstageIdentityApi,
  ProfileInfoApi,
  SessionApi,
  useApi,
} from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Button, Flex, Text } from '@backstage/ui';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../words/useWords';
import { SignInError } from './SignInError';

/** A way in by an account elsewhere. */
export interface Account {
  /** e.g. `GitHub` */
  readonly title: string;
  readonly icon: JSX.Element;
  readonly apiRef: ApiRef<ProfileInfoApi & BackstageIdentityApi & SessionApi>;
}

/** Signs in with one of the accounts that the portal knows; a session that still holds needs no click. */
export function AccountSignIn(
  props: SignInPageProps & {
    /** At least one, and always the same. */
    readonly accounts: readonly Account[];
  },
) {
  const { accounts, onSignInSuccess } = props;
  const t = useWords();
  const [waitingFor, setWaitingFor] = useState(accounts.length);
  const [error, setError] = useState<Error>();
  const onChecked = useCallback(() => setWaitingFor(count => count - 1), []);
  return (
    <>
      {waitingFor > 0 && <Progress />}
      {/* Each looks for its session while nothing of it is shown. */}
      <Flex
        direction="column"
        gap="4"
        style={waitingFor > 0 ? { display: 'none' } : undefined}
      >
        <Text as="p" variant="body-medium">
          {t('account.invitation')}
        </Text>
        {error && <SignInError error={error} />}
        {accounts.map(account => (
          <AccountButton
            key={account.title}
            account={account}
            isFirst={account === accounts[0]}
            onSignInSuccess={onSignInSuccess}
            onChecked={onChecked}
            onError={setError}
          />
        ))}
      </Flex>
    </>
  );
}

function AccountButton(
  props: SignInPageProps & {
    readonly account: Account;
    readonly isFirst: boolean;
    readonly onChecked: () => void;
    readonly onError: (error: Error | undefined) => void;
  },
) {
  const { account, isFirst, onSignInSuccess, onChecked, onError } = props;
  const api = useApi(account.apiRef);
  const t = useWords();

  const signIn = useCallback(
    async (options: { optional: boolean } | { instantPopup: boolean }) => {
      try {
        onError(undefined);
        const session = await api.getBackstageIdentity(options);
        if (!session) return;
        onSignInSuccess(
          UserIdentity.create({
            identity: session.identity,
            profile: await api.getProfile(),
            authApi: api,
          }),
        );
      } catch (cause) {
        const failure =
          cause instanceof Error ? cause : new Error(String(cause));
        // Closing the other window is a choice, not a fault.
        if (failure.name !== 'PopupRejectedError') onError(failure);
      }
    },
    [api, onError, onSignInSuccess],
  );

  useEffect(() => {
    signIn({ optional: true }).finally(onChecked);
  }, [signIn, onChecked]);

  return (
    <Button
      size="medium"
      variant={isFirst ? 'primary' : 'secondary'}
      iconStart={account.icon}
      onPress={() => signIn({ instantPopup: true })}
    >
      {t('account.continue', { account: account.title })}
    </Button>
  );
}
