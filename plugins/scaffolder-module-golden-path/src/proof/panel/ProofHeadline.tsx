import type { LiveResult } from '@slipway/proof';
import {
  RiCheckboxCircleLine,
  RiErrorWarningLine,
  RiPencilLine,
} from '@remixicon/react';
import { useWords } from '../../words/useWords';
import { sayCounts } from '../sayCounts';
import { sayMissing } from '../sayMissing';
import styles from './ProofHeadline.module.css';

/** What the pull request comes to, and what is still to be filled in. */
export function ProofHeadline(props: {
  readonly result: LiveResult;
  readonly titles: Record<string, string>;
  /** Commit that the proof stands on. */
  readonly commit: string;
}) {
  const { result, titles, commit } = props;
  const words = useWords();
  const { t } = words;
  const { missing } = result;
  const { kind, Icon } = judge(result);
  return (
    <div className={styles.headline} data-kind={kind}>
      <Icon size={20} aria-hidden="true" />
      <div className={styles.text}>
        <p className={styles.counts}>{sayCounts(result, t)}</p>
        <p className={styles.next}>
          {missing.length > 0
            ? sayMissing(missing, titles, words)
            : t(kind === 'wrong' ? 'proof.wrong' : 'proof.good')}
        </p>
      </div>
      <span className={styles.commit} title={t('proof.provenOn', { commit })}>
        {t('proof.on', { commit: commit.slice(0, 7) })}
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
