// The house's import directions, as lint errors. One table; every package's .eslintrc.js reads it.
const createConfig = require('@backstage/cli/config/eslint-factory');
const { builtinModules } = require('node:module');
const path = require('node:path');

/** What each package of ours may import of ours; `pure` packages also run in a browser. */
const HOUSE = {
  'change-set': { pure: true, mayImport: [] },
  'platform-layout': { pure: true, mayImport: [] },
  'golden-path': { pure: true, mayImport: ['change-set', 'platform-layout'] },
  'platform-model': {
    pure: true,
    mayImport: ['change-set', 'platform-layout'],
  },
  gateway: { pure: true, mayImport: ['platform-layout', 'platform-model'] },
  proof: {
    pure: true,
    mayImport: [
      'change-set',
      'platform-layout',
      'golden-path',
      'platform-model',
    ],
  },
  curation: {
    pure: true,
    mayImport: [
      'change-set',
      'platform-layout',
      'golden-path',
      'platform-model',
      'plugin-curation-common',
    ],
  },
  forge: { mayImport: ['change-set'] },
  'platform-state': {
    mayImport: ['change-set', 'platform-layout', 'platform-model', 'forge'],
  },
  workspace: { mayImport: ['change-set', 'golden-path'] },
  'auth-service': { mayImport: [] },
  sandbox: {
    mayImport: ['change-set', 'platform-layout', 'golden-path', 'auth-service'],
  },
  bench: {
    mayImport: [
      'change-set',
      'golden-path',
      'platform-model',
      'proof',
      'platform-layout',
      'forge',
      'platform-state',
      'sandbox',
      'auth-cases',
      'auth-service',
      'nestjs-site-auth-guard',
      'plugin-scaffolder-backend-module-golden-path',
    ],
  },
  faults: {
    mayImport: ['change-set', 'platform-layout', 'forge', 'sandbox'],
  },
  cli: {
    mayImport: [
      'change-set',
      'platform-layout',
      'golden-path',
      'platform-model',
      'curation',
      'gateway',
      'audit-log',
      'plugin-audit-common',
    ],
  },
  'golden-application': {
    mayImport: [
      'auth-cases',
      'change-set',
      'golden-path',
      'platform-layout',
      'sandbox',
    ],
  },
  'kubernetes-judge': { mayImport: ['change-set'] },
  permissions: { mayImport: [] },
  'phrase-book': { pure: true, mayImport: [] },
  pages: { mayImport: ['phrase-book'] },
  'audit-log': { mayImport: ['plugin-audit-common'] },
  launcher: { mayImport: [] },
  sbom: { mayImport: [] },
  // packages/form-validator: it bears the name of what it stands in for.
  '@rjsf/validator-ajv8': { mayImport: [] },
  'site-auth-sdk': { mayImport: [] },
  'auth-cases': { mayImport: [] },
  'token-verifier': { mayImport: [] },
  // Only its tests are TypeScript.
  'kong-plugin-site-auth': { mayImport: [] },
  'nestjs-token-guard': { mayImport: ['token-verifier'] },
  'nestjs-site-auth-guard': {
    mayImport: ['token-verifier', 'nestjs-token-guard'],
    // What the model reads from a controller is compared with what the guard does.
    testsMayImport: ['platform-layout', 'platform-model'],
  },
  'nestjs-platform-auth-guard': {
    mayImport: ['token-verifier', 'nestjs-token-guard'],
  },
  'plugin-scaffolder-backend-module-golden-path': {
    mayImport: [
      'permissions',
      'plugin-approval-common',
      'plugin-approval-node',
      'change-set',
      'platform-layout',
      'golden-path',
      'platform-model',
      'proof',
      'forge',
      'platform-state',
      'workspace',
    ],
  },
  'plugin-proof-backend': {
    mayImport: [
      'permissions',
      'change-set',
      'golden-path',
      'platform-model',
      'proof',
      'forge',
      'platform-state',
      'workspace',
    ],
  },
  'plugin-scaffolder-module-golden-path': {
    mayImport: [
      'pages',
      'permissions',
      'change-set',
      'platform-layout',
      'golden-path',
      'platform-model',
      'proof',
    ],
  },
  'plugin-auth-backend-module-identities': { mayImport: [] },
  'plugin-permission-backend-module-roles': {
    mayImport: ['permissions', 'plugin-fleet-common'],
  },
  'plugin-scaffolder-backend-module-roles': { mayImport: [] },
  'plugin-catalog-backend-module-platform': {
    mayImport: [
      'change-set',
      'platform-layout',
      'platform-model',
      'forge',
      'platform-state',
    ],
  },
  'plugin-fleet-common': { mayImport: ['platform-model'] },
  'plugin-fleet-node': { mayImport: ['plugin-fleet-common'] },
  'plugin-fleet-backend': {
    mayImport: [
      'change-set',
      'platform-layout',
      'platform-model',
      'forge',
      'platform-state',
      'plugin-audit-common',
      'plugin-fleet-common',
      'plugin-fleet-node',
    ],
  },
  'plugin-fleet-backend-module-argocd': {
    mayImport: ['plugin-fleet-common', 'plugin-fleet-node'],
  },
  'plugin-fleet': { mayImport: ['pages', 'plugin-fleet-common'] },
  'plugin-delivery': { mayImport: ['pages', 'plugin-fleet-common'] },
  'plugin-search-common': { mayImport: ['plugin-fleet-common'] },
  'plugin-search-backend-module-platform': {
    mayImport: ['plugin-fleet-common', 'plugin-search-common'],
  },
  'plugin-search': {
    mayImport: ['pages', 'plugin-fleet-common', 'plugin-search-common'],
  },
  'plugin-curation': {
    mayImport: [
      'pages',
      'plugin-curation-common',
      'plugin-scaffolder-module-golden-path',
    ],
  },
  'plugin-approval-common': { mayImport: ['change-set'] },
  'plugin-approval-node': { mayImport: ['plugin-approval-common'] },
  'plugin-approval-backend': {
    mayImport: ['change-set', 'permissions', 'plugin-approval-common'],
  },
  'plugin-approval': {
    mayImport: ['pages', 'permissions', 'plugin-approval-common'],
  },
  'plugin-audit-common': { mayImport: [] },
  'plugin-audit-backend': {
    mayImport: ['permissions', 'audit-log', 'plugin-audit-common'],
  },
  'plugin-audit': {
    mayImport: ['pages', 'permissions', 'plugin-audit-common'],
  },
  'plugin-curation-common': { mayImport: ['platform-model'] },
  'plugin-curation-backend': {
    mayImport: [
      'change-set',
      'platform-layout',
      'golden-path',
      'platform-model',
      'curation',
      'forge',
      'platform-state',
      'workspace',
      'plugin-curation-common',
    ],
  },
  'plugin-home': {
    mayImport: ['pages', 'permissions', 'plugin-fleet-common'],
  },
  'plugin-notifications-module-creations': {
    mayImport: ['pages', 'plugin-fleet-common'],
  },
  app: {
    mayImport: [
      'permissions',
      'plugin-fleet-common',
      'plugin-home',
      'plugin-scaffolder-module-golden-path',
      'plugin-fleet',
      'plugin-delivery',
      'plugin-notifications-module-creations',
      'plugin-curation',
      'plugin-audit',
      'plugin-approval',
      'plugin-search',
    ],
  },
  backend: {
    mayImport: [
      'platform-layout',
      'platform-model',
      'forge',
      'plugin-scaffolder-backend-module-golden-path',
      'plugin-auth-backend-module-identities',
      'plugin-audit-backend',
      'plugin-approval-backend',
      'plugin-permission-backend-module-roles',
      'plugin-scaffolder-backend-module-roles',
      'plugin-catalog-backend-module-platform',
      'plugin-proof-backend',
      'plugin-curation-backend',
      'plugin-fleet-backend',
      'plugin-fleet-backend-module-argocd',
      'plugin-search-backend-module-platform',
    ],
  },
};

