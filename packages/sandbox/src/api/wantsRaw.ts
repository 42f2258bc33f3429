import type { Request } from 'express';

/** True when the caller asks for the bytes themselves: `application/vnd.github.raw`, `.v3.raw`, `.raw+json`. */
export function wantsRaw(request: Request): boolean {
  return /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?(?:[;,]|$)/.test(
    request.get('accept') ?? '',
  );
}
