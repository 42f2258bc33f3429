/**
 * What the tests of pages share: a language in which every message stands in brackets, and what a page says outside of them.
 *
 * @packageDocumentation
 */
export { createBracketedApp } from './__testUtils__/createBracketedApp';
export { createLanguageApi } from './__testUtils__/createLanguageApi';
export { listBareTexts } from './__testUtils__/listBareTexts';
export {
  listSentenceEnds,
  listWordFaults,
} from './__testUtils__/listWordFaults';
export { speakInBrackets } from './__testUtils__/speakInBrackets';
