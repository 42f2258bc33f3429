import { ProxiedSignInPage } from '@backstage/core-components';
import type { IdentityApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { RiArrowRightLine } from '@remixicon/react';
import { useState } from 'react';
import { useWords } from '../words/useWords';
import type { Persona } from './Persona';
import styles from './PersonaSignIn.module.css';
import { SignInError } from './SignInError';

/** Remembers as whom this browser entered, so that a reload does not ask again. */
const ENTERED = 'slipway.persona';

/** Enters the local portal as somebody: one click the first time, none after, until one signs out. */
export function PersonaSignIn(
  props: SignInPageProps & { readonly personas: readonly Persona[] },
) {
  const { personas, onSignInSuccess } = props;
  const t = useWords();
  const [provider, setProvider] = useState(() => localStorage.getItem(ENTERED));
  const chosen = personas.find(persona => persona.provider === provider);

  if (chosen)
    return (
      <ProxiedSignInPage
        provider={chosen.provider}
        onSignInSuccess={identity => {
          localStorage.setItem(ENTERED, chosen.provider);
          onSignInSuccess(asPersona(identity, chosen));
        }}
        ErrorComponent={ForgetAndSay}
      />
    );
  return (
    <>
      <h1 className={styles.question}>{t('persona.question')}</h1>
      <p className={styles.ground}>{t('persona.ground')}</p>
      <ul className={styles.personas}>
        {personas.map(persona => (
          <li key={persona.provider}>
            <button
              type="button"
              className={styles.persona}
              aria-labelledby={`${persona.provider}-title`}
              aria-describedby={`${persona.provider}-description`}
              onClick={() => setProvider(persona.provider)}
            >
              <span id={`${persona.provider}-title`} className={styles.title}>
                {persona.title}
              </span>
              <span
                id={`${persona.provider}-description`}
                className={styles.description}
              >
                {persona.description}
              </span>
              <RiArrowRightLine
                size={18}
                aria-hidden="true"
                className={styles.arrow}
              />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whoever could not enter is asked again at the next try. */
function ForgetAndSay(props: { readonly error?: Error }) {
  localStorage.removeItem(ENTERED);
  return <SignInError {...props} />;
}

/** A persona may be without a profile, and signing out would not keep it out. */
function asPersona(identity: IdentityApi, persona: Persona): IdentityApi {
  return {
    getProfileInfo: async () => {
      const profile = await identity.getProfileInfo();
      return { ...profile, displayName: profile.displayName ?? persona.title };
    },
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      localStorage.removeItem(ENTERED);
      await identity.signOut();
    },
  };
}
