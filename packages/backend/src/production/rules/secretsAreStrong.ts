import { isSecret } from '../isSecret';
import type { ProductionFault, ProductionRule } from '../ProductionRule';

const ADVICE = '`openssl rand -hex 32` makes one';

/** What people write where a secret should be, and what programs come with. */
const KNOWN =
  /^(?:slipway|postgres|postgresql|backstage|passw(?:or|0r)d|secret|change[-_ ]?me|admin|root|test|example|default|token|dummy|none|todo|your[-_].*|x+|(?:0?123456789?0?|qwerty)\w*|.*sandbox.*|<.*>)$/i;

/** Those that only have to be long, because nobody types them. */
const LENGTHS: readonly [key: RegExp, length: number][] = [
  [/^auth\.session\.secret$/, 32],
  [/^events\.modules\.github\.webhookSecret$/, 16],
  [/^integrations\.github\[\d+\]\.apps\[\d+\]\.webhookSecret$/, 16],
  [/^backend\.auth\.keys\[\d+\]\.secret$/, 24],
  [/^backend\.auth\.externalAccess\[\d+\]\.options\.(?:token|secret)$/, 24],
];

/** Without these something stands open, or holds what nobody can trust. */
const REQUIRED: Record<string, string> = {
  'auth.session.secret': 'it seals the sessions of all who sign in',
  'events.modules.github.webhookSecret':
    'it tells GitHub from others who say that something was pushed',
};

/** No secret is missing, short or known to everybody. */
export const secretsAreStrong: ProductionRule = ({ config, values }) => {
  const missing = Object.entries(REQUIRED)
    .filter(([key]) => !config.getOptional(key))
    .map(([key, why]) => ({
      key,
      message: `is missing, and ${why}: is its variable set? ${ADVICE}`,
    }));
  const weak = values.filter(isSecret).flatMap(({ key, value }) => {
    const text = readPassword(String(value));
    return text === undefined ? [] : judge(key, text);
  });
  return [...missing, ...weak];
};

function judge(key: string, text: string): ProductionFault[] {
  const length = LENGTHS.find(([pattern]) => pattern.test(key))?.[1] ?? 1;
  if (KNOWN.test(text))
    return [
      {
        key,
        message: `is what everybody tries first: put a secret of your own into its variable; ${ADVICE}`,
      },
    ];
  if (text.length < length)
    return [
      {
        key,
        message: `has ${text.length} characters, and ${length} are the least; ${ADVICE}`,
      },
    ];
  return [];
}

/** @returns of an address its password, else the text; `undefined` for an address without any */
function readPassword(text: string): string | undefined {
  if (!URL.canParse(text) || !text.includes('://')) return text;
  const { password } = new URL(text);
  return password ? decodeURIComponent(password) : undefined;
}
