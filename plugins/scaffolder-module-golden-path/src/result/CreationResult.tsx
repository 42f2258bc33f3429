import { useRouteRef } from '@backstage/frontend-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import type { ScaffolderTaskOutput } from '@backstage/plugin-scaffolder-common';
import { DefaultTemplateOutputs } from '@backstage/plugin-scaffolder-react/alpha';
import { ButtonLink, Link } from '@backstage/ui';
import { RiExternalLinkLine, RiGitPullRequestLine } from '@remixicon/react';
import { serviceRouteRef } from '../routes';
import styles from './CreationResult.module.css';
import { readCreated } from './readCreated';
import { readPullRequest } from './readPullRequest';

const NEXT = [
  'Somebody of your team reviews it; continuous integration builds and tests what is in it.',
  'You merge it. The platform then creates the infrastructure and deploys the application.',
  'Within a minute of the merge the catalog lists it.',
];

/** The end of a creation: the pull request, and what happens with it. */
export function CreationResult(props: {
  readonly output?: ScaffolderTaskOutput;
}) {
  const { output } = props;
  const list = useRouteRef(scaffolderPlugin.routes.root);
  const watch = useRouteRef(serviceRouteRef);
  const created = readCreated(output);
  const pullRequest = readPullRequest(output);
  if (!pullRequest) return <DefaultTemplateOutputs output={output} />;
  return (
    <section className={styles.card} role="status" aria-labelledby="result">
      <div className={styles.icon}>
        <RiGitPullRequestLine size={26} aria-hidden="true" />
      </div>
      <div>
        <h2 id="result" className={styles.title}>
          Pull request #{pullRequest.number} is open
        </h2>
        <p className={styles.text}>
          It holds everything the new application needs, in one commit.
        </p>
        <div className={styles.actions}>
          <ButtonLink
            href={pullRequest.url}
            target="_blank"
            variant="primary"
            size="medium"
            iconEnd={<RiExternalLinkLine />}
          >
            Open pull request #{pullRequest.number}
          </ButtonLink>
          {watch && created && (
            <ButtonLink href={watch(created)} variant="secondary" size="medium">
              Watch it being born
            </ButtonLink>
          )}
          {list && <Link href={list()}>Create another one</Link>}
        </div>
        <h3 className={styles.subtitle}>What happens next</h3>
        <ol className={styles.next}>
          {NEXT.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
