import { Client } from 'pg';

/**
 * Looks for texts in every row of every table.
 *
 * @param url - as {@link createDatabase} gives it
 * @returns each `{schema}.{table}` that holds one
 */
export async function findInDatabase(
  url: string,
  texts: readonly string[],
): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rowCount } = await client.query(
        `select 1 from ${name} as row where exists
         (select 1 from unnest($1::text[]) as secret where strpos(row::text, secret) > 0) limit 1`,
        [texts],
      );
      if (rowCount) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}
