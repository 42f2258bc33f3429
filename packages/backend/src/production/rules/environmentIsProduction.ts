import type { ProductionRule } from '../ProductionRule';

/** Which of a provider's sections is used is named by this. */
export const environmentIsProduction: ProductionRule = ({ config }) =>
  config.getOptional('auth.environment') === 'production'
    ? []
    : [
        {
          key: 'auth.environment',
          message:
            'must be production: without it the sign-in takes what is meant for development',
        },
      ];
