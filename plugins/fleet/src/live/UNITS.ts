/** The units of time that people read, in seconds, the largest first. */
export const UNITS = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;
