/** Parameters of an address that open something, in lower case: the code of a sign-in, and the state that it belongs to. */
export const SECRET_PARAMETERS: readonly string[] = [
  'access_token',
  'code',
  'id_token',
  'session_state',
  'state',
  'token',
];
