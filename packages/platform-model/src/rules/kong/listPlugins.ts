import type { KongFacts, KongPlugin } from '../../readers/Facts';
import { valueOf, type Fact } from '../../syntax/Located';
import { showText } from '../showText';
import { listKongRoutes } from './listKongRoutes';

/** A plugin, and what it is for. */
export interface PlacedPlugin {
  readonly plugin: KongPlugin;
  /** For a sentence, e.g. `route order-api` or `every route`. */
  readonly scope: string;
  readonly isGlobal: boolean;
}

/** Every plugin that a file of Kong configures. */
export function listPlugins(facts: KongFacts): PlacedPlugin[] {
  const place =
    (scope: string, isGlobal = false) =>
    (plugin: KongPlugin) => ({ plugin, scope, isGlobal });
  return [
    ...facts.plugins.map(place('every route', true)),
    ...facts.services.flatMap(service =>
      service.plugins.map(place(`service ${nameOf(service.name)}`)),
    ),
    ...listKongRoutes(facts).flatMap(route =>
      route.plugins.map(place(`route ${nameOf(route.name)}`)),
    ),
  ];
}

/** A name for a sentence. */
export function nameOf(name: Fact<string> | undefined): string {
  const known = valueOf(name);
  return known === undefined ? 'without a name' : showText(known);
}
