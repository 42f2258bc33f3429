import type { ProductionRule } from '../ProductionRule';

const LISTS =
  /^(?:backend\.cors\.origin|auth\.experimentalExtraAllowedOrigins)(?:\[\d+\])?$/;

/** Pages of others read no answers: every origin that may is named, and none is a pattern. */
export const originsAreExact: ProductionRule = ({ values }) =>
  values
    .filter(
      ({ key, value }) =>
        LISTS.test(key) &&
        !/^https:\/\/[a-z0-9.-]+(?::\d+)?\/?$/i.test(String(value)),
    )
    .map(({ key }) => ({
      key,
      message:
        'must be one https:// origin, such as that of backend.baseUrl, and no pattern: pages of others would read what people see',
    }));
