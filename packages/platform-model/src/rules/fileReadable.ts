import { syntaxRule } from './Rule';

/** Its faults are those of the parsers: whoever reads a file reports them. */
export const fileReadable = syntaxRule({
  id: 'file-readable',
  severity: 'error',
  title: 'Every file that the platform reads can be read',
  why: 'What cannot be parsed can be neither judged nor deployed, and whatever else the file says stays unknown.',
  on: [],
  inspect: () => [],
});
