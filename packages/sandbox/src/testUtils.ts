/**
 * Judges of calls to GitHub's REST API, for tests.
 *
 * @packageDocumentation
 */
export { findGitHubFaults } from './__testUtils__/findGitHubFaults';
export { findGitHubRequestFaults } from './__testUtils__/findGitHubRequestFaults';
export { findOperation } from './__testUtils__/gitHubDescription';
