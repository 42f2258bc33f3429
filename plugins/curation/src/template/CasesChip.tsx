import { Chip } from '../page/Chip';
import { useWords } from '../words/useWords';

/** How many golden cases of a template render to what they expect. */
export function CasesChip(props: {
  readonly passed: number;
  readonly failed: number;
}) {
  const { t, formats } = useWords();
  const { passed, failed } = props;
  if (passed + failed === 0)
    return <Chip kind="warning">{t('cases.none')}</Chip>;
  return failed === 0 ? (
    <Chip kind="good">
      {t('cases.passed', { passed: formats.number(passed) })}
    </Chip>
  ) : (
    <Chip kind="bad">
      {t('cases.failed', {
        failed: formats.number(failed),
        all: formats.number(passed + failed),
      })}
    </Chip>
  );
}
