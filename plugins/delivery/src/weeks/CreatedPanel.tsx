import type { DeliveryWeek } from '@slipway/plugin-fleet-common';
import { ChartPanel } from '../chart/ChartPanel';
import { WeekChart } from '../chart/WeekChart';
import { DataTable } from '../table/DataTable';
import { useWords } from '../words/useWords';

/** New applications, week by week. */
export function CreatedPanel({
  weeks,
}: {
  readonly weeks: readonly DeliveryWeek[];
}) {
  const { t, formats } = useWords();
  const counts = weeks.map(({ created }) => created);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <ChartPanel
      title={t('weeks.created')}
      chart={
        <WeekChart
          sentence={t('weeks.createdSentence', {
            weeks: formats.number(weeks.length),
            total: formats.number(total),
            most: formats.number(Math.max(0, ...counts)),
          })}
          say={formats.number}
          columns={weeks.map(({ start, created }) => ({
            start,
            parts: [{ look: 'plain', size: created }],
            hint: `${formats.day(start)}: ${formats.number(created)}`,
          }))}
        />
      }
      table={
        <DataTable
          label={t('weeks.created')}
          head={[t('weeks.week'), t('weeks.created')]}
          rows={weeks.map(({ start, created }) => ({
            key: start,
            cells: [formats.day(start), formats.number(created)],
          }))}
        />
      }
    />
  );
}
