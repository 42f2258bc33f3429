// What @backstage/backend-test-utils loads in every test file, for a second or two, and no test of ours uses: containers,
// and two clouds' readers.
const UNUSED = ['testcontainers', '@aws-sdk/.*', '@google-cloud/.*'];

module.exports = {
  moduleNameMapper: {
    [`^(${UNUSED.join('|')})$`]: require.resolve('./unused.cjs'),
  },
};
