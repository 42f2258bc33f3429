// @backstage/backend-test-utils loads `testcontainers` in every test file, for a second or so, and our tests have a database
// without it.
//
// A package that uses this preset sets `id` to `backend` too: packages of the same id share what they have resolved, and a
// package without one shares it with all others.
module.exports = {
  moduleNameMapper: { '^testcontainers$': require.resolve('./unused.cjs') },
};
