import type { DockerfileInstruction } from '../../syntax/DockerfileTree';
import {
  splitDockerfileWords,
  type DockerfileWord,
} from '../../syntax/splitDockerfileWords';
import { syntaxRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { checkInstruction } from './checkInstruction';

export const dockerfileValid = syntaxRule({
  id: 'dockerfile-valid',
  on: ['dockerfile'],
  severity: 'error',
  title: 'A Dockerfile is one that can be built',
  why: 'The build fails only after the merge, when the pull request is forgotten.',
  inspect: ({ instructions, escape }) => {
    if (instructions.length === 0)
      return [{ line: 1, message: 'the Dockerfile is empty' }];
    const faults: Fault[] = [];
    let hasStage = false;
    for (const instruction of instructions) {
      const { name, line } = instruction;
      const words = splitDockerfileWords(instruction, escape);
      if (name === 'FROM') hasStage = true;
      else if (!hasStage && name !== 'ARG')
        faults.push({
          line,
          message: `${showText(name)} stands before the first FROM`,
          fix: 'Start with FROM; only ARG may come before it.',
        });
      faults.push(...judgeInstruction(instruction, words));
    }
    if (!hasStage)
      return [{ line: 1, message: 'there is no FROM, so there is no image' }];
    return faults;
  },
});

function judgeInstruction(
  instruction: DockerfileInstruction,
  words: readonly DockerfileWord[],
): Fault[] {
  const message = checkInstruction(instruction, words);
  return message ? [{ line: instruction.line, message }] : [];
}
