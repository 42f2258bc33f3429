import { Button, VisuallyHidden } from '@backstage/ui';
import { Panel } from '@slipway/pages';
import type { FleetBirth } from '@slipway/plugin-fleet-common';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import { useState } from 'react';
import styles from './BirthPanel.module.css';
import { BirthStep } from './BirthStep';
import { isBirthNews } from './isBirthNews';
import { sayBirth } from './sayBirth';
import { STEP_TITLES } from './sayStep';
import { summariseBirth } from './summariseBirth';
import { useTicks } from './useTicks';

/** How an application comes or came to be; open while that is news, folded later. */
export function BirthPanel({ birth }: { readonly birth: FleetBirth }) {
  const summary = summariseBirth(birth);
  const now = useTicks(summary.phase === 'under-way');
  const [isOpenByHand, openByHand] = useState<boolean>();
  const isOpen = isOpenByHand ?? isBirthNews(summary, now);
  if (birth.environments.length === 0) return null;
  return (
    <Panel
      title={sayBirth(summary)}
      aside={
        <>
          <VisuallyHidden>
            <span role="status">{sayWhereItStands(birth)}</span>
          </VisuallyHidden>
          <Button
            variant="tertiary"
            size="small"
            aria-expanded={isOpen}
            iconEnd={isOpen ? <RiArrowUpSLine /> : <RiArrowDownSLine />}
            onPress={() => openByHand(!isOpen)}
          >
            {isOpen ? 'Hide the steps' : 'Show the steps'}
          </Button>
        </>
      }
    >
      {isOpen &&
        birth.environments.map(({ environment, steps }) => (
          <div key={environment} className={styles.environment}>
            <h3 className={styles.name}>{environment}</h3>
            <ol className={styles.steps} aria-label={`Birth in ${environment}`}>
              {steps.map((step, index) => (
                <BirthStep
                  key={step.step}
                  step={step}
                  before={steps[index - 1]}
                  now={now}
                />
              ))}
            </ol>
          </div>
        ))}
    </Panel>
  );
}

/** What is read aloud when a step is done: no clock in it, or it would be read each second. */
function sayWhereItStands({ environments }: FleetBirth): string {
  return environments
    .map(({ environment, steps }) => {
      const done = steps.filter(({ state }) => state === 'done');
      const failed = steps.find(({ state }) => state === 'failed');
      const last = failed ?? done[done.length - 1];
      if (!last) return `${environment}: nothing seen yet`;
      const words = STEP_TITLES[last.step].toLocaleLowerCase('en');
      return `${environment}: ${words}${failed ? ' failed' : ''}`;
    })
    .join('; ');
}
