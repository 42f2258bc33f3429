import fc from 'fast-check';
import { FileTree } from './FileTree';

describe('FileTree', () => {
  it('has the folders of its files, whatever was added and removed before', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 4 })
      .map(parts => parts.join('/'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), path)), steps => {
        const tree = new FileTree();
        const files = new Set<string>();
        for (const [isAdded, file] of steps) {
          const wasThere = files.has(file);
          if (isAdded) files.add(file);
          else files.delete(file);
          const isTakenOut = !isAdded && tree.remove(file);
          if (isAdded) tree.add(file);
          expect(isTakenOut).toBe(!isAdded && wasThere);
        }
        for (const [, asked] of steps) {
          expect(tree.hasFile(asked)).toBe(files.has(asked));
          expect(tree.hasFolder(asked)).toBe(
            [...files].some(file => file.startsWith(`${asked}/`)),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
