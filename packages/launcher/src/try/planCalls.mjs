// @ts-check

/**
 * @typedef {object} Call
 * @property {string} who - as it stands in a table
 * @property {string | undefined} role - of the token; `undefined` for none
 * @property {'let in' | 401 | 403} expected
 */

/** A role that no route is for. */
const STRANGER = 'guest';

/**
 * Who calls a route to show that it is protected.
 *
 * @param {import('./readRoute.mjs').Route} route
 * @returns {Call[]}
 */
export function planCalls({ guard, roles }) {
  if (guard === 'none') {
    return [
      { who: 'nobody in particular', role: undefined, expected: 'let in' },
    ];
  }
  const [role = 'member'] = roles;
  return [
    { who: 'nobody in particular', role: undefined, expected: 401 },
    ...(roles.length > 0 && !roles.includes(STRANGER)
      ? [
          {
            who: `role ${STRANGER}`,
            role: STRANGER,
            expected: /** @type {const} */ (403),
          },
        ]
      : []),
    { who: `role ${role}`, role, expected: 'let in' },
  ];
}

/**
 * @param {Call} call
 * @param {number} status - that the service answered
 */
export function isAsExpected({ expected }, status) {
  return expected === 'let in'
    ? status >= 200 && status < 300
    : status === expected;
}
