import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import type { Words } from '../words/useWords';

/** How things are delivered, in three figures; their values are undefined while they are not known. */
export function sayDelivery(
  delivery: FleetDelivery | undefined,
  { t, formats }: Words,
): { readonly title: string; readonly value: string | undefined }[] {
  const figures = delivery?.figures;
  const rate =
    figures && figures.deployments > 0
      ? formats.percent(figures.failures / figures.deployments)
      : t('delivery.unknown');
  const median = figures?.leadTime.medianMs;
  return [
    {
      title: t('delivery.leadTime'),
      value:
        figures &&
        (typeof median === 'number'
          ? formats.duration(median)
          : t('delivery.unknown')),
    },
    {
      title: t('delivery.deployments'),
      value: figures && formats.number(figures.deployments),
    },
    { title: t('delivery.failureRate'), value: figures && rate },
  ];
}
