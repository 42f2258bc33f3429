import { MEASUREMENTS } from './MEASUREMENTS';

/**
 * What authentication costs.
 *
 * @param args - names of measurements; all of them when empty
 * @returns their tables, to print
 */
export async function benchAuth(args: readonly string[]): Promise<string> {
  const names = args.length > 0 ? args : Object.keys(MEASUREMENTS);
  const tables: string[] = [];
  for (const name of names) {
    if (!Object.hasOwn(MEASUREMENTS, name))
      throw new Error(
        `there is no measurement ${name}; choose of ${Object.keys(
          MEASUREMENTS,
        ).join(', ')}`,
      );
    const { title, measure } = MEASUREMENTS[name];
    tables.push(`${title}\n\n${await measure()}`);
  }
  return tables.join('\n\n');
}
