import { isFields, type Fields } from './GatewayFile';

/** No application is called so: a name of theirs has no dot. */
const NAME = 'cors.preflight';

/**
 * The route that lets a gateway's `cors` answer browsers. They ask with OPTIONS before they send JSON or a token from
 * another origin; routes name their methods, and where none takes OPTIONS, Kong answers 404 before any plugin runs.
 *
 * It names a method and nothing else, so that every route that takes OPTIONS itself goes before it.
 *
 * @param plugins - those of the whole gateway
 */
export function answerPreflights(plugins: readonly Fields[]): Fields[] {
  const answers = plugins.some(
    ({ name, enabled, config, service, route, consumer }) =>
      name === 'cors' &&
      enabled !== false &&
      !(isFields(config) && config.preflight_continue === true) &&
      !service &&
      !route &&
      !consumer,
  );
  if (!answers) return [];
  return [
    {
      name: NAME,
      methods: ['OPTIONS'],
      // What is no such question finds what it would have found without this route: nothing.
      plugins: [{ name: 'request-termination', config: { status_code: 404 } }],
    },
  ];
}
