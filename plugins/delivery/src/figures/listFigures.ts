import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import type { Words } from '../words/useWords';
import { describeRate } from './describeRate';
import {
  describeSpread,
  NOTHING,
  type DescribedSpread,
} from './describeSpread';

/** A figure that a manager asks for. */
export interface Figure extends Described {
  readonly key: string;
  readonly title: string;
}

interface Described {
  readonly value: string;
  /** What else is to be said of it. */
  readonly notes: readonly string[];
}

/** The figures of all deliveries, the one that matters most first. */
export function listFigures(
  delivery: FleetDelivery,
  watchedDays: number,
  words: Words,
): Figure[] {
  const { t } = words;
  return [
    {
      key: 'leadTime',
      title: t('figures.leadTime'),
      ...describeLeadTime(delivery, words),
    },
    {
      key: 'created',
      title: t('figures.created'),
      ...describeCreated(delivery, watchedDays, words),
    },
    {
      key: 'frequency',
      title: t('figures.frequency'),
      ...describeFrequency(delivery, watchedDays, words),
    },
    {
      key: 'changeLeadTime',
      title: t('figures.changeLeadTime'),
      ...describeChange(delivery, words),
    },
    {
      key: 'failureRate',
      title: t('figures.failureRate'),
      ...describeFailures(delivery, words),
    },
    {
      key: 'restore',
      title: t('figures.restore'),
      ...describeRestore(delivery, words),
    },
  ];
}

function describeLeadTime(
  { figures, baselineMs }: FleetDelivery,
  words: Words,
): Described {
  const { t, formats } = words;
  const spread = describeSpread(
    figures.leadTime,
    words,
    t('reason.noCreation'),
  );
  const baseline = formats.wholeDuration(baselineMs);
  return listNotes(
    spread,
    figures.leadTime.known > 0 && t('figures.insteadOf', { baseline }),
  );
}

function describeCreated(
  { figures }: FleetDelivery,
  watchedDays: number,
  { t, formats }: Words,
): Described {
  const aWeek = (figures.created / watchedDays) * 7;
  return {
    value: formats.number(figures.created),
    notes: [
      watchedDays
        ? t('rate.aWeek', { rate: formats.number(aWeek, 1) })
        : t('reason.notYet'),
    ],
  };
}

function describeFrequency(
  { figures, environment }: FleetDelivery,
  watchedDays: number,
  words: Words,
): Described {
  const { t, formats } = words;
  const deployments = formats.number(figures.deployments);
  return figures.deployments
    ? {
        value: describeRate(figures.deployments, watchedDays, words),
        notes: [t('figures.deployments', { deployments, environment })],
      }
    : describeNothing(t('reason.noDeployment', { environment }));
}

function describeChange(
  { figures, environment }: FleetDelivery,
  words: Words,
): Described {
  const { t } = words;
  const reason = t('reason.noDeployment', { environment });
  const spread = describeSpread(figures.changeLeadTime, words, reason);
  return listNotes(spread, t('figures.changeLeadTimeHint'));
}

function describeFailures(
  { figures, environment }: FleetDelivery,
  { t, formats }: Words,
): Described {
  const { failures, deployments } = figures;
  return deployments
    ? {
        value: formats.percent(failures / deployments),
        notes: [
          t('figures.failures', {
            failures: formats.number(failures),
            deployments: formats.number(deployments),
          }),
        ],
      }
    : describeNothing(t('reason.noDeployment', { environment }));
}

function describeRestore(
  { figures, environment }: FleetDelivery,
  words: Words,
): Described {
  const { t } = words;
  const reason = t('reason.noOutage', { environment });
  const spread = describeSpread(figures.timeToRestore, words, reason);
  return listNotes(spread, t('figures.restoreHint'));
}

/** @param hint - what it means, or is compared with */
function listNotes(
  { value, p90, unknown, reason }: DescribedSpread,
  hint: string | false,
): Described {
  const notes = [reason, hint, p90, unknown];
  return { value, notes: notes.flatMap(note => note || []) };
}

function describeNothing(reason: string): Described {
  return { value: NOTHING, notes: [reason] };
}
