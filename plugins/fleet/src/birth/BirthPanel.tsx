import { Button, VisuallyHidden } from '@backstage/ui';
import { Panel, useTicks } from '@slipway/pages';
import type { FleetBirth } from '@slipway/plugin-fleet-common';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import { useState } from 'react';
import { useWords, type Words } from '../words/useWords';
import styles from './BirthPanel.module.css';
import { BirthStep } from './BirthStep';
import { isBirthNews } from './isBirthNews';
import { sayBirth } from './sayBirth';
import { summariseBirth } from './summariseBirth';

/** How an application comes or came to be; open while that is news, folded later. */
export function BirthPanel({ birth }: { readonly birth: FleetBirth }) {
  const words = useWords();
  const { t } = words;
  const summary = summariseBirth(birth);
  const now = useTicks(summary.phase === 'under-way');
  const [isOpenByHand, openByHand] = useState<boolean>();
  const isOpen = isOpenByHand ?? isBirthNews(summary, now);
  if (birth.environments.length === 0) return null;
  return (
    <Panel
      title={sayBirth(summary, words)}
      aside={
        <>
          <VisuallyHidden>
            <span role="status">{sayWhereItStands(birth, words)}</span>
          </VisuallyHidden>
          <Button
            variant="tertiary"
            size="small"
            aria-expanded={isOpen}
            iconEnd={isOpen ? <RiArrowUpSLine /> : <RiArrowDownSLine />}
            onPress={() => openByHand(!isOpen)}
          >
            {isOpen ? t('birth.hide') : t('birth.show')}
          </Button>
        </>
      }
    >
      {isOpen &&
        birth.environments.map(({ environment, steps }) => (
          <div key={environment} className={styles.environment}>
            <h3 className={styles.name}>{environment}</h3>
            <ol
              className={styles.steps}
              aria-label={t('birth.in', { environment })}
            >
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
function sayWhereItStands(
  { environments }: FleetBirth,
  { t, formats }: Words,
): string {
  return environments
    .map(({ environment, steps }) => {
      const done = steps.filter(({ state }) => state === 'done');
      const failed = steps.find(({ state }) => state === 'failed');
      const last = failed ?? done[done.length - 1];
      if (!last) return t('birth.nothingSeen', { environment });
      const step = t(`birth.${last.step}`).toLocaleLowerCase(formats.language);
      return failed
        ? t('birth.stepFailed', { environment, step })
        : `${environment}: ${step}`;
    })
    .join('; ');
}
