import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import {
  RiAlertLine,
  RiCheckLine,
  RiErrorWarningLine,
  RiQuestionLine,
} from '@remixicon/react';
import { useWords } from '../words/useWords';
import styles from './JudgedField.module.css';
import type { Verdict, VerdictSubject } from './Verdict';

const ICONS = {
  fault: RiErrorWarningLine,
  warning: RiAlertLine,
  good: RiCheckLine,
  unknown: RiQuestionLine,
};

/** A verdict as a line under an input. */
export function VerdictLine({ kind, message, about }: Verdict) {
  const { say } = useWords();
  const Icon = ICONS[kind];
  return (
    <>
      <Icon size={16} aria-hidden="true" className={styles.icon} />
      <span>
        {say(message)} {about && <Subject about={about} />}
      </span>
    </>
  );
}

function Subject({ about }: { readonly about: VerdictSubject }) {
  // `EntityRefLink` would ask the catalog for the entity's title, which is not shown.
  const { t } = useWords();
  const linkTo = useEntityRefLink();
  return (
    <Link
      href={'entityRef' in about ? linkTo(about.entityRef) : about.url}
      target="_blank"
    >
      {t('field.look')}
    </Link>
  );
}
