import { type AuthState, type SiteAuth, SiteAuthError } from '@slipway/site-auth-sdk';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** Who is logged in, and why that could not be asked or ended. */
export interface Login {
  readonly state: AuthState;
  readonly problem?: Problem;
  readonly ask: () => void;
  readonly logout: () => void;
}

/** What did not work, in words for the member, and the way to try it again. */
export interface Problem {
  readonly text: string;
  readonly retry: () => void;
}

/** Asks the auth service who is logged in, and follows it: another tab may log out. */
export function useLogin(auth: SiteAuth): Login {
  const state = useSyncExternalStore(auth.onChange, auth.getState);
  const [problem, setProblem] = useState<Problem>();

  const attempt = useCallback(function attempt(work: () => Promise<void>) {
    work().then(
      () => setProblem(undefined),
      (error: unknown) => {
        const text = explain(error);
        setProblem(text ? { text, retry: () => attempt(work) } : undefined);
      },
    );
  }, []);
  const ask = useCallback(() => attempt(() => auth.signIn()), [attempt, auth]);
  const logout = useCallback(() => attempt(() => auth.logout()), [attempt, auth]);

  useEffect(ask, [ask]);
  return { state, problem, ask, logout };
}

function explain(error: unknown): string | undefined {
  const kind = error instanceof SiteAuthError ? error.kind : undefined;
  switch (kind) {
    case 'signed-out':
      // No problem: the state says so.
      return undefined;
    case 'rate-limited':
      return 'There were too many attempts. Wait a moment, then try again.';
    case 'refused':
      return 'The login service does not accept this page. Please tell the people who run it.';
    default:
      return 'The login service was not reached. Check your connection, then try again.';
  }
}
