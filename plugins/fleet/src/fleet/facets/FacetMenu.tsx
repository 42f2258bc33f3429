import {
  Button,
  MenuAutocompleteListbox,
  MenuListBox,
  MenuListBoxItem,
  MenuTrigger,
} from '@backstage/ui';
import { RiArrowDownSLine } from '@remixicon/react';
import { useWords, type Words } from '../../words/useWords';
import { sayFacetValue } from './FACETS';
import styles from './FacetMenu.module.css';

/** With more values than that one looks for one by its name. */
const SEARCH_FROM = 10;

/** A filter: which values there are, how many services each would leave, and which are chosen. */
export function FacetMenu(props: {
  readonly facet: string;
  readonly title: string;
  readonly values: readonly {
    readonly value: string;
    readonly count: number;
  }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const words = useWords();
  const { t, formats } = words;
  const { facet, title, values, chosen, onChange } = props;
  // What is chosen can be given up again, even when nothing has it any more.
  const gone = chosen
    .filter(value => !values.some(known => known.value === value))
    .map(value => ({ value, count: 0 }));
  const all = [...values, ...gone];
  const Menu = all.length > SEARCH_FROM ? MenuAutocompleteListbox : MenuListBox;
  return (
    <MenuTrigger>
      <Button
        size="small"
        variant={chosen.length > 0 ? 'primary' : 'secondary'}
        iconEnd={<RiArrowDownSLine aria-hidden="true" />}
        className={styles.button}
      >
        {sayChosen(props, words)}
      </Button>
      <Menu
        aria-label={title}
        placeholder={t('filter.find', {
          what: title.toLocaleLowerCase(formats.language),
        })}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={selection =>
          onChange(
            selection === 'all'
              ? all.map(({ value }) => value)
              : [...selection].map(String),
          )
        }
        maxHeight="360px"
      >
        {all.map(({ value, count }) => {
          const label = sayFacetValue(facet, value, words);
          return (
            <MenuListBoxItem key={value} id={value} textValue={label}>
              <span className={styles.value}>{label}</span>
              <span className={styles.count}>{formats.number(count)}</span>
            </MenuListBoxItem>
          );
        })}
      </Menu>
    </MenuTrigger>
  );
}

function sayChosen(
  { facet, title, chosen }: Parameters<typeof FacetMenu>[0],
  words: Words,
): string {
  if (chosen.length === 0) return title;
  return chosen.length === 1
    ? `${title}: ${sayFacetValue(facet, chosen[0], words)}`
    : `${title}: ${words.formats.number(chosen.length)}`;
}
