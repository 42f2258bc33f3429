import type { ApprovalState } from '@slipway/plugin-approval-common';
import {
  RiCheckLine,
  RiCloseLine,
  RiGitPullRequestLine,
  RiHourglassLine,
  RiTimeLine,
} from '@remixicon/react';
import styles from './StateChip.module.css';

const STATES: Record<
  ApprovalState,
  { title: string; tone: string; Icon: typeof RiCheckLine }
> = {
  waiting: { title: 'Waiting', tone: 'warning', Icon: RiHourglassLine },
  approved: { title: 'Approved', tone: 'good', Icon: RiCheckLine },
  spent: {
    title: 'Approved, opened',
    tone: 'good',
    Icon: RiGitPullRequestLine,
  },
  declined: { title: 'Declined', tone: 'bad', Icon: RiCloseLine },
  lapsed: { title: 'Lapsed', tone: 'none', Icon: RiTimeLine },
  superseded: { title: 'Not asked any more', tone: 'none', Icon: RiCloseLine },
  void: { title: 'Void', tone: 'none', Icon: RiCloseLine },
};

/** What became of an ask, in a word. */
export function StateChip({ state }: { readonly state: ApprovalState }) {
  const { title, tone, Icon } = STATES[state];
  return (
    <span className={styles.chip} data-tone={tone}>
      <Icon size={13} aria-hidden="true" className={styles.icon} />
      {title}
    </span>
  );
}
