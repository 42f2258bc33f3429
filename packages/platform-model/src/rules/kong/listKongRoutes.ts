import type { KongFacts, KongRoute } from '../../readers/Facts';

/** Every route of a file of Kong, whatever service it leads to. */
export function listKongRoutes(facts: KongFacts): KongRoute[] {
  return [
    ...facts.services.flatMap(service => service.routes),
    ...facts.routes,
  ];
}
