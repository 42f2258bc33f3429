import type { Identity } from './Identity';

/**
 * The issuer and its `sub`, which OpenID Connect promises never to give to another person; names and addresses it does
 * not. An issuer has no `#`, so the two cannot be mistaken for two others.
 *
 * @param issuer - as its own description says, e.g. `https://id.acme.example`
 * @param subjects - `sub` of whatever the issuer said about this person
 */
export function readOidcIdentity(
  issuer: string,
  subjects: readonly (string | undefined)[],
): Identity {
  const [subject, ...others] = new Set(
    subjects.filter(text => text !== undefined),
  );
  if (!subject || others.length > 0)
    throw new Error(
      `${issuer} did not say clearly who this is: sign in once more`,
    );
  return {
    annotation: 'slipway.dev/oidc-subject',
    value: `${issuer}#${subject}`,
    words: `the subject ${subject} of ${issuer}`,
  };
}
