import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  RiCheckLine,
  RiErrorWarningLine,
  RiQuestionLine,
} from '@remixicon/react';
import { LiveVerdict } from './useVerdict';
import { Verdict } from './Verdict';
import styles from './VerdictLine.module.css';

const ICONS = {
  fault: RiErrorWarningLine,
  good: RiCheckLine,
  unknown: RiQuestionLine,
};

/** The line under a field: its help, until there is something to say about what stands in it. */
export function VerdictLine(props: {
  /** Ids of help and verdict, for `aria-describedby`. */
  readonly helpId: string;
  readonly verdictId: string;
  readonly help?: string;
  readonly verdict: LiveVerdict;
  /** What it says while it looks. */
  readonly looking?: string;
}) {
  const { helpId, verdictId, help, verdict, looking } = props;
  const said = typeof verdict === 'object' ? verdict : undefined;
  return (
    <div className={styles.line} data-kind={said?.kind}>
      <span id={helpId} hidden={verdict !== undefined}>
        {help}
      </span>
      <span id={verdictId} role="status" className={styles.verdict}>
        {verdict === 'looking' ? looking : said && <Saying {...said} />}
      </span>
    </div>
  );
}

function Saying({ kind, message, entityRef }: Verdict) {
  const Icon = ICONS[kind];
  return (
    <>
      <Icon size={16} aria-hidden="true" className={styles.icon} />
      <span>
        {message}{' '}
        {entityRef && (
          <EntityRefLink entityRef={entityRef} target="_blank" hideIcon>
            Look at it
          </EntityRefLink>
        )}
      </span>
    </>
  );
}
