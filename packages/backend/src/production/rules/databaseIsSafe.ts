import { isThisMachine } from '../isThisMachine';
import type { ProductionFault, ProductionRule } from '../ProductionRule';

const KEY = 'backend.database.connection';
const ENCRYPTED = ['require', 'verify-ca', 'verify-full'];

/** Where a connection goes, as far as it says. */
interface Way {
  readonly host?: string;
  readonly isEncrypted?: boolean;
}

/**
 * The database is PostgreSQL, and what is sent to it over a network is encrypted. A name without a dot is that of a
 * container beside this one or a service of the same cluster, whose network is its operator's to protect. A plugin may have
 * a connection of its own, which lies over that of all.
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
  const connection = config.getOptional('backend.database.connection');
  const common = readWay(connection);
  const connections: [key: string, way: Way | undefined][] = [
    [KEY, common],
    ...Object.entries(
      Object(config.getOptional('backend.database.plugin')),
    ).flatMap(([plugin, settings]): [string, Way | undefined][] => {
      const own = Object(settings).connection;
      if (!own) return [];
      const way = readWay(own);
      return [
        [
          `backend.database.plugin.${plugin}.connection`,
          way && { ...common, ...way },
        ],
      ];
    }),
  ];
  return [
    ...clients,
    ...none,
    ...(connection
      ? connections.flatMap(([key, way]) => judgeWay(key, way, sslMode))
      : [{ key: KEY, message: 'is missing: is DATABASE_URL set?' }]),
  ];
};

function judgeWay(
  key: string,
  way: Way | undefined,
  sslMode = '',
): ProductionFault[] {
  if (!way)
    return [
      {
        key,
        message: 'is no address: postgresql://user:password@host/database',
      },
    ];
  const { host, isEncrypted = ENCRYPTED.includes(sslMode) } = way;
  const isNear =
    !host || host.startsWith('/') || isThisMachine(host) || !/[.:]/.test(host);
  return isNear || isEncrypted
    ? []
    : [
        {
          key,
          message: `goes to ${host} unencrypted: add sslmode=verify-full to the address or set PGSSLMODE, and NODE_EXTRA_CA_CERTS where its certificate is of your own authority`,
        },
      ];
}

/** @returns `undefined` for what is no address */
function readWay(connection: unknown): Way | undefined {
  return typeof connection === 'string'
    ? readUrl(connection)
    : readParts(Object(connection));
}

function readUrl(text: string): Way | undefined {
  // PostgreSQL's own tools write addresses of sockets without a host, which no URL may be.
  const url = text.replace(/^([a-z]+:\/\/[^/@]*@)\//, '$1localhost/');
  if (!URL.canParse(url)) return undefined;
  const { hostname, searchParams } = new URL(url);
  const mode = searchParams.get('sslmode');
  return {
    host: searchParams.get('host') ?? hostname,
    ...(mode !== null && { isEncrypted: ENCRYPTED.includes(mode) }),
  };
}

function readParts({
  host,
  ssl,
  connectionString,
}: Record<string, unknown>): Way | undefined {
  if (typeof connectionString === 'string') return readUrl(connectionString);
  const { rejectUnauthorized } = Object(ssl);
  return {
    ...(host !== undefined && { host: String(host) }),
    ...(ssl !== undefined && {
      isEncrypted: Boolean(ssl) && rejectUnauthorized !== false,
    }),
  };
}
