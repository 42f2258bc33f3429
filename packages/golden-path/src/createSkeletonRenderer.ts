import type { RepositoryFile } from '@slipway/change-set';
import {
  createTemplateRenderer,
  type PreparedTemplateContext,
  type TemplateContext,
} from 'nunjitsu';
import { backstageFilters } from './backstageFilters';
import { listReadValues } from './listReadValues';
import { splitTemplate } from './splitTemplate';
import { templateFilters } from './templateFilters';

const renderer = createTemplateRenderer({
  filters: { ...backstageFilters, ...templateFilters },
  allowRegexExecution: true,
});

/** Renders one skeleton file; `undefined` when its path says that these values leave it out. */
export type FileRenderer = (file: RepositoryFile) => RepositoryFile | undefined;

/** What parts of templates render to, by their text and the values that they read. */
export type RenderedParts = Map<string, string>;

const MOST_PARTS = 5_000;

/**
 * Prepares the rendering of many files with the same values. The engine parses a template at every rendering, so it
 * is given only the parts that it has not rendered with the same values before.
 *
 * @param values - plain data, seen by the skeleton as `values`
 * @param known - what was rendered before; it is added to
 */
export function createSkeletonRenderer(
  values: object,
  known: RenderedParts = new Map(),
): FileRenderer {
  if (known.size > MOST_PARTS) known.clear();
  let prepared: PreparedTemplateContext | undefined;
  const renderWhole = (template: string) => {
    prepared ??= renderer.prepareContext({ values } as TemplateContext);
    return renderer.render(template, prepared);
  };
  const describe = describeValues(values);

  function renderPart(template: string): string {
    const key = `${describe(listReadValues(template))}${template}`;
    let text = known.get(key);
    if (text === undefined) {
      text = renderWhole(template);
      known.set(key, text);
    }
    return text;
  }

  function render(template: string, file: RepositoryFile): string {
    try {
      const parts = splitTemplate(template);
      if (!parts) return renderWhole(template);
      return parts
        .map(({ text, isRendered }) => (isRendered ? renderPart(text) : text))
        .join('');
    } catch {
      return renderOrExplain(template, file);
    }
  }

  /** The engine says on which line the fault is, when it is given the whole template. */
  function renderOrExplain(template: string, file: RepositoryFile): string {
    try {
      return renderWhole(template);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${file.path}: ${reason}`, { cause: error });
    }
  }

  return file => {
    const path = render(file.path, file);
    // A condition that is false in a path leaves an empty segment.
    if (path === '' || path.startsWith('/') || path.includes('//'))
      return undefined;
    return {
      ...file,
      path: normalizePath(path, file),
      content:
        file.encoding === 'base64' ? file.content : render(file.content, file),
    };
  };
}

/** Writes values as text, each once: equal texts, equal values. */
function describeValues(
  values: object,
): (names: readonly string[] | undefined) => string {
  const byName = values as Record<string, unknown>;
  const written = new Map<string, string>();
  const write = (name: string, value: unknown) => {
    let text = written.get(name);
    if (text === undefined) {
      text = JSON.stringify(value) ?? '';
      written.set(name, text);
    }
    return text;
  };
  return names =>
    names
      ? names.map(name => write(name, byName[name])).join('\n')
      : write('', values);
}

function normalizePath(path: string, file: RepositoryFile): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined)
      throw new Error(
        `${file.path}: the path ${path} leaves the rendered tree`,
      );
    if (segment !== '.' && segment !== '..') segments.push(segment);
  }
  return segments.join('/');
}
