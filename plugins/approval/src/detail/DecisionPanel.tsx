import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { Note, Panel } from '@slipway/pages';
import { approvalDecidePermission } from '@slipway/permissions';
import type { ApprovalSummary } from '@slipway/plugin-approval-common';
import { useCallback } from 'react';
import { useFresh } from '../live/useFresh';
import { Moment } from '../panel/Moment';
import { useWords } from '../words/useWords';
import { DecisionForm } from './DecisionForm';
import styles from './DecisionPanel.module.css';

/** What was decided; or the question, to those who may answer it; or why one may not. */
export function DecisionPanel(props: {
  readonly ask: ApprovalSummary;
  readonly onDecided: () => void;
}) {
  const { t } = useWords();
  const { ask, onDecided } = props;
  const identity = useApi(identityApiRef);
  const read = useCallback(() => identity.getBackstageIdentity(), [identity]);
  const { value: person } = useFresh(read);
  const { loading, allowed } = usePermission({
    permission: approvalDecidePermission,
  });
  if (ask.state !== 'waiting')
    return (
      <Panel title={t('decision.title')}>
        <Decided ask={ask} />
      </Panel>
    );
  if (!person || loading) return null;
  if (isSame(person.userEntityRef, ask.requester))
    return (
      <Panel title={t('decision.somebodyElse')}>
        <Note>{t('decision.own')}</Note>
      </Panel>
    );
  if (!allowed)
    return (
      <Panel title={t('decision.notAllowed')}>
        <Note>{t('decision.platformTeam')}</Note>
      </Panel>
    );
  return (
    <Panel title={t('decision.yours')}>
      <DecisionForm ask={ask} onDecided={onDecided} />
    </Panel>
  );
}

/** Of what more is to be said than what was decided. */
const EXPLAINED = ['approved', 'lapsed', 'superseded'] as const;

function Decided({ ask }: { readonly ask: ApprovalSummary }) {
  const { t } = useWords();
  const { decidedBy, decidedAt, reason, state } = ask;
  const explained = EXPLAINED.find(one => one === state);
  return (
    <>
      {decidedBy && decidedAt && (
        <p className={styles.decided}>
          {t(
            state === 'declined'
              ? 'decision.declinedBy'
              : 'decision.approvedBy',
            {
              person: (
                <EntityRefLink
                  entityRef={decidedBy}
                  defaultKind="user"
                  hideIcon
                />
              ),
              moment: <Moment at={decidedAt} />,
            },
          )}
        </p>
      )}
      {reason && <blockquote className={styles.reason}>{reason}</blockquote>}
      {explained && <Note>{t(`decision.${explained}`)}</Note>}
    </>
  );
}

/** The case of its letters makes nobody another person. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
