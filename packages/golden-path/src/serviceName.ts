// The grammar of names belongs to the layout, where whoever reads a platform repository finds it too.
export {
  checkJoinedName,
  checkServiceName,
  joinName,
  NAME_PATTERN,
} from '@slipway/platform-layout';
