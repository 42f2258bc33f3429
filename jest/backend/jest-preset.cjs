// @backstage/backend-test-utils loads 2,900 modules in every test file, a third of them for clouds and caches that no test
// of ours asks: our tests have a database, read from GitHub, and keep what they cache in memory.
//
// A package that uses this preset sets `id` to `backend` too: packages of the same id share what they have resolved, and a
// package without one shares it with all others.
const UNUSED = [
  '^testcontainers$',
  '^@aws-sdk/',
  '^@azure/',
  '^@google-cloud/storage$',
  '^@keyv/(redis|valkey)$',
];

module.exports = {
  moduleNameMapper: Object.fromEntries(
    UNUSED.map(name => [name, require.resolve('./unused.cjs')]),
  ),
};
