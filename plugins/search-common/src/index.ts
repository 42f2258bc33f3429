/**
 * What can be found in the portal, by type.
 *
 * @packageDocumentation
 */
export {
  SEARCH_TYPES,
  type GuardDocument,
  type ImageDocument,
  type PlatformDocuments,
  type RouteDocument,
  type SearchType,
  type ServiceDocument,
  type TemplateDocument,
} from './PlatformDocuments';
