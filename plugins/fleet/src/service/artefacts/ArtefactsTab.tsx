import { Link } from '@backstage/ui';
import { Panel } from '@slipway/pages';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { Note } from '../../panel/Note';
import styles from './ArtefactsTab.module.css';
import { FileGroup } from './FileGroup';
import { groupArtefacts } from './groupArtefacts';

/** What there is of the application in the platform repository, and what Argo CD is told to deploy. */
export function ArtefactsTab({
  detail,
}: {
  readonly detail: FleetServiceDetail;
}) {
  const { artefacts, argocd, deployments, birth, sourceUrl } = detail;
  const groups = groupArtefacts(
    artefacts,
    deployments.map(({ environment }) => environment),
  );
  return (
    <div className={styles.tab}>
      <Panel title="Argo CD Applications">
        {argocd.length === 0 ? (
          <Note>Argo CD is not told to deploy it.</Note>
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
                  deploys <code>{path}</code>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel
        title="Files in the platform repository"
        aside={
          <Link href={sourceUrl} target="_blank">
            Open the folder
          </Link>
        }
      >
        {groups.length === 0 && <Note>No file of it is known.</Note>}
        {groups.map(group => (
          <FileGroup key={group.title} group={group} />
        ))}
      </Panel>
      <Panel title="How it came here">
        {birth.pullRequest ? (
          <p className={styles.birth}>
            By{' '}
            <Link href={birth.pullRequest.url} target="_blank">
              pull request #{birth.pullRequest.number}
            </Link>
            .
          </p>
        ) : (
          <Note>Nobody saw the pull request that created it.</Note>
        )}
      </Panel>
    </div>
  );
}
