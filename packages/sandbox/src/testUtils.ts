/**
 * Judges of calls to GitHub's and Argo CD's REST APIs, and git itself, for tests.
 *
 * @packageDocumentation
 */
export { findArgoCdFaults } from './__testUtils__/findArgoCdFaults';
export { findGitHubFaults } from './__testUtils__/findGitHubFaults';
export { findGitHubRequestFaults } from './__testUtils__/findGitHubRequestFaults';
export { findOperation } from './__testUtils__/gitHubDescription';
export { runGit } from './git/runGit';
