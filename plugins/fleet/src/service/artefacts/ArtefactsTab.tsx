import { Link } from '@backstage/ui';
import { Note, Panel } from '@slipway/pages';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { useWords } from '../../words/useWords';
import styles from './ArtefactsTab.module.css';
import { FileGroup } from './FileGroup';
import { groupArtefacts } from './groupArtefacts';

/** What there is of the application in the platform repository, and what Argo CD is told to deploy. */
export function ArtefactsTab({
  detail,
}: {
  readonly detail: FleetServiceDetail;
}) {
  const { t } = useWords();
  const { artefacts, argocd, deployments, birth, sourceUrl } = detail;
  const groups = groupArtefacts(
    artefacts,
    deployments.map(({ environment }) => environment),
  );
  return (
    <div className={styles.tab}>
      <Panel title={t('artefacts.argocd')}>
        {argocd.length === 0 ? (
          <Note>{t('artefacts.noArgocd')}</Note>
        ) : (
          <ul className={styles.applications}>
            {argocd.map(({ name, environment, path, url }) => (
              <li key={url}>
                <Link href={url} target="_blank">
                  {name}
                </Link>
                {environment && (
                  <span className={styles.environment}>{environment}</span>
                )}
                <span className={styles.path}>
                  {t('artefacts.deploys', { path: <code>{path}</code> })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel
        title={t('artefacts.files')}
        aside={
          <Link href={sourceUrl} target="_blank">
            {t('artefacts.folder')}
          </Link>
        }
      >
        {groups.length === 0 && <Note>{t('artefacts.noFile')}</Note>}
        {groups.map(group => (
          <FileGroup key={group.kind} group={group} />
        ))}
      </Panel>
      <Panel title={t('artefacts.birth')}>
        {birth.pullRequest ? (
          <p className={styles.birth}>
            {t('artefacts.by', {
              pullRequest: (
                <Link href={birth.pullRequest.url} target="_blank">
                  {t('artefacts.pullRequest', {
                    number: String(birth.pullRequest.number),
                  })}
                </Link>
              ),
            })}
          </p>
        ) : (
          <Note>{t('artefacts.nobodySaw')}</Note>
        )}
      </Panel>
    </div>
  );
}
