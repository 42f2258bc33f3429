import { devNull } from 'node:os';

/**
 * The environment in which git knows nothing of the person who started us: no configuration of theirs, no
 * GIT_* of a surrounding hook, English messages, and no question asked on a terminal.
 */
export function gitEnvironment(gitDir: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') && name !== 'XDG_CONFIG_HOME',
  );
  return {
    ...Object.fromEntries(inherited),
    // Older gits know no GIT_CONFIG_GLOBAL and look for ~/.gitconfig.
    HOME: gitDir,
    LC_ALL: 'C',
    GIT_DIR: gitDir,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    // The data folder may belong to another user, e.g. when root serves what a developer created.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  };
}
