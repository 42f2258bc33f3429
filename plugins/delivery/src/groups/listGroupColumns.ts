import type {
  DeliveryFigures,
  DeliverySort,
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
  /** What it is sorted by. */
  readonly sort: DeliverySort;
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
      sort: 'created',
      title: t('groups.created'),
      describe: ({ created }) => ({ value: formats.number(created) }),
    },
    {
      key: 'leadTime',
      sort: 'leadTime',
      title: t('groups.leadTime'),
      describe: ({ leadTime }) =>
        describeSpread(leadTime, words, t('reason.noCreation')),
    },
    {
      key: 'deployments',
      sort: 'deployments',
      title: t('groups.deployments'),
      describe: ({ deployments }) => ({ value: formats.number(deployments) }),
    },
    {
      key: 'frequency',
      // In the same days the more are the more frequent.
      sort: 'deployments',
      title: t('groups.frequency'),
      describe: ({ deployments }) =>
        deployments
          ? { value: describeRate(deployments, watchedDays, words) }
          : { value: NOTHING, reason: noDeployment },
    },
    {
      key: 'changeLeadTime',
      sort: 'changeLeadTime',
      title: t('groups.changeLeadTime'),
      describe: ({ changeLeadTime }) =>
        describeSpread(changeLeadTime, words, noDeployment),
    },
    {
      key: 'failureRate',
      sort: 'failureRate',
      title: t('groups.failureRate'),
      describe: ({ failures, deployments }) =>
        deployments
          ? { value: formats.percent(failures / deployments) }
          : { value: NOTHING, reason: noDeployment },
    },
    {
      key: 'restore',
      sort: 'restore',
      title: t('groups.restore'),
      describe: ({ timeToRestore }) =>
        describeSpread(
          timeToRestore,
          words,
          t('reason.noOutage', { environment }),
        ),
    },
  ];
}
