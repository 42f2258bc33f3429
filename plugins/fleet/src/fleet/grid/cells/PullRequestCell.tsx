import { RiGitPullRequestLine } from '@remixicon/react';
import type { FleetService } from '@slipway/plugin-fleet-common';
import styles from './cells.module.css';

/** The open pull request that creates or changes it. */
export function PullRequestCell({
  service,
}: {
  readonly service: FleetService;
}) {
  const { pullRequest, name, state } = service;
  if (!pullRequest) return null;
  const { number, url, requester } = pullRequest;
  const does = state === 'proposed' ? 'creates' : 'changes';
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      tabIndex={-1}
      className={styles.pullRequest}
      title={`Pull request ${number} ${does} ${name}${
        requester ? `, asked for by ${requester}` : ''
      }`}
    >
      <RiGitPullRequestLine size={14} aria-hidden="true" />#{number}
    </a>
  );
}
