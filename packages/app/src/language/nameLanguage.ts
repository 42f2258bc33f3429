/** What a language is called by those who speak it, e.g. `한국어` for `ko`. */
export function nameLanguage(language: string): string {
  return (
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ??
    language
  );
}
