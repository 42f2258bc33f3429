/** A request that somebody asks about. */
export interface AskedRequest {
  /** Without a query, e.g. `/api/v1/orders/42`. */
  readonly path: string;
  /** In upper case. */
  readonly method?: string;
  readonly host?: string;
}

/** What somebody typed, as it is asked. */
export interface Question {
  /** For the index; empty when nothing is asked. */
  readonly words: string;
  /** Where a path is named: who serves it is asked as well. */
  readonly request?: AskedRequest;
}

/** The index takes no longer term. */
const LONGEST = 100;
const METHOD = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/i;
/** What makes a sentence of it, and stands in nothing that could be found. */
const ASKING =
  /^(?:who|what|which|where|how|does|serves?|uses?|runs?|calls?|is|are|누가|무엇이|어디서|어떤)$/i;
/** Where a path or an address begins, until something that cannot stand in one. */
const PATH = /^["'(<]?(?:https?:\/\/([^\s/?#]+))?(\/[!-~]*)/;

/**
 * Reads what somebody typed: words, or a sentence such as `who serves GET /api/v1/orders/42?`, in which the path is
 * what matters.
 */
export function readQuestion(typed: string): Question {
  const parts = typed.split(/\s+/).filter(Boolean);
  for (const [at, part] of parts.entries()) {
    const request = readRequest(part, parts[at - 1]);
    if (request) return { words: cut(request.path), request };
  }
  const words = parts.flatMap(splitPart);
  const asked = words.filter(word => !ASKING.test(word));
  return { words: cut((asked.length > 0 ? asked : words).join(' ')) };
}

function readRequest(
  part: string,
  before: string | undefined,
): AskedRequest | undefined {
  const [, host, rest] = PATH.exec(part) ?? [];
  if (rest === undefined) return undefined;
  // The end of the sentence is no part of the path, nor is a query.
  const path = rest.replace(/[?#].*$/, '').replace(/["'),.:;!>]+$/, '');
  if (path.length < 2) return undefined;
  return {
    path,
    ...(before && METHOD.test(before) && { method: before.toUpperCase() }),
    ...(host && { host: host.toLowerCase() }),
  };
}

/** What separates words here would be an operator, or an error, to PostgreSQL. */
function splitPart(part: string): string[] {
  return part
    .split(/[^\p{L}\p{N}\p{M}_./~-]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word));
}

function cut(words: string): string {
  return words.slice(0, LONGEST).trim();
}
