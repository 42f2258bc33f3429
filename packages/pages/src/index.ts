/**
 * What the portal's own pages share: how they ask and keep asking, what they save, how they say numbers and names, and the
 * parts they are made of.
 *
 * @packageDocumentation
 */
export { askPortal } from './answers/askPortal';
export { PortalError, type PortalErrorKind } from './answers/PortalError';
export { saveText } from './csv/saveText';
export { writeCsv } from './csv/writeCsv';
export { createFormats, type Formats } from './language/createFormats';
export { useFormats } from './language/useFormats';
export {
  usePhrasedWordsOf,
  type PhrasedWordsOf,
} from './language/usePhrasedWordsOf';
export { usePhrases } from './language/usePhrases';
export { useWordsOf, type WordsOf } from './language/useWordsOf';
export { useLatest, type Latest } from './live/useLatest';
export { useNow } from './live/useNow';
export { useRevision, type Revision } from './live/useRevision';
export { useTicks } from './live/useTicks';
export { sayOwner } from './names/sayOwner';
export { Note } from './parts/Note';
export { PageMessage } from './parts/PageMessage';
export { Panel } from './parts/Panel';
export { readOwnWords } from './templates/readOwnWords';
export { readTemplateWords } from './templates/readTemplateWords';
