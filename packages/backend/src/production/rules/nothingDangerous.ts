import type { ProductionRule } from '../ProductionRule';

/** What Backstage itself calls dangerous, e.g. `backend.auth.dangerouslyDisableDefaultAuthPolicy`. */
export const nothingDangerous: ProductionRule = ({ values }) =>
  values
    .filter(
      ({ path, value }) =>
        value !== false && path.some(step => /^dangerous/i.test(String(step))),
    )
    .map(({ key }) => ({
      key,
      message: 'opens what must stay shut: take it out',
    }));
