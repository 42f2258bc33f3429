import type { DeliveryWeek } from '@slipway/plugin-fleet-common';
import { ChartPanel } from '../chart/ChartPanel';
import { Legend } from '../chart/Legend';
import { WeekChart } from '../chart/WeekChart';
import { NOTHING } from '../figures/describeSpread';
import { DataTable } from '../table/DataTable';
import { useWords, type Words } from '../words/useWords';
import { measureCoverage } from './measureCoverage';

/** How much of what publishes routes was guarded at the end of each week. */
export function GuardsPanel({
  weeks,
}: {
  readonly weeks: readonly DeliveryWeek[];
}) {
  const words = useWords();
  const { t, formats } = words;
  const coverages = weeks.map(measureCoverage);
  const say = (week: DeliveryWeek) => sayCoverage(week, words);
  return (
    <ChartPanel
      title={t('weeks.guards')}
      hint={t('weeks.guardsHint')}
      chart={
        <>
          <WeekChart
            sentence={saySentence(coverages, words)}
            top={1}
            say={formats.percent}
            columns={weeks.map((week, index) => ({
              start: week.start,
              parts: toParts(coverages[index]),
              hint: `${formats.day(week.start)}: ${say(week)}`,
            }))}
          />
          <Legend
            items={[
              { look: 'level', title: t('weeks.coverage') },
              ...(coverages.includes(null)
                ? [{ look: 'unknown' as const, title: t('weeks.unknown') }]
                : []),
            ]}
          />
        </>
      }
      table={
        <DataTable
          label={t('weeks.guards')}
          head={[
            t('weeks.week'),
            t('weeks.published'),
            t('weeks.guarded'),
            t('weeks.coverage'),
          ]}
          rows={weeks.map(week => ({
            key: week.start,
            cells: [
              formats.day(week.start),
              sayCount(week.published, words),
              sayCount(week.guarded, words),
              say(week),
            ],
          }))}
        />
      }
    />
  );
}

function toParts(coverage: number | null) {
  return coverage === null
    ? null
    : [{ look: 'level' as const, size: coverage }];
}

function sayCount(count: number | null, { t, formats }: Words): string {
  return count === null ? t('weeks.unknown') : formats.number(count);
}

function sayCoverage(week: DeliveryWeek, { t, formats }: Words): string {
  const coverage = measureCoverage(week);
  if (coverage !== null) return formats.percent(coverage);
  return week.published === 0 ? NOTHING : t('weeks.unknown');
}

function saySentence(
  coverages: readonly (number | null)[],
  { t, formats }: Words,
): string {
  const known = coverages.filter(coverage => coverage !== null);
  if (known.length === 0) return t('weeks.guardsUnknown');
  return t('weeks.guardsSentence', {
    first: formats.percent(known[0]),
    last: formats.percent(known.at(-1)!),
  });
}
