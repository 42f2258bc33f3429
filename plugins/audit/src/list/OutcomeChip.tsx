import type { AuditItem } from '@slipway/plugin-audit-common';
import {
  RiCheckLine,
  RiCloseLine,
  RiPlayLine,
  RiQuestionLine,
} from '@remixicon/react';
import styles from './OutcomeChip.module.css';

const OUTCOMES: Record<
  AuditItem['outcome'],
  { title: string; tone: string; Icon: typeof RiCheckLine }
> = {
  succeeded: { title: 'Succeeded', tone: 'good', Icon: RiCheckLine },
  failed: { title: 'Failed', tone: 'bad', Icon: RiCloseLine },
  unfinished: { title: 'Never ended', tone: 'warning', Icon: RiQuestionLine },
  initiated: { title: 'Begun', tone: 'none', Icon: RiPlayLine },
};

const REFUSALS = ['NotAllowedError', 'AuthenticationError'];

/** How it ended, in a word. */
export function OutcomeChip({ item }: { readonly item: AuditItem }) {
  const { title, tone, Icon } = OUTCOMES[item.outcome];
  const isRefused = REFUSALS.includes(item.record.error?.name ?? '');
  return (
    <span className={styles.chip} data-tone={tone}>
      <Icon size={13} aria-hidden="true" className={styles.icon} />
      {isRefused ? 'Not allowed' : title}
    </span>
  );
}
