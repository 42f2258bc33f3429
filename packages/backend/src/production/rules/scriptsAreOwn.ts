import type { ProductionRule } from '../ProductionRule';

/** Directives that decide what runs. Backstage takes each in any spelling, such as `scriptSrc`, so no spelling counts here. */
const DIRECTIVES = [
  'scriptsrc',
  'scriptsrcelem',
  'scriptsrcattr',
  'defaultsrc',
  'workersrc',
  'childsrc',
];

/** Words in lower case, as a browser compares them: what is unsafe, any host of many, and a whole scheme. */
const OPEN = /^'unsafe-(?:eval|inline|hashes)'$|\*|^[a-z][a-z0-9+.-]*:$/;

/** A text that gets into a page never runs. */
export const scriptsAreOwn: ProductionRule = ({ config, values }) => {
  const policy = config.getOptional('backend.csp');
  if (policy === false)
    return [
      {
        key: 'backend.csp',
        message:
          'is off, so any text that gets into a page runs: take the line out',
      },
    ];
  const scripts = Object.entries(Object(policy)).filter(
    ([directive]) => nameDirective(directive) === 'scriptsrc',
  );
  const unset =
    scripts.length && scripts.every(([, sources]) => Array.isArray(sources))
      ? []
      : [
          {
            key: 'backend.csp.script-src',
            message:
              "is not set, and Backstage's own allows eval: copy the section from app-config.production.yaml",
          },
        ];
  const open = values
    .filter(
      ({ path: [section, part, directive] }) =>
        section === 'backend' &&
        part === 'csp' &&
        DIRECTIVES.includes(nameDirective(directive)),
    )
    .flatMap(({ key, value }) => {
      // One item may be several words: the header is all of them with spaces between.
      const words = String(value)
        .split(/\s+/)
        .filter(word => OPEN.test(word.toLowerCase()));
      return words.length
        ? [
            {
              key,
              message: `must not be ${words.join(
                ' ',
              )}: any text that gets into a page would run`,
            },
          ]
        : [];
    });
  return [...unset, ...open];
};

function nameDirective(key: string | number): string {
  return String(key)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
