import { GuardVerdict, VERDICTS } from './VERDICTS';
import styles from './VerdictChip.module.css';

/** A verdict in words, with an icon of its own; the colour only repeats how bad it is. */
export function VerdictChip({ verdict }: { readonly verdict: GuardVerdict }) {
  // A newer backend may have verdicts that this page does not know.
  const { label, tone, Icon, meaning } =
    VERDICTS[verdict] ?? VERDICTS.undetermined;
  return (
    <span className={styles.chip} data-tone={tone} title={meaning}>
      <Icon size={14} aria-hidden="true" className={styles.icon} />
      {label}
    </span>
  );
}
