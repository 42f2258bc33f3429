import { useWords } from '../words/useWords';
import { GuardVerdict, knowVerdict, VERDICTS } from './VERDICTS';
import styles from './VerdictChip.module.css';

/** A verdict in words, with an icon of its own; the colour only repeats how bad it is. */
export function VerdictChip(props: { readonly verdict: GuardVerdict }) {
  const { t } = useWords();
  const verdict = knowVerdict(props.verdict);
  const { tone, Icon } = VERDICTS[verdict];
  return (
    <span
      className={styles.chip}
      data-tone={tone}
      title={t(`meaning.${verdict}`)}
    >
      <Icon size={14} aria-hidden="true" className={styles.icon} />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
