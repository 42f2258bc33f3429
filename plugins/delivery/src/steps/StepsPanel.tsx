import { Panel } from '@slipway/pages';
import type {
  DeliveryFigures,
  DeliveryStep,
} from '@slipway/plugin-fleet-common';
import { DataTable } from '../table/DataTable';
import { NOTHING } from '../figures/describeSpread';
import { useWords, type Words } from '../words/useWords';
import styles from './StepsPanel.module.css';

type Step = DeliveryFigures['steps'][number];

/** Where the time goes: a bar of medians, and the table behind it. A step has its number in both. */
export function StepsPanel({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords();
  const { t, formats } = words;
  const say = (milliseconds: number | null) =>
    milliseconds === null ? NOTHING : formats.duration(milliseconds);
  return (
    <Panel title={t('steps.title')}>
      <div
        role="img"
        aria-label={t('steps.sentence', { steps: sayMedians(steps, words) })}
        className={styles.bar}
      >
        {steps.map(({ step, medianMs }, index) => (
          <span
            key={step}
            className={styles.part}
            data-known={medianMs !== null}
            style={{ flexGrow: medianMs ?? 0 }}
            title={`${sayStep(step, words)}: ${
              medianMs === null
                ? t('spread.unknown')
                : formats.duration(medianMs)
            }`}
          >
            {formats.number(index + 1)}
          </span>
        ))}
      </div>
      <p className={styles.hint}>{t('steps.hint')}</p>
      <DataTable
        label={t('steps.title')}
        head={[
          t('steps.step'),
          t('steps.median'),
          t('steps.p90'),
          t('steps.known'),
          t('steps.unknown'),
        ]}
        rows={steps.map(({ step, medianMs, p90Ms, known, unknown }, index) => ({
          key: step,
          cells: [
            <span key="step" className={styles.name}>
              <span className={styles.number}>{formats.number(index + 1)}</span>
              {sayStep(step, words)}
            </span>,
            medianMs === null && unknown ? t('spread.unknown') : say(medianMs),
            say(p90Ms),
            formats.number(known),
            formats.number(unknown),
          ],
        }))}
      />
    </Panel>
  );
}

function sayStep(step: DeliveryStep, { t }: Words): string {
  return t(`steps.${step}`);
}

function sayMedians(steps: readonly Step[], words: Words): string {
  return steps
    .map(({ step, medianMs }) => {
      const median =
        medianMs === null
          ? words.t('spread.unknown')
          : words.formats.duration(medianMs);
      return `${sayStep(step, words)} ${median}`;
    })
    .join(', ');
}
