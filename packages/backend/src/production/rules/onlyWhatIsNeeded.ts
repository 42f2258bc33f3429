import type { ProductionRule } from '../ProductionRule';

/** Sections of plugins that help to develop, or let callers do more than the portal needs, and why not. */
const SECTIONS: Record<string, string> = {
  proxy: 'would let browsers call other systems with its own rights',
  mcpActions: 'would let agents act',
  devTools: 'would show the configuration',
  'auth.experimentalDynamicClientRegistration':
    'would let anybody register a client of the sign-in',
  'auth.experimentalClientIdMetadataDocuments':
    'would let anybody be a client of the sign-in',
  'backend.packages': 'would load plugins that nobody chose',
};

/** The portal has the plugins of its index.ts, and no other doors. */
export const onlyWhatIsNeeded: ProductionRule = ({ config, values }) => [
  ...Object.entries(SECTIONS)
    .filter(([key]) => config.has(key))
    .map(([key, why]) => ({ key, message: `${why}: take it out` })),
  ...values
    .filter(({ key }) => key.startsWith('backend.actions.pluginSources['))
    .map(({ key }) => ({
      key,
      message: 'would let agents act: leave the list empty',
    })),
  ...(config.getOptional('backend.rateLimit') === false ||
  config.getOptional('slipway.limits') === false
    ? [
        {
          key: 'slipway.limits',
          message:
            'cannot be switched off: each replica would answer whoever asks most; raise the numbers instead',
        },
      ]
    : []),
];
