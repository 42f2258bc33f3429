import type { Finding } from '@slipway/platform-model';
import type { ProvenFile } from '@slipway/proof';
import { Alert } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { useWords } from '../../words/useWords';
import { sayCounts } from '../sayCounts';
import { sayFinding } from '../sayFinding';
import type { LiveState } from '../store/ProofState';
import { FileTree } from './FileTree';
import { FileView, LineTarget } from './FileView';
import { FindingList } from './FindingList';
import { ProofAnnouncer } from './ProofAnnouncer';
import { ProofHeadline } from './ProofHeadline';
import styles from './ProofPanel.module.css';

/** What the pull request comes to, what is wrong with it, its files, and one of them open. */
export function LiveProofView(props: {
  readonly state: LiveState;
  readonly titles: Record<string, string>;
  readonly rulesUrl?: string;
}) {
  const { state, titles, rulesUrl } = props;
  const { t, say } = useWords();
  const { result, snapshot, revision, moved } = state;
  const { files, findings, faults } = result;
  const [chosen, setChosen] = useState<string>();
  const [target, setTarget] = useState<LineTarget>();
  const file =
    files.find(({ origin }) => origin === chosen) ?? firstFile(files);
  const path = file?.path;
  const own = useMemo(
    () => findings.filter(finding => finding.path === path),
    [findings, path],
  );

  const open = (origin: string) => {
    setChosen(origin);
    setTarget(undefined);
  };
  const openFinding = (finding: Finding) => {
    const place = files.find(candidate => candidate.path === finding.path);
    if (!place) return;
    setChosen(place.origin);
    setTarget({ line: finding.line });
  };

  return (
    <>
      <ProofHeadline result={result} titles={titles} commit={snapshot.commit} />
      <ProofAnnouncer text={sayCounts(result, t, ', ')} />
      {moved && (
        <div className={styles.moved}>
          <Alert
            status="warning"
            title={t('proof.movedTitle')}
            description={moved
              .map(finding => sayFinding(finding, say))
              .join(' ')}
          />
        </div>
      )}
      <FindingList
        findings={findings}
        faults={faults}
        titles={titles}
        onOpen={openFinding}
      />
      <div className={styles.files}>
        <FileTree
          files={files}
          findings={findings}
          revision={revision}
          open={file?.origin}
          onOpen={open}
        />
        {file && (
          <FileView
            file={file}
            findings={own}
            commit={snapshot.commit}
            revision={revision}
            target={target}
            rulesUrl={rulesUrl}
          />
        )}
      </div>
    </>
  );
}

/** The catalog entry says the most about a service in one page. */
function firstFile(files: readonly ProvenFile[]): ProvenFile | undefined {
  return (
    files.find(({ path }) => path.endsWith('/catalog-info.yaml')) ?? files[0]
  );
}
