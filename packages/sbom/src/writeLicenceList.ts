import { idOf, type Component } from './Component';
import { judgeLicence } from './judgeLicence';

/** Writes what each component is under as Markdown: how many of which, then each. */
export function writeLicenceList(components: readonly Component[]): string {
  const verdicts = components.map(component => ({
    id: idOf(component),
    ...judgeLicence(component),
  }));
  const counts = new Map<string, number>();
  for (const { licence } of verdicts)
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const rows = [...counts].sort(
    ([a, more], [b, less]) => less - more || (a < b ? -1 : 1),
  );
  return [
    `# Licences of the ${components.length} packages that Slipway ships`,
    '',
    '| licence | packages |',
    '| --- | ---: |',
    ...rows.map(([licence, count]) => `| ${licence} | ${count} |`),
    '',
    '| package | licence | why it may be shipped, where it does not say so itself |',
    '| --- | --- | --- |',
    ...verdicts.map(
      ({ id, licence, reason = '' }) => `| ${id} | ${licence} | ${reason} |`,
    ),
    '',
  ].join('\n');
}
