import { splitDockerfileWords } from '../../syntax/splitDockerfileWords';
import { syntaxRule } from '../Rule';
import { showText } from '../showText';

const REMOTE = /^\[?"?(?:https?|ftp|git|ssh):\/\/|^\[?"?git@/i;

export const imageAddsNoUrl = syntaxRule({
  id: 'image-adds-no-url',
  on: ['dockerfile'],
  severity: 'error',
  title: 'ADD takes nothing from the network without a checksum',
  why: 'What lies at an address today may be something else tomorrow, and it goes into the image unseen.',
  inspect: ({ instructions, escape }) =>
    instructions
      .filter(({ name }) => name === 'ADD')
      .flatMap(instruction => {
        const words = splitDockerfileWords(instruction, escape);
        if (words.some(({ text }) => text.startsWith('--checksum='))) return [];
        const sources = words
          .filter(({ text }) => !text.startsWith('--'))
          .slice(0, -1);
        return sources
          .filter(({ text }) => REMOTE.test(text))
          .map(({ text, line }) => ({
            line,
            message: `ADD takes ${showText(text)} from the network`,
            fix: 'Keep the file in the repository, or add --checksum=sha256:....',
          }));
      }),
});
