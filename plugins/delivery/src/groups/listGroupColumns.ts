import type {
  DeliveryFigures,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';
import { describeRate } from '../figures/describeRate';
import {
  describeSpread,
  NOTHING,
  type DescribedSpread,
} from '../figures/describeSpread';
import type { Words } from '../words/useWords';

/** A column of figures of the groups. */
export interface GroupColumn {
  readonly key: string;
  readonly title: string;
  /** What it is sorted by; null where there is nothing to compare. */
  readonly measure: (figures: DeliveryFigures) => number | null;
  readonly describe: (figures: DeliveryFigures) => DescribedSpread;
}

/** The figures of a group, in the order of the page. */
export function listGroupColumns(
  { environment }: Pick<FleetDelivery, 'environment'>,
  watchedDays: number,
  words: Words,
): GroupColumn[] {
  const { t, formats } = words;
  const noDeployment = t('reason.noDeployment', { environment });
  return [
    {
      key: 'created',
      title: t('groups.created'),
      measure: ({ created }) => created,
      describe: ({ created }) => ({ value: formats.number(created) }),
    },
    {
      key: 'leadTime',
      title: t('groups.leadTime'),
      measure: ({ leadTime }) => leadTime.medianMs,
      describe: ({ leadTime }) =>
        describeSpread(leadTime, words, t('reason.noCreation')),
    },
    {
      key: 'deployments',
      title: t('groups.deployments'),
      measure: ({ deployments }) => deployments,
      describe: ({ deployments }) => ({ value: formats.number(deployments) }),
    },
    {
      key: 'frequency',
      title: t('groups.frequency'),
      measure: ({ deployments }) => deployments,
      describe: ({ deployments }) =>
        deployments
          ? { value: describeRate(deployments, watchedDays, words) }
          : { value: NOTHING, reason: noDeployment },
    },
    {
      key: 'changeLeadTime',
      title: t('groups.changeLeadTime'),
      measure: ({ changeLeadTime }) => changeLeadTime.medianMs,
      describe: ({ changeLeadTime }) =>
        describeSpread(changeLeadTime, words, noDeployment),
    },
    {
      key: 'failureRate',
      title: t('groups.failureRate'),
      measure: ({ failures, deployments }) =>
        deployments ? failures / deployments : null,
      describe: ({ failures, deployments }) =>
        deployments
          ? { value: formats.percent(failures / deployments) }
          : { value: NOTHING, reason: noDeployment },
    },
    {
      key: 'restore',
      title: t('groups.restore'),
      measure: ({ timeToRestore }) => timeToRestore.medianMs,
      describe: ({ timeToRestore }) =>
        describeSpread(
          timeToRestore,
          words,
          t('reason.noOutage', { environment }),
        ),
    },
  ];
}
