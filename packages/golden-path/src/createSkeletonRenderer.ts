import type { RepositoryFile } from '@slipway/change-set';
import { createTemplateRenderer, type TemplateContext } from 'nunjitsu';
import { backstageFilters } from './backstageFilters';
import { splitConstantTail } from './splitConstantTail';
import { splitOutputs } from './splitOutputs';
import { templateFilters } from './templateFilters';

const renderer = createTemplateRenderer({
  filters: { ...backstageFilters, ...templateFilters },
  allowRegexExecution: true,
});

/** Renders one skeleton file; `undefined` when its path says that these values leave it out. */
export type FileRenderer = (file: RepositoryFile) => RepositoryFile | undefined;

/**
 * Prepares the rendering of many files with the same values. The engine parses a template at every rendering, so it
 * is given no more than it has to see.
 *
 * @param values - plain data, seen by the skeleton as `values`
 */
export function createSkeletonRenderer(values: object): FileRenderer {
  const context = renderer.prepareContext({ values } as TemplateContext);
  const written = new Map<string, string>();

  function writeTag(tag: string): string {
    let text = written.get(tag);
    if (text === undefined) {
      text = renderer.render(tag, context);
      written.set(tag, text);
    }
    return text;
  }

  function renderText(template: string): string {
    const outputs = splitOutputs(template);
    if (outputs) {
      try {
        return outputs.texts.reduce(
          (text, next, index) =>
            text + writeTag(outputs.tags[index - 1]) + next,
        );
      } catch {
        // The engine, given the whole template, says on which line.
      }
    }
    const [head, tail] = splitConstantTail(template);
    return renderer.render(head, context) + tail;
  }

  function render(template: string, file: RepositoryFile): string {
    try {
      return renderText(template);
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
