/** Answers instead of the network, the way the auth service does. */
export function standInAuthService() {
  const claims = {
    iss: 'https://auth.acme.example',
    aud: 'site',
    sub: 'kim',
    sid: 'login-1',
    role: 'member',
    siteCode: 'S001',
    unitCode: 'U01',
    memberCode: 'M0001',
  };
  const service = {
    /** What `POST /token` and `POST /logout` answer instead of success. */
    trouble: undefined as number | undefined,
    isLoggedIn: true,
    async fetch(url: string | URL | Request): Promise<Response> {
      const { trouble, isLoggedIn } = service;
      if (trouble) return new Response('', { status: trouble });
      if (String(url).endsWith('/logout')) {
        service.isLoggedIn = false;
        return new Response(null, { status: 204 });
      }
      if (!isLoggedIn)
        return Response.json({ error: 'invalid_grant' }, { status: 400 });
      return Response.json({
        access_token: `e30.${btoa(JSON.stringify(claims))}.c2lnbmVk`,
        token_type: 'Bearer',
        expires_in: 600,
      });
    },
  };
  return service;
}
