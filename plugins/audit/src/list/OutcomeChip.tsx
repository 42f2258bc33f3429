import type { AuditItem } from '@slipway/plugin-audit-common';
import {
  RiCheckLine,
  RiCloseLine,
  RiPlayLine,
  RiQuestionLine,
} from '@remixicon/react';
import { useWords } from '../words/useWords';
import styles from './OutcomeChip.module.css';

const OUTCOMES: Record<
  AuditItem['outcome'],
  { tone: string; Icon: typeof RiCheckLine }
> = {
  succeeded: { tone: 'good', Icon: RiCheckLine },
  failed: { tone: 'bad', Icon: RiCloseLine },
  unfinished: { tone: 'warning', Icon: RiQuestionLine },
  initiated: { tone: 'none', Icon: RiPlayLine },
};

const REFUSALS = ['NotAllowedError', 'AuthenticationError'];

/** How it ended, in a word. */
export function OutcomeChip({ item }: { readonly item: AuditItem }) {
  const { t } = useWords();
  const { tone, Icon } = OUTCOMES[item.outcome];
  const isRefused = REFUSALS.includes(item.record.error?.name ?? '');
  return (
    <span className={styles.chip} data-tone={tone}>
      <Icon size={13} aria-hidden="true" className={styles.icon} />
      {isRefused ? t('outcome.refused') : t(`outcome.${item.outcome}`)}
    </span>
  );
}
