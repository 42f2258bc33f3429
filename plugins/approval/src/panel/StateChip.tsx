import type { ApprovalState } from '@slipway/plugin-approval-common';
import {
  RiCheckLine,
  RiCloseLine,
  RiGitPullRequestLine,
  RiHourglassLine,
  RiTimeLine,
} from '@remixicon/react';
import { useWords } from '../words/useWords';
import styles from './StateChip.module.css';

const STATES: Record<
  ApprovalState,
  { tone: string; Icon: typeof RiCheckLine }
> = {
  waiting: { tone: 'warning', Icon: RiHourglassLine },
  approved: { tone: 'good', Icon: RiCheckLine },
  spent: {
    tone: 'good',
    Icon: RiGitPullRequestLine,
  },
  declined: { tone: 'bad', Icon: RiCloseLine },
  lapsed: { tone: 'none', Icon: RiTimeLine },
  superseded: { tone: 'none', Icon: RiCloseLine },
  void: { tone: 'none', Icon: RiCloseLine },
};

/** What became of an ask, in a word. */
export function StateChip({ state }: { readonly state: ApprovalState }) {
  const { t } = useWords();
  const { tone, Icon } = STATES[state];
  return (
    <span className={styles.chip} data-tone={tone}>
      <Icon size={13} aria-hidden="true" className={styles.icon} />
      {t(`state.${state}`)}
    </span>
  );
}
