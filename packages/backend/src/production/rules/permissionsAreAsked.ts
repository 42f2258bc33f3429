import type { ProductionRule } from '../ProductionRule';

/** Switched off, Backstage's permissions allow everything to everybody. */
export const permissionsAreAsked: ProductionRule = ({ config }) =>
  config.getOptional('permission.enabled') === true
    ? []
    : [
        {
          key: 'permission.enabled',
          message:
            'must be true: without it everybody who signs in may do everything',
        },
      ];
