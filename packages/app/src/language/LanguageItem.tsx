import { SidebarItem } from '@backstage/core-components';
import { RiTranslate2 } from '@remixicon/react';
import { nameLanguage } from './nameLanguage';
import { useLanguage } from './useLanguage';

const Icon = () => <RiTranslate2 />;

/** The sidebar's way to the next language, called as its speakers call it; nothing where there is only one. */
export function LanguageItem() {
  const { language, languages, choose } = useLanguage();
  if (languages.length < 2) return null;
  const next = languages[(languages.indexOf(language) + 1) % languages.length];
  return (
    <SidebarItem
      icon={Icon}
      text={nameLanguage(next)}
      onClick={() => choose(next)}
    />
  );
}
