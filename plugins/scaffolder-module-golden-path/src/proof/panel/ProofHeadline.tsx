import type { LiveResult } from '@slipway/proof';
import {
  RiCheckboxCircleLine,
  RiErrorWarningLine,
  RiPencilLine,
} from '@remixicon/react';
import { sayCounts } from '../sayCounts';
import { sayMissing } from '../sayMissing';
import styles from './ProofHeadline.module.css';

const SENTENCES = {
  wrong: 'An error blocks the pull request.',
  open: '',
  good: 'Create it like this, and these very files are committed.',
};

/** What the pull request comes to, and what is still to be filled in. */
export function ProofHeadline(props: {
  readonly result: LiveResult;
  readonly titles: Record<string, string>;
  /** Commit that the proof stands on. */
  readonly commit: string;
}) {
  const { result, titles, commit } = props;
  const { missing } = result;
  const { kind, Icon } = judge(result);
  return (
    <div className={styles.headline} data-kind={kind}>
      <Icon size={20} aria-hidden="true" />
      <div className={styles.text}>
        <p className={styles.counts}>{sayCounts(result)}</p>
        <p className={styles.next}>
          {missing.length > 0 ? sayMissing(missing, titles) : SENTENCES[kind]}
        </p>
      </div>
      <span className={styles.commit} title={`Proven on commit ${commit}`}>
        on {commit.slice(0, 7)}
      </span>
    </div>
  );
}

function judge({ errors, missing }: LiveResult) {
  if (errors > 0) return { kind: 'wrong', Icon: RiErrorWarningLine } as const;
  return missing.length > 0
    ? ({ kind: 'open', Icon: RiPencilLine } as const)
    : ({ kind: 'good', Icon: RiCheckboxCircleLine } as const);
}
