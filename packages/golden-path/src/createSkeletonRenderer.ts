import type { RepositoryFile } from '@slipway/change-set';
import {
  createTemplateRenderer,
  type PreparedTemplateContext,
  type TemplateContext,
} from 'nunjitsu';
import { backstageFilters } from './backstageFilters';
import { templateFilters } from './templateFilters';
import { remember, TemplateParts, type RememberingPart } from './TemplateParts';
import { writePlainValue } from './writePlainValue';

const renderer = createTemplateRenderer({
  filters: { ...backstageFilters, ...templateFilters },
  allowRegexExecution: true,
});

/** Renders one skeleton file; `undefined` when its path says that these values leave it out. */
export type FileRenderer = (file: RepositoryFile) => RepositoryFile | undefined;

/**
 * Prepares the rendering of many files with the same values, byte for byte as Backstage's `fetch:template` does with
 * its default settings and {@link templateFilters}. The engine parses a template at every rendering, so it
 * is given only the parts that it has not rendered with the same values before.
 *
 * @param values - plain data, seen by the skeleton as `values`
 * @param parts - what was rendered before; it is added to
 */
export function createSkeletonRenderer(
  values: object,
  parts = new TemplateParts(),
): FileRenderer {
  let prepared: PreparedTemplateContext | undefined;
  const renderWhole = (template: string) => {
    prepared ??= renderer.prepareContext({ values } as TemplateContext);
    return renderer.render(template, prepared);
  };
  const describe = describeValues(values);

  function renderPart(part: RememberingPart): string {
    if (!part.isRendered) return part.text;
    const key = describe(part.reads);
    let output = part.outputs.get(key);
    if (output === undefined) {
      output = writePlainValue(part.text, values) ?? renderWhole(part.text);
      remember(part, key, output);
    }
    return output;
  }

  function render(template: string, file: RepositoryFile): string {
    try {
      return (
        parts.of(template)?.map(renderPart).join('') ?? renderWhole(template)
      );
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
