import { isLoopback } from '../isLoopback';
import type { ProductionFault, ProductionRule } from '../ProductionRule';

const ENCRYPTED = ['require', 'verify-ca', 'verify-full'];

/**
 * The database is PostgreSQL, and what is sent to it over a network is encrypted. A name without a dot is that of a
 * container beside this one or a service of the same cluster, whose network is its operator's to protect.
 */
export const databaseIsSafe: ProductionRule = ({ config, values }) => {
  const clients = values
    .filter(
      ({ key, value }) =>
        /^backend\.database(?:\.plugin\.[^.]+)?\.client$/.test(key) &&
        value !== 'pg',
    )
    .map(({ key }) => ({
      key,
      message: 'must be pg: replicas share a PostgreSQL and nothing else',
    }));
  const none = config.has('backend.database.client')
    ? []
    : [
        {
          key: 'backend.database.client',
          message: 'is missing: it must be pg',
        },
      ];
  return [
    ...clients,
    ...none,
    ...judgeConnection(config.getOptional('backend.database.connection')),
  ];
};

function judgeConnection(connection: unknown): ProductionFault[] {
  const key = 'backend.database.connection';
  if (!connection)
    return [{ key, message: 'is missing: is DATABASE_URL set?' }];
  const way =
    typeof connection === 'string'
      ? readUrl(connection)
      : readParts(connection as Record<string, unknown>);
  if (!way)
    return [
      {
        key,
        message: 'is no address: postgresql://user:password@host/database',
      },
    ];
  const { host, isEncrypted } = way;
  const isNear =
    !host || host.startsWith('/') || isLoopback(host) || !/[.:]/.test(host);
  return isNear || isEncrypted
    ? []
    : [
        {
          key,
          message: `goes to ${host} unencrypted: add sslmode=verify-full to the address, and sslrootcert= where its certificate is your own`,
        },
      ];
}

function readUrl(text: string) {
  // PostgreSQL's own tools write addresses of sockets without a host, which no URL may be.
  const url = text.replace(/^([a-z]+:\/\/[^/@]*@)\//, '$1localhost/');
  if (!URL.canParse(url)) return undefined;
  const { hostname, searchParams } = new URL(url);
  return {
    host: searchParams.get('host') ?? hostname,
    isEncrypted: ENCRYPTED.includes(searchParams.get('sslmode') ?? ''),
  };
}

function readParts({ host, ssl, connectionString }: Record<string, unknown>) {
  if (typeof connectionString === 'string') return readUrl(connectionString);
  const { rejectUnauthorized } = Object(ssl);
  return {
    host: String(host ?? ''),
    isEncrypted: Boolean(ssl) && rejectUnauthorized !== false,
  };
}
