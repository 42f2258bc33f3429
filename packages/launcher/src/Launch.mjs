// @ts-check

/**
 * What every stage of a launch is handed.
 *
 * @typedef {object} Launch
 * @property {import('./settings.mjs').Settings} settings
 * @property {NodeJS.ProcessEnv} env - of everything that is run
 * @property {import('./Progress.mjs').Progress} progress
 * @property {import('./Processes.mjs').Processes} processes
 */

export {};
