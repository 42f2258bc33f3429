import { Client } from 'pg';

/**
 * Makes an empty database beside another.
 *
 * @param url - of any database of the same PostgreSQL
 * @returns how to connect to the new one
 */
export async function createDatabase(url: string): Promise<string> {
  const name = `bench_${process.pid}_${Date.now()}`;
  const client = new Client(url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const created = new URL(url);
  created.pathname = `/${name}`;
  return created.href;
}
