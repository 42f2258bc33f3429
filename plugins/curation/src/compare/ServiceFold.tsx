import { useApi } from '@backstage/frontend-plugin-api';
import { sayOwner, usePhrases } from '@slipway/pages';
import type {
  ComparedService,
  CompareRequest,
} from '@slipway/plugin-curation-common';
import { useCallback } from 'react';
import { curationApiRef, type TemplateName } from '../api/CurationApi';
import { FileFold } from '../diff/FileFold';
import { Chip } from '../page/Chip';
import { Fold } from '../page/Fold';
import { ServiceLink } from '../page/ServiceLink';
import { useWords } from '../words/useWords';
import styles from './ComparisonView.module.css';

/** What two versions make of a service, file by file. */
export function ServiceFold(props: {
  readonly template: TemplateName;
  readonly versions: CompareRequest;
  readonly service: ComparedService;
}) {
  const { t, formats } = useWords();
  const say = usePhrases();
  const api = useApi(curationApiRef);
  const { namespace, name } = props.template;
  const { from, to } = props.versions;
  const { service, application, version, owner, files, edited, unknown } =
    props.service;
  const readFile = useCallback(
    (path: string, signal: AbortSignal) =>
      api.compareFile(
        { namespace, name },
        { from, to, service, application, path },
        signal,
      ),
    [api, namespace, name, from, to, service, application],
  );
  const { problem, editedProblem } = props.service;
  const isWritten = (path: string) => files.some(file => file.path === path);
  const rest = (edited ?? []).filter(path => !isWritten(path));
  return (
    <Fold
      title={props.service.name}
      facts={
        <>
          {owner && sayOwner(owner)}
          <span>{version ?? t('version.unsaid')}</span>
          {edited !== null && edited.length > 0 && (
            <Chip kind="warning">
              {t('compare.edited', { files: formats.number(edited.length) })}
            </Chip>
          )}
          {files.length > 0 && (
            <Chip kind="neutral">
              {t('compare.files', {
                count: files.length,
                files: formats.number(files.length),
              })}
            </Chip>
          )}
        </>
      }
    >
      {() => (
        <>
          <p className={styles.remark}>
            <ServiceLink service={service} application={application}>
              {t('compare.open')}
            </ServiceLink>
          </p>
          {problem && <p className={styles.remark}>{say(problem)}</p>}
          {unknown.map(({ field, reason }) => (
            <p key={field} className={styles.remark}>
              <code>{field}</code>: {say(reason)}
            </p>
          ))}
          {editedProblem && (
            <p className={styles.remark}>{say(editedProblem)}</p>
          )}
          {files.map(({ path, change, isEdited }) => (
            <FileFold
              key={path}
              path={path}
              change={change}
              onAsk={readFile}
              facts={
                isEdited && (
                  <Chip kind="warning">{t('compare.editedFile')}</Chip>
                )
              }
            />
          ))}
          {rest.length > 0 && (
            <p className={styles.remark}>
              {t('compare.editedRest', { paths: rest.join(', ') })}
            </p>
          )}
        </>
      )}
    </Fold>
  );
}
