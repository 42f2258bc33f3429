import { parse } from '@cdktf/hcl2json';
import type { HclBody, HclValue } from '../syntax/HclFile';

/** What HashiCorp's parser says to a text. */
export interface HclVerdict {
  readonly isRead: boolean;
  /** Left out as well where it read the text, and only the translation to JSON failed. */
  readonly json?: any;
}

export async function judgeHcl(text: string): Promise<HclVerdict> {
  try {
    return { isRead: true, json: await parse('judged.tf', text) };
  } catch (error) {
    return { isRead: !/parse config/.test(String(error)) };
  }
}

/**
 * Compares what we read with what the judge read. Where we read an expression, it may have anything: it evaluates what
 * it can.
 *
 * @returns the first difference
 */
export function differenceOf(body: HclBody, judged: any): string | undefined {
  const blocks = new Set(body.blocks.map(({ type }) => type));
  for (const { name, value } of body.attributes) {
    // An argument and a block of one name share one key in JSON.
    if (blocks.has(name)) continue;
    const difference = differenceOfValue(value, judged[name]);
    if (difference) return `${name}: ${difference}`;
  }
  const names = new Set(body.attributes.map(({ name }) => name));
  const seen = new Map<string, number>();
  for (const { type, labels, body: inner } of body.blocks) {
    if (names.has(type)) continue;
    const key = JSON.stringify([type, ...labels]);
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    const there = labels.reduce((at, label) => at?.[label], judged[type]);
    if (!Array.isArray(there)) continue;
    const difference = differenceOf(inner, there[index]);
    if (difference) return `${key}[${index}]: ${difference}`;
  }
  return undefined;
}

function differenceOfValue(value: HclValue, judged: any): string | undefined {
  if (value.kind === 'expression') return undefined;
  if (value.kind === 'literal') {
    const read = typeof judged === 'string' ? unescapeJson(judged) : judged;
    return read === value.value
      ? undefined
      : `${JSON.stringify(value.value)}, but ${JSON.stringify(read)}`;
  }
  if (value.kind === 'list') {
    if (!Array.isArray(judged) || judged.length !== value.items.length)
      return `a list, but ${JSON.stringify(judged)}`;
    for (const [index, item] of value.items.entries()) {
      const difference = differenceOfValue(item, judged[index]);
      if (difference) return `[${index}]: ${difference}`;
    }
    return undefined;
  }
  const keys = Object.keys(judged ?? {}).map(unescapeJson);
  if (keys.length !== value.entries.size)
    return `keys ${[...value.entries.keys()]}, but ${keys}`;
  for (const [key, entry] of value.entries) {
    const difference = differenceOfValue(entry, judged[key]);
    if (difference) return `${key}: ${difference}`;
  }
  return undefined;
}

/** Terraform's JSON keeps the starts of templates doubled. */
function unescapeJson(text: string): string {
  return text.replace(/([$%])\1\{/g, '$1{');
}
