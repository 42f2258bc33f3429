export { useLatest, type Latest } from '@slipway/pages';
