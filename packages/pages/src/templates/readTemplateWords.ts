import * as z from 'zod';

/** What a template says of itself, a step or a field, in one language; what is absent is said as it was written. */
export interface TemplateWords {
  readonly title?: string;
  readonly description?: string;
  readonly enumNames?: readonly string[];
}

const words = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  enumNames: z.array(z.string()).optional(),
});

/**
 * Finds the words of a language in `ui:words`, which templates/README.md explains.
 *
 * @param all - by language, e.g. `{ ko: { title: '서비스' } }`; anything, as its author wrote it
 */
export function readTemplateWords(
  all: unknown,
  language: string,
): TemplateWords {
  const spoken = (all as Record<string, unknown> | null | undefined)?.[
    language
  ];
  return words.safeParse(spoken).data ?? {};
}
