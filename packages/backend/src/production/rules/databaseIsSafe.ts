import { isLoopback } from '../isLoopback';
import type { ProductionFault, ProductionRule } from '../ProductionRule';

const ENCRYPTED = ['require', 'verify-ca', 'verify-full'];

/**
 * The database is PostgreSQL, and what is sent to it over a network is encrypted. A name without a dot is that of a
 * container beside this one or a service of the same cluster, whose network is its operator's to protect.
 */
export const databaseIsSafe: ProductionRule = ({ config, values, sslMode }) => {
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
    ...judgeConnection(
      config.getOptional('backend.database.connection'),
      sslMode,
    ),
  ];
};

function judgeConnection(
  connection: unknown,
  sslMode: string | undefined,
): ProductionFault[] {
  const key = 'backend.database.connection';
  if (!connection)
    return [{ key, message: 'is missing: is DATABASE_URL set?' }];
  const way =
    typeof connection === 'string'
      ? readUrl(connection, sslMode)
      : readParts(connection as Record<string, unknown>, sslMode);
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
          message: `goes to ${host} unencrypted: add sslmode=verify-full to the address or set PGSSLMODE, and NODE_EXTRA_CA_CERTS where its certificate is of your own authority`,
        },
      ];
}

function readUrl(text: string, sslMode: string | undefined) {
  // PostgreSQL's own tools write addresses of sockets without a host, which no URL may be.
  const url = text.replace(/^([a-z]+:\/\/[^/@]*@)\//, '$1localhost/');
  if (!URL.canParse(url)) return undefined;
  const { hostname, searchParams } = new URL(url);
  return {
    host: searchParams.get('host') ?? hostname,
    isEncrypted: ENCRYPTED.includes(
      searchParams.get('sslmode') ?? sslMode ?? '',
    ),
  };
}

function readParts(
  { host, ssl, connectionString }: Record<string, unknown>,
  sslMode: string | undefined,
) {
  if (typeof connectionString === 'string')
    return readUrl(connectionString, sslMode);
  const { rejectUnauthorized } = Object(ssl);
  return {
    host: String(host ?? ''),
    isEncrypted:
      ssl === undefined
        ? ENCRYPTED.includes(sslMode ?? '')
        : Boolean(ssl) && rejectUnauthorized !== false,
  };
}
