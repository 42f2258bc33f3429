import type { DeliveryWeek } from '@slipway/plugin-fleet-common';
import { ChartPanel } from '../chart/ChartPanel';
import { Legend } from '../chart/Legend';
import { WeekChart } from '../chart/WeekChart';
import { NOTHING } from '../figures/describeSpread';
import { DataTable } from '../table/DataTable';
import { useWords } from '../words/useWords';

/** Deployments, week by week, with those that failed. */
export function DeploymentsPanel({
  weeks,
}: {
  readonly weeks: readonly DeliveryWeek[];
}) {
  const { t, formats } = useWords();
  const sum = (key: 'deployments' | 'failures') =>
    formats.number(weeks.reduce((total, week) => total + week[key], 0));
  return (
    <ChartPanel
      title={t('weeks.deployments')}
      chart={
        <>
          <WeekChart
            sentence={t('weeks.deploymentsSentence', {
              weeks: formats.number(weeks.length),
              total: sum('deployments'),
              failures: sum('failures'),
            })}
            say={formats.number}
            columns={weeks.map(({ start, deployments, failures }) => ({
              start,
              parts: [
                { look: 'plain', size: deployments - failures },
                ...(failures
                  ? [{ look: 'failed' as const, size: failures }]
                  : []),
              ],
              hint: `${formats.day(start)}: ${t('figures.failures', {
                failures: formats.number(failures),
                deployments: formats.number(deployments),
              })}`,
            }))}
          />
          <Legend
            items={[
              { look: 'plain', title: t('weeks.succeeded') },
              { look: 'failed', title: t('weeks.failures') },
            ]}
          />
        </>
      }
      table={
        <DataTable
          label={t('weeks.deployments')}
          head={[
            t('weeks.week'),
            t('weeks.deployments'),
            t('weeks.failures'),
            t('groups.failureRate'),
          ]}
          rows={weeks.map(({ start, deployments, failures }) => ({
            key: start,
            cells: [
              formats.day(start),
              formats.number(deployments),
              formats.number(failures),
              deployments ? formats.percent(failures / deployments) : NOTHING,
            ],
          }))}
        />
      }
    />
  );
}
