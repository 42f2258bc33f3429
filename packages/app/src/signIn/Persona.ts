import type { ConfigApi } from '@backstage/core-plugin-api';

/** Somebody whom one may choose to be in the local mode. */
export interface Persona {
  /** What signs in as it: `GET /api/auth/{provider}/refresh`. */
  readonly provider: string;
  /** e.g. `A developer` */
  readonly title: string;
  /** What this person may do, in a sentence. */
  readonly description: string;
}

/**
 * The personas of the local mode; none in production.
 *
 * @param language - in which they are described, where the configuration can
 */
export function readPersonas(config: ConfigApi, language: string): Persona[] {
  const personas = config.getOptionalConfigArray('slipway.personas') ?? [];
  return personas.map(persona => {
    const words =
      persona.getOptionalConfig(`translations.${language}`) ?? persona;
    return {
      provider: persona.getString('provider'),
      title: words.getString('title'),
      description: words.getString('description'),
    };
  });
}
