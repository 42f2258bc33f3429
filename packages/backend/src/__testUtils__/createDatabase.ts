import type { TestDatabases } from '@backstage/backend-test-utils';

/** Creates an empty database, and says how a process of its own connects to it. */
export async function createDatabase(
  databases: TestDatabases,
): Promise<string> {
  const knex = await databases.init('POSTGRES_18');
  const { host, port, user, password, database } =
    knex.client.config.connection;
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(
    password ?? '',
  )}`;
  // As a parameter the host may also be the folder of a socket.
  const server = `localhost:${port ?? 5432}/${database}`;
  return `postgresql://${login}@${server}?host=${encodeURIComponent(host)}`;
}
