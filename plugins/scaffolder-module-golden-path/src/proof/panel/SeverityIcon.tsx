import type { Severity } from '@slipway/platform-model';
import { RiAlertLine, RiErrorWarningLine } from '@remixicon/react';
import { useWords } from '../../words/useWords';

/** Says how much a finding matters, to those who see and to those who listen. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const { t } = useWords();
  const Icon = severity === 'error' ? RiErrorWarningLine : RiAlertLine;
  return (
    <Icon
      size={16}
      role="img"
      aria-label={t(severity === 'error' ? 'proof.error' : 'proof.warning')}
    />
  );
}
