export { useNow } from '@slipway/pages';
