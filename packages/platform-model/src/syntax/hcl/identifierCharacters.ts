/** Whether a name may begin with a character; of those beyond ASCII it is still to be found out. */
export function isIdentifierStart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code > 127
  );
}

/** Whether a name may go on with a character that it cannot begin with. */
export function isIdentifierRest(code: number): boolean {
  return code === 45 || (code >= 48 && code <= 57);
}
