import {
  RiFileEditLine,
  RiGitPullRequestLine,
  RiShip2Line,
} from '@remixicon/react';
import styles from './LaunchSteps.module.css';

const STEPS = [
  {
    icon: RiFileEditLine,
    title: 'Describe',
    text: 'Name it, say who owns it, choose its route and who may call it. Mistakes show as you type.',
  },
  {
    icon: RiGitPullRequestLine,
    title: 'Review one pull request',
    text: 'Code, Terraform, Argo CD and Kong in a single commit that your team reads like any other.',
  },
  {
    icon: RiShip2Line,
    title: 'Merge, and it goes live',
    text: 'The platform deploys what was merged, and the service appears in the catalog.',
  },
];

/** How a service comes to be. */
export function LaunchSteps() {
  return (
    <ol className={styles.steps} aria-label="How it works">
      {STEPS.map(({ icon: Icon, title, text }, index) => (
        <li key={title} className={styles.step}>
          <span className={styles.icon} aria-hidden="true">
            <Icon size={20} />
          </span>
          <div>
            <h2 className={styles.title}>
              {index + 1}. {title}
            </h2>
            <p className={styles.text}>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
