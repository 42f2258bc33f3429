import type { Response } from 'express';
import type { InstallationToken } from '../apps/InstallationTokens';

/** Who makes a request, as a token says. */
export interface Actor {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** A token that the sandbox accepts. It opens nothing outside of it. */
export interface SandboxToken extends Actor {
  readonly token: string;
}

/** Remembers who makes this request. */
export function setActor(response: Response, actor: Actor): void {
  response.locals.actor = actor;
}

/** Remembers with which token of an installation this request is made. */
export function setInstallationToken(
  response: Response,
  token: InstallationToken,
): void {
  response.locals.installationToken = token;
}

/** @returns `undefined` when it is made by a person, or by nobody known */
export function findInstallationToken(
  response: Response,
): InstallationToken | undefined {
  return response.locals.installationToken;
}

/** @returns who makes this request, or `undefined` when nobody said */
export function findActor(response: Response): Actor | undefined {
  return response.locals.actor;
}

/**
 * Who makes this request, for handlers behind `requireToken`.
 *
 * @throws Error when the route is not behind it: a bug of ours
 */
export function getActor(response: Response): Actor {
  const actor = findActor(response);
  if (!actor) throw new Error('This route must stand behind requireToken');
  return actor;
}
