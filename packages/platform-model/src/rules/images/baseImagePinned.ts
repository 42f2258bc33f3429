import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';

/** The image that is nothing. */
const SCRATCH = 'scratch';

export const baseImagePinned = fileRule({
  id: 'base-image-pinned',
  on: ['dockerfile'],
  severity: 'error',
  title: 'An image is built from a tag or digest that is not latest',
  why: 'Without one, the same commit builds something else tomorrow, and nobody can say what runs.',
  judge: ({ facts: { stages } }) =>
    stages.flatMap(({ image }, index) => {
      if (!isKnown(image))
        return [
          {
            line: image.line,
            severity: 'warning' as const,
            message: `the version of the base image cannot be determined: ${image.undetermined}`,
            fix: 'Write the image and its tag as they are.',
          },
        ];
      const { value, line } = image;
      const isStage = stages
        .slice(0, index)
        .some(({ name }) => name === value.toLowerCase());
      const fault = isStage || value === SCRATCH ? undefined : faultOf(value);
      return fault
        ? [
            {
              line,
              message: `the base image ${showText(value)} ${fault}`,
              fix: 'Name a version, like node:24-alpine.',
            },
          ]
        : [];
    }),
});

function faultOf(image: string): string | undefined {
  if (image.includes('@')) return undefined;
  // A colon before the last slash is that of a registry's port.
  const tag = /:([^/]*)$/.exec(image)?.[1];
  if (!tag) return 'has no tag';
  return tag === 'latest' ? 'has the tag latest, which moves' : undefined;
}
