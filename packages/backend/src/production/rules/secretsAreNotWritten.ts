import type { ProductionRule } from '../ProductionRule';

/** A secret in a file is read by whoever reads the repository, the image or a backup of either. */
export const secretsAreNotWritten: ProductionRule = ({ written }) =>
  written.map(({ key, file }) => ({
    key,
    message: `stands in ${file} itself: write \${A_VARIABLE}, or $file: with the path of a mounted secret, and change the secret, for it has been read`,
  }));
