import { RiGitPullRequestLine } from '@remixicon/react';
import type { FleetService } from '@slipway/plugin-fleet-common';
import { useWords } from '../../../words/useWords';
import styles from './cells.module.css';

/** The open pull request that creates or changes it. */
export function PullRequestCell({
  service,
}: {
  readonly service: FleetService;
}) {
  const { t } = useWords();
  const { pullRequest, name, state } = service;
  if (!pullRequest) return null;
  const { url, requester } = pullRequest;
  const number = String(pullRequest.number);
  const does = state === 'proposed' ? 'creates' : 'changes';
  const title = requester
    ? t(`grid.${does}For`, { number, name, requester })
    : t(`grid.${does}`, { number, name });
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      tabIndex={-1}
      className={styles.pullRequest}
      title={title}
    >
      <RiGitPullRequestLine size={14} aria-hidden="true" />#{number}
    </a>
  );
}
