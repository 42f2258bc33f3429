import { configApiRef, useApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { LogoFull } from '../brand/LogoFull';
import { GitHubSignIn } from './GitHubSignIn';
import { GuestSignIn } from './GuestSignIn';
import styles from './SignInPage.module.css';

/** Says what this is and offers the one way in that the backend has. */
export function SignInPage({ onSignInSuccess }: SignInPageProps) {
  const guest = useApi(configApiRef).getOptionalString(
    'auth.providers.guest.userEntityRef',
  );
  return (
    <main className={styles.page}>
      <section className={styles.card}>
        <div className={styles.brand}>
          <LogoFull size={44} />
          <p className={styles.tagline}>
            Launch a service with one pull request.
          </p>
        </div>
        <div className={styles.entry}>
          {guest ? (
            <GuestSignIn onSignInSuccess={onSignInSuccess} />
          ) : (
            <GitHubSignIn onSignInSuccess={onSignInSuccess} />
          )}
        </div>
      </section>
    </main>
  );
}
