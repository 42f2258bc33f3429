import type { RepositoryFile } from '@slipway/change-set';
import { createTemplateRenderer, type TemplateContext } from 'nunjitsu';
import { backstageFilters } from './backstageFilters';
import { splitConstantTail } from './splitConstantTail';
import { templateFilters } from './templateFilters';

const renderer = createTemplateRenderer({
  filters: { ...backstageFilters, ...templateFilters },
  allowRegexExecution: true,
});

/** Renders one skeleton file; `undefined` when its path says that these values leave it out. */
export type FileRenderer = (file: RepositoryFile) => RepositoryFile | undefined;

/**
 * Prepares the rendering of many files with the same values.
 *
 * @param values - plain data, seen by the skeleton as `values`
 */
export function createSkeletonRenderer(values: object): FileRenderer {
  const context = renderer.prepareContext({ values } as TemplateContext);

  function render(source: string, file: RepositoryFile): string {
    try {
      const [head, tail] = splitConstantTail(source);
      return renderer.render(head, context) + tail;
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
