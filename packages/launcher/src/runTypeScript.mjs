// @ts-check

/**
 * What lets Node run the workspace's TypeScript as it stands. Without source maps: reading those of all
 * dependencies is half a second of the backend's start, and `npm run dev` has them.
 */
export const RUN_TYPESCRIPT = [
  '--require',
  '@backstage/cli-node/config/nodeTransform.cjs',
];
