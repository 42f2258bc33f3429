/** Signs the logs of tests. */
export const KEY = 'the key of the tests, which is long enough';
