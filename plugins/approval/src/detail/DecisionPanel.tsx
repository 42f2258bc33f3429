import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { approvalDecidePermission } from '@slipway/permissions';
import type { ApprovalSummary } from '@slipway/plugin-approval-common';
import { useCallback } from 'react';
import { useFresh } from '../live/useFresh';
import { Moment } from '../panel/Moment';
import { Note } from '../panel/Note';
import { Panel } from '../panel/Panel';
import { DecisionForm } from './DecisionForm';
import styles from './DecisionPanel.module.css';

/** What was decided; or the question, to those who may answer it; or why one may not. */
export function DecisionPanel(props: {
  readonly ask: ApprovalSummary;
  readonly onDecided: () => void;
}) {
  const { ask, onDecided } = props;
  const identity = useApi(identityApiRef);
  const read = useCallback(() => identity.getBackstageIdentity(), [identity]);
  const { value: person } = useFresh(read);
  const { loading, allowed } = usePermission({
    permission: approvalDecidePermission,
  });
  if (ask.state !== 'waiting')
    return (
      <Panel title="Decision">
        <Decided ask={ask} />
      </Panel>
    );
  if (!person || loading) return null;
  if (isSame(person.userEntityRef, ask.requester))
    return (
      <Panel title="Somebody else has to decide">
        <Note>
          You asked for this yourself. When somebody else of the platform team
          has approved it, the pull request opens by itself.
        </Note>
      </Panel>
    );
  if (!allowed)
    return (
      <Panel title="You may not decide">
        <Note>Somebody of the platform team has to.</Note>
      </Panel>
    );
  return (
    <Panel title="Your decision">
      <DecisionForm ask={ask} onDecided={onDecided} />
    </Panel>
  );
}

const SENTENCES: Partial<Record<ApprovalSummary['state'], string>> = {
  approved: 'The pull request opens by itself.',
  lapsed:
    'It lapsed: nobody decided, or used it, in time. Whoever asked can retry the creation.',
  superseded: 'The creation asks for other files by now.',
};

function Decided({ ask }: { readonly ask: ApprovalSummary }) {
  const { decidedBy, decidedAt, reason, state } = ask;
  const verb = state === 'declined' ? 'Declined' : 'Approved';
  return (
    <>
      {decidedBy && decidedAt && (
        <p className={styles.decided}>
          {verb} by{' '}
          <EntityRefLink entityRef={decidedBy} defaultKind="user" hideIcon />,{' '}
          <Moment at={decidedAt} />
        </p>
      )}
      {reason && <blockquote className={styles.reason}>{reason}</blockquote>}
      {SENTENCES[state] && <Note>{SENTENCES[state]}</Note>}
    </>
  );
}

/** The case of its letters makes nobody another person. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
