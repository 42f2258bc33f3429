import { setTimeout as wait } from 'node:timers/promises';
import type { NextFunction, Request, Response } from 'express';
import { GitHubError } from '../api/GitHubError';
import { deliverTwice } from './deliverTwice';
import type { Fault } from './Fault';
import { answerWithLag } from './answerWithLag';
import { readWholeBody } from './readWholeBody';
import { clearAnswer, replaceAnswer } from './replaceAnswer';

const PAGE =
  '<!DOCTYPE html>\n<html><head><title>Unicorn!</title></head><body><p>This page is taking too long to load.</p></body></html>\n';

/**
 * Lets one call go wrong.
 *
 * @param refuse - answers with the GitHubError that it is handed
 * @returns whether the call is to be served all the same
 */
export async function playFault(
  fault: Fault,
  request: Request,
  response: Response,
  refuse: NextFunction,
  baseUrl: string,
): Promise<boolean> {
  switch (fault.kind) {
    case 'delay':
      await readWholeBody(request);
      await wait(fault.ms);
      return true;
    case 'error-before':
      refuse(new GitHubError(fault.status, 'Server Error'));
      return false;
    case 'error-after':
      replaceAnswer(response, () =>
        clearAnswer(response)
          .status(fault.status)
          .json(new GitHubError(fault.status, 'Server Error').toBody()),
      );
      return true;
    case 'html':
      return playAt(fault.when, response, () =>
        clearAnswer(response).status(fault.status).type('html').send(PAGE),
      );
    case 'reset':
      return playReset(fault.when, request, response);
    case 'truncated':
      replaceAnswer(response, body => {
        const half = body.subarray(0, body.length / 2);
        response.set('content-length', String(half.length)).end(half);
      });
      return true;
    case 'secondary-limit':
      refuse(toSecondaryLimit(fault.status, fault.retryAfter));
      return false;
    case 'primary-limit':
      refuse(toPrimaryLimit(fault.status, fault.reset));
      return false;
    case 'unauthorized':
      refuse(new GitHubError(401, 'Bad credentials'));
      return false;
    case 'lag':
      answerWithLag(request, response, refuse);
      return false;
    case 'duplicate':
      await deliverTwice(fault, request, response, baseUrl);
      return false;
    default:
      return playAt(fault.when, response, () => {});
  }
}

function playAt(
  when: 'before' | 'after',
  response: Response,
  play: () => void,
): boolean {
  if (when === 'before') play();
  else replaceAnswer(response, play);
  return when === 'after';
}

function playReset(
  when: 'before' | 'middle' | 'after',
  request: Request,
  response: Response,
): boolean {
  const reset = () => request.socket.resetAndDestroy();
  if (when !== 'middle') return playAt(when, response, reset);
  replaceAnswer(response, body => {
    response.set('content-length', String(body.length));
    // Reset once the half has left, lest the caller sees nothing of it.
    response.write(body.subarray(0, body.length / 2), reset);
  });
  return true;
}

function toSecondaryLimit(status: number, retryAfter: number): GitHubError {
  return new GitHubError(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      documentation:
        'overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      headers: { 'retry-after': String(retryAfter) },
    },
  );
}

function toPrimaryLimit(status: number, seconds: number): GitHubError {
  return new GitHubError(status, 'API rate limit exceeded for installation.', {
    documentation: 'overview/rate-limits-for-the-rest-api',
    headers: {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds),
    },
  });
}
