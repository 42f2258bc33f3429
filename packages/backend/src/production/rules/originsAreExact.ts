import type { ProductionRule } from '../ProductionRule';

const LISTS =
  /^(?:backend\.cors\.origin|auth\.experimentalExtraAllowedOrigins)(?:\[\d+\])?$/;

const MESSAGE =
  'must be one https:// origin, such as that of backend.baseUrl, and no pattern: pages of others would read what people see';

/** Pages of others read no answers: every origin that may is named, and none is a pattern. */
export const originsAreExact: ProductionRule = ({ config, values }) => {
  const open = values
    .filter(
      ({ key, value }) =>
        LISTS.test(key) &&
        !/^https:\/\/[a-z0-9.-]+(?::\d+)?\/?$/i.test(String(value)),
    )
    .map(({ key }) => key);
  // A section that names nobody is taken for all by the library that answers.
  if (config.has('backend.cors') && !config.has('backend.cors.origin'))
    open.push('backend.cors.origin');
  return open.map(key => ({ key, message: MESSAGE }));
};
