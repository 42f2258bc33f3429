import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';

const FIX = 'Add USER with a number, like USER 1000, to the last stage.';

export const imageNotRoot = fileRule({
  id: 'image-not-root',
  on: ['dockerfile'],
  severity: 'error',
  title: 'The last stage of an image runs as a user who is not root',
  why: 'Whoever breaks into a process that runs as root has the rights of root; Kubernetes refuses to start it here.',
  judge: ({ facts: { stages, user } }) => {
    const last = stages.at(-1);
    if (!last) return [];
    if (!user)
      return [
        {
          line: last.line,
          message: 'the last stage names no user, so it runs as root',
          fix: FIX,
        },
      ];
    const { line } = user;
    if (!isKnown(user))
      return [
        {
          line,
          severity: 'warning' as const,
          message: `the user of the last stage cannot be determined: ${user.undetermined}`,
          fix: FIX,
        },
      ];
    const [name] = user.value.split(':', 1);
    return /^(?:root|0+)$/.test(name)
      ? [
          {
            line,
            message: `the last stage runs as root (USER ${showText(
              user.value,
            )})`,
            fix: FIX,
          },
        ]
      : [];
  },
});
