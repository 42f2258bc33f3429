import { useRouteRef } from '@backstage/frontend-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import type { ScaffolderTaskOutput } from '@backstage/plugin-scaffolder-common';
import { DefaultTemplateOutputs } from '@backstage/plugin-scaffolder-react/alpha';
import { ButtonLink, Link } from '@backstage/ui';
import { RiExternalLinkLine, RiGitPullRequestLine } from '@remixicon/react';
import { serviceRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import styles from './CreationResult.module.css';
import { readCreated } from './readCreated';
import { readPullRequest } from './readPullRequest';

const NEXT = ['result.review', 'result.merge', 'result.catalog'] as const;

/** The end of a creation: the pull request, and what happens with it. */
export function CreationResult(props: {
  readonly output?: ScaffolderTaskOutput;
}) {
  const { output } = props;
  const { t } = useWords();
  const list = useRouteRef(scaffolderPlugin.routes.root);
  const watch = useRouteRef(serviceRouteRef);
  const created = readCreated(output);
  const pullRequest = readPullRequest(output);
  if (!pullRequest) return <DefaultTemplateOutputs output={output} />;
  const number = String(pullRequest.number);
  return (
    <section className={styles.card} role="status" aria-labelledby="result">
      <div className={styles.icon}>
        <RiGitPullRequestLine size={26} aria-hidden="true" />
      </div>
      <div>
        <h2 id="result" className={styles.title}>
          {t('result.title', { number })}
        </h2>
        <p className={styles.text}>{t('result.text')}</p>
        <div className={styles.actions}>
          <ButtonLink
            href={pullRequest.url}
            target="_blank"
            variant="primary"
            size="medium"
            iconEnd={<RiExternalLinkLine />}
          >
            {t('result.open', { number })}
          </ButtonLink>
          {watch && created && (
            <ButtonLink href={watch(created)} variant="secondary" size="medium">
              {t('result.watch')}
            </ButtonLink>
          )}
          {list && <Link href={list()}>{t('result.another')}</Link>}
        </div>
        <h3 className={styles.subtitle}>{t('result.next')}</h3>
        <ol className={styles.next}>
          {NEXT.map(key => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
