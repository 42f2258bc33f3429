/**
 * A platform repository to test against.
 *
 * @packageDocumentation
 */
export {
  startTestPlatform,
  type TestPlatform,
} from './__testUtils__/startTestPlatform';
