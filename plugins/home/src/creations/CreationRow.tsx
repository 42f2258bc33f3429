import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { Age } from '../parts/Age';
import { PanelRow, Reason } from '../parts/PanelRows';
import { State } from '../parts/State';
import { creationRouteRef, serviceRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { rankStage, type Creation } from './Creation';
import { sayStanding } from './sayStanding';

const TONES = ['bad', 'waiting', 'good'] as const;

/** One creation: where it stands and since when, and the ways to it. */
export function CreationRow(props: { readonly creation: Creation }) {
  const { creation } = props;
  const { t } = useWords();
  const taskPage = useRouteRef(creationRouteRef);
  const servicePage = useRouteRef(serviceRouteRef);
  const { taskId, service, pullRequest, approvalPath, since, detail, stage } =
    creation;
  const title = creation.title ?? t('creations.untitled');
  const task = taskPage?.({ taskId });
  const page = (service && servicePage?.(service)) ?? task;
  return (
    <PanelRow
      title={page ? <Link href={page}>{title}</Link> : title}
      details={
        <>
          <State
            tone={stage === 'cancelled' ? 'quiet' : TONES[rankStage(stage)]}
          >
            {sayStanding(creation, t)}
          </State>
          {since && <Age at={since} />}
          {detail && <Reason>{detail}</Reason>}
        </>
      }
      aside={
        <>
          {approvalPath && (
            <Link href={approvalPath}>{t('creations.approval')}</Link>
          )}
          {pullRequest && (
            <Link href={pullRequest.url} target="_blank">
              {t('creations.pullRequest', {
                number: String(pullRequest.number),
              })}
            </Link>
          )}
          {stage === 'failed' && task && (
            <Link href={task}>{t('creations.task')}</Link>
          )}
        </>
      }
    />
  );
}
