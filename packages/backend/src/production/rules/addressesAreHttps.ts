import { isThisMachine } from '../isThisMachine';
import type { ProductionFault, ProductionRule } from '../ProductionRule';

/** Where people come in, and where tokens are sent. */
const ADDRESSES =
  /^(?:(?:backend|app)\.baseUrl|auth\.providers\.oidc\.[^.]+\.metadataUrl|auth\.providers\.github\.[^.]+\.enterpriseInstanceUrl|integrations\.github\[\d+\]\.apiBaseUrl)$/;

/** Nobody on the way reads a token, and cookies are only sent where nobody can. */
export const addressesAreHttps: ProductionRule = ({ config, values }) => {
  const faults = values.flatMap(({ key, value }): ProductionFault[] => {
    if (!ADDRESSES.test(key)) return [];
    if (!URL.canParse(String(value)))
      return [
        { key, message: 'must be an address, e.g. https://acme.example' },
      ];
    const { protocol, hostname } = new URL(String(value));
    if (protocol !== 'https:')
      return [
        { key, message: 'must begin with https://: tokens are sent there' },
      ];
    return key.endsWith('baseUrl') && isThisMachine(hostname)
      ? [{ key, message: 'is this machine: name the address that people open' }]
      : [];
  });
  const [backend, app] = ['backend.baseUrl', 'app.baseUrl'].map(key =>
    config.getOptional<string>(key),
  );
  if (backend && app && backend !== app)
    faults.push({
      key: 'app.baseUrl',
      message:
        'must be the same as backend.baseUrl: the portal is one origin, and its cookies rely on that',
    });
  return faults;
};
