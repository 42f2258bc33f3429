import { useApi } from '@backstage/frontend-plugin-api';
import { usePhrases } from '@slipway/pages';
import type { TemplateCase } from '@slipway/plugin-curation-common';
import { useCallback } from 'react';
import { curationApiRef, type TemplateName } from '../api/CurationApi';
import { FileFold } from '../diff/FileFold';
import { Chip } from '../page/Chip';
import { Fold } from '../page/Fold';
import { useWords } from '../words/useWords';
import styles from './CasesPanel.module.css';
import { FindingItem } from './FindingItem';

/** A golden case: how it ended, in which files it differs, and what the rules say to it. */
export function CaseFold(props: {
  readonly template: TemplateName;
  readonly test: TemplateCase;
}) {
  const { t, formats } = useWords();
  const say = usePhrases();
  const api = useApi(curationApiRef);
  const { test, template } = props;
  const { namespace, name } = template;
  const { result, differences, problems, proof } = test;
  const readFile = useCallback(
    (path: string, signal: AbortSignal) =>
      api.readCaseFile({ namespace, name }, { test: test.name, path }, signal),
    [api, namespace, name, test.name],
  );
  const findings = proof?.findings ?? [];
  return (
    <Fold
      title={test.name}
      facts={
        <>
          {t('cases.files', {
            count: test.files,
            files: formats.number(test.files),
          })}
          {findings.length > 0 && (
            <Chip kind="warning">
              {t('cases.said', {
                count: findings.length,
                findings: formats.number(findings.length),
              })}
            </Chip>
          )}
          <Chip kind={result === 'passed' ? 'good' : 'bad'}>
            {t(`cases.${result}One`)}
          </Chip>
        </>
      }
    >
      {() => (
        <>
          {problems.map(problem => (
            <p key={problem} className={styles.rest}>
              {say(problem)}
            </p>
          ))}
          {result === 'passed' && (
            <p className={styles.rest}>{t('cases.same')}</p>
          )}
          {differences.map(({ path, change }) => (
            <FileFold key={path} path={path} change={change} onAsk={readFile} />
          ))}
          {proof === null && result !== 'broken' && (
            <p className={styles.rest}>{t('cases.unproven')}</p>
          )}
          {findings.length > 0 && (
            <>
              <h3 className={styles.heading}>{t('cases.rules')}</h3>
              {proof?.exists && (
                <p className={styles.rest}>{t('cases.exists')}</p>
              )}
              <ul className={styles.list}>
                {findings.map(
                  ({ rule, severity, path, line, message, fix }) => (
                    <FindingItem
                      key={`${rule} ${path} ${line} ${message}`}
                      severity={severity}
                      message={say(message)}
                      fix={fix && say(fix)}
                      place={`${path}:${line}`}
                    />
                  ),
                )}
              </ul>
            </>
          )}
        </>
      )}
    </Fold>
  );
}
