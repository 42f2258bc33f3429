/**
 * Says the sentences of rules, form checks and refusals in the reader's language.
 *
 * @packageDocumentation
 */
export { createPhraseBook, type PhraseBook } from './createPhraseBook';
export type { Finding } from './createSearch';
export { loadPhraseBook } from './loadPhraseBook';
export type { PhraseList, Phrases } from './Phrases';