const PURE_IMPORTS = {
  group: [
    ...builtinModules,
    'node:*',
    '@octokit/*',
    '@backstage/backend-*',
    '@backstage/*-backend',
    '@backstage/*-backend-*',
    '@backstage/*-node',
    '@backstage/integration',
  ],
  message:
    'A pure package runs in a browser and knows no I/O: leave it to its callers.',
};

const PURE_GLOBALS = [
  'process',
  'Buffer',
  'global',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'performance',
  'crypto',
].map(name => ({
  name,
  message: 'A pure package has no clock, network or environment: pass it in.',
}));

const PURE_SYNTAX = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A pure package has no randomness: pass it in.',
  },
  {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A pure package has no clock: pass the time in.',
  },
];

/**
 * The ESLint configuration of one package.
 *
 * @param {string} directory - the package's folder (`__dirname` of its .eslintrc.js)
 */
module.exports = function packageConfig(directory) {
  const name = require(path.join(directory, 'package.json')).name.replace(
    '@slipway/',
    '',
  );
  const rules = HOUSE[name];
  if (!rules) throw new Error(`.eslintrc.package.js does not know ${name}`);
  const forbidImports = (also = []) => ({
    group: Object.keys(HOUSE)
      .filter(other => ![name, ...rules.mayImport, ...also].includes(other))
      .map(other =>
        other === 'app' || other === 'backend' ? other : `@slipway/${other}`,
      )
      .flatMap(id => [id, `${id}/*`]),
    message: `${name} may import only ${
      rules.mayImport.join(', ') || 'nothing'
    } of ours: docs/architecture.md says why.`,
  });
  return createConfig(directory, {
    restrictedSrcSyntax: rules.pure ? PURE_SYNTAX : [],
    rules: {
      'import/no-cycle': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [forbidImports(), ...(rules.pure ? [PURE_IMPORTS] : [])] },
      ],
      ...(rules.pure && {
        'no-restricted-globals': ['error', ...PURE_GLOBALS],
      }),
    },
    // import/no-cycle follows relative imports of TypeScript files only when it is told their endings.
    settings: {
      // What is installed imports nothing of ours; reading it takes half a minute a package.
      'import/ignore': ['/node_modules/'],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    overrides: [
      {
        // Tests may start what they test against; a pure package's may read fixtures and call judges.
        files: ['**/*.test.*', '**/__testUtils__/**', '**/setupTests.*'],
        rules: {
          'no-restricted-imports': [
            'error',
            {
              patterns: [
                forbidImports([
                  'sandbox',
                  'auth-cases',
                  'auth-service',
                  'kubernetes-judge',
                  ...(rules.testsMayImport ?? []),
                ]),
              ],
            },
          ],
          'no-restricted-globals': 'off',
          '@backstage/no-mixed-plugin-imports': 'off',
        },
      },
    ],
  });
};
