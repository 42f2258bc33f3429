import type { ProductionRule } from '../ProductionRule';

/** Each way in, and what it cannot do without. */
const FIELDS: Record<string, readonly string[]> = {
  github: ['clientId', 'clientSecret'],
  oidc: ['metadataUrl', 'clientId', 'clientSecret'],
};
const WAYS_IN = Object.keys(FIELDS);

/** Nobody is a guest or a persona, and nobody is whoever has the right name. */
export const signInIsByIdentity: ProductionRule = ({ config, values }) => {
  const providers = config.getOptionalConfig('auth.providers')?.keys() ?? [];
  const others = providers
    .filter(provider => !WAYS_IN.includes(provider))
    .map(provider => ({
      key: `auth.providers.${provider}`,
      message: /^(?:guest|local-.*)$/.test(provider)
        ? 'lets anybody in without a key: take it out, it is of the local mode'
        : `is no way in that Slipway has: take it out; ${WAYS_IN.join(
            ' and ',
          )} are`,
    }));
  const none = WAYS_IN.some(way => providers.includes(way))
    ? []
    : [
        {
          key: 'auth.providers',
          message:
            'has neither github nor oidc, so nobody could sign in: docs/sign-in.md',
        },
      ];
  const unset = WAYS_IN.filter(way => providers.includes(way))
    .flatMap(way =>
      FIELDS[way].map(field => `auth.providers.${way}.production.${field}`),
    )
    .filter(key => !config.has(key))
    .map(key => ({ key, message: 'is missing: is its variable set?' }));
  const personas = config.has('slipway.personas')
    ? [
        {
          key: 'slipway.personas',
          message: 'are people of the local mode: take them out',
        },
      ]
    : [];
  const resolvers = values
    .filter(({ key }) => /^auth\.providers\..*\.resolver$/.test(key))
    .map(({ key }) => ({
      key,
      message:
        'would decide by names, which others can take: take signIn out, the id of the account decides; docs/sign-in.md',
    }));
  return [...others, ...none, ...unset, ...personas, ...resolvers];
};
