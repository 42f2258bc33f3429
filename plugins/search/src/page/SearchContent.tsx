import { FullPage, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { SEARCH_TYPES, type SearchType } from '@slipway/plugin-search-common';
import { useRef } from 'react';
import { useWords } from '../words/useWords';
import { moveFocus } from './moveFocus';
import { SearchBody } from './SearchBody';
import styles from './SearchContent.module.css';
import { SearchInput } from './SearchInput';
import { useSearch } from './useSearch';
import { useSearchAddress } from './useSearchAddress';

const EVERYTHING = 'all';

/** What is looked for, and what is found. The arrow keys go from one to the next. */
export function SearchContent() {
  const { t, formats } = useWords();
  const { asked, change } = useSearchAddress();
  const search = useSearch(asked);
  const page = useRef<HTMLDivElement>(null);
  return (
    <FullPage className={styles.scroll} lang={formats.language}>
      {/* The keys move the focus among what can be operated anyway; the field would keep them for itself. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={page}
        className={styles.page}
        onKeyDownCapture={event => moveFocus(event, page.current)}
      >
        <SearchInput
          value={asked.typed}
          onChange={typed => change({ typed })}
        />
        <div className={styles.types}>
          <ToggleButtonGroup
            aria-label={t('types.label')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[asked.type ?? EVERYTHING]}
            onSelectionChange={([key]) =>
              change({
                type: key === EVERYTHING ? undefined : (key as SearchType),
              })
            }
          >
            {[EVERYTHING, ...SEARCH_TYPES].map(each => (
              <ToggleButton key={each} id={each} size="small">
                {t(`types.${each as SearchType}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
        <SearchBody search={search} asked={asked} onChange={change} />
      </div>
    </FullPage>
  );
}
