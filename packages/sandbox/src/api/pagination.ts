import type { Request, Response } from 'express';

const DEFAULT_SIZE = 30;
const LARGEST_SIZE = 100;

/** Which part of a list a caller asks for. */
export interface Page {
  /** Counted from 1. */
  readonly page: number;
  /** 1 to 100. */
  readonly perPage: number;
}

/** Reads `page` and `per_page`; like GitHub it corrects nonsense instead of refusing it. */
export function readPage(request: Request): Page {
  const page = Number(request.query.page);
  const perPage = Number(request.query.per_page);
  return {
    page: Number.isInteger(page) && page > 0 ? page : 1,
    perPage:
      Number.isInteger(perPage) && perPage > 0
        ? Math.min(perPage, LARGEST_SIZE)
        : DEFAULT_SIZE,
  };
}

/** Cuts the asked part out of a whole list. */
export function takePage<T>(items: readonly T[], { page, perPage }: Page): T[] {
  return items.slice((page - 1) * perPage, page * perPage);
}

/**
 * Sets GitHub's `Link` header (`first`, `prev`, `next`, `last`) for the asked part of a list.
 *
 * @param apiUrl - e.g. `http://localhost:7080/api/v3`
 * @param total - how many items the whole list has
 */
export function linkPages(
  request: Request,
  response: Response,
  apiUrl: string,
  total: number,
): void {
  const { page, perPage } = readPage(request);
  const last = Math.max(1, Math.ceil(total / perPage));
  const links: [string, number][] = [];
  if (page > 1) links.push(['prev', Math.min(page - 1, last)]);
  if (page < last) links.push(['next', page + 1], ['last', last]);
  if (page > 1) links.push(['first', 1]);
  if (links.length === 0) return;
  const url = new URL(request.originalUrl, apiUrl);
  response.set(
    'link',
    links
      .map(([name, number]) => {
        url.searchParams.set('page', String(number));
        return `<${url}>; rel="${name}"`;
      })
      .join(', '),
  );
}
