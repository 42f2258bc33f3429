// What @backstage/backend-test-utils loads in every test file, for a second or two, and no test of ours uses: containers,
// and two clouds' readers.
//
// A package that uses it sets `id` to `backend` too: packages of the same id share what they have resolved, and a package
// without one shares it with all others.
const UNUSED = ['testcontainers', '@aws-sdk/.*', '@google-cloud/.*'];

module.exports = {
  moduleNameMapper: {
    [`^(${UNUSED.join('|')})$`]: require.resolve('./unused.cjs'),
  },
};
