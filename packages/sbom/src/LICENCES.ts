/**
 * What may stand beside Apache-2.0 in one product without asking more of whoever runs or passes it on than to name the
 * authors. Identifiers of SPDX.
 */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Why a package may be shipped though its manifest does not say one of the above. */
export interface LicenceException {
  /** What it is under, after a look at its files. */
  readonly licence: string;
  readonly reason: string;
}

const SAYS_SO_IN_ITS_FILES =
  'Its manifest says nothing; the licence is among its files';

/** By name. */
export const LICENCE_EXCEPTIONS: Readonly<Record<string, LicenceException>> = {
  '@fontsource-variable/inter': {
    licence: 'OFL-1.1',
    reason:
      'A font: it may be bundled with any software, and asks nothing of that software',
  },
  '@isomorphic-git/pgp-plugin': {
    licence: 'LGPL-3.0-or-later',
    reason:
      "Comes with the scaffolder's git library: unmodified, and a file of its own that anybody can replace, as the LGPL asks",
  },
  'fast-shallow-equal': { licence: 'Unlicense', reason: SAYS_SO_IN_ITS_FILES },
  fsevents: {
    licence: 'MIT',
    reason: 'Only on macOS, and so not installed where this list is made',
  },
  pause: { licence: 'MIT', reason: SAYS_SO_IN_ITS_FILES },
  'pause-stream': {
    licence: 'MIT OR Apache-2.0',
    reason: SAYS_SO_IN_ITS_FILES,
  },
  'react-universal-interface': {
    licence: 'Unlicense',
    reason: SAYS_SO_IN_ITS_FILES,
  },
  'valid-url': { licence: 'MIT', reason: SAYS_SO_IN_ITS_FILES },
};
