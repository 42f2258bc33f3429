export { PhpFormatError } from './PhpFormatError';
export {
  PhpCustom,
  PhpEnum,
  PhpObject,
  type PhpArray,
  type PhpKey,
  type PhpProperty,
  type PhpValue,
} from './PhpValue';
export {
  readPhpSession,
  SESSION_HANDLERS,
  type PhpSession,
  type SessionHandler,
  type SessionLimits,
} from './readPhpSession';
