import { Select } from '@backstage/ui';
import { useWords } from '../words/useWords';
import type { ReadVersion } from './useChosenVersions';

/** Chooses one of the versions that the portal has read. */
export function VersionSelect(props: {
  readonly label: string;
  readonly versions: readonly ReadVersion[];
  /** Its id. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const { t, formats } = useWords();
  const { label, versions, chosen, onChoose } = props;
  const sayVersion = (version: ReadVersion) => {
    const name = version.version ?? t('version.none');
    if (version.isCurrent) return t('compare.current', { version: name });
    return version.isAmbiguous && version.firstReadAt
      ? t('compare.readOn', {
          version: name,
          day: formats.day(version.firstReadAt.slice(0, 10)),
        })
      : name;
  };
  return (
    <Select
      label={label}
      selectedKey={chosen}
      onSelectionChange={key => key !== null && onChoose(String(key))}
      options={versions.map(version => ({
        value: version.id,
        label: sayVersion(version),
      }))}
    />
  );
}
