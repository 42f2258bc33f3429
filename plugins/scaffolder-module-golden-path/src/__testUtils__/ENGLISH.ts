import { createFormats } from '@slipway/pages';
import { EN } from '../words/en';
import type { Words } from '../words/useWords';

/** The wizard's own messages in English, for what is tested without an app. */
export const sayEnglish = ((
  key: string,
  options: Record<string, unknown> = {},
) => {
  const messages: Record<string, string> = EN;
  const form = options.count === 1 ? `${key}_one` : `${key}_other`;
  return (messages[key] ?? messages[form]).replace(
    /\{\{(\w+)\}\}/g,
    (_, name) => String(options[name]),
  );
}) as Words['t'];

/** How the wizard speaks English. */
export const ENGLISH: Words = {
  t: sayEnglish,
  say: sentence => sentence,
  formats: createFormats('en'),
};
