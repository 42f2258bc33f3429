import type { DockerfileInstruction } from '../../syntax/DockerfileTree';
import { readDockerfileAssignments } from '../../syntax/readDockerfileAssignments';
import { readJson } from '../../syntax/readJson';
import type { DockerfileWord } from '../../syntax/splitDockerfileWords';
import { showText } from '../showText';

type Check = (
  words: readonly DockerfileWord[],
  argument: string,
) => string | undefined;

const STAGE_NAME = /^[a-z][a-z0-9._-]*$/i;
const PORT = /^\d+(?:-\d+)?(?:\/(?:tcp|udp|sctp))?$/i;
const LARGEST_PORT = 65_535;

/** What each instruction takes; the check of an argument comes after that it has one. */
const CHECKS: Readonly<Record<string, Check>> = {
  ADD: checkCopy,
  ARG: checkAssignments('ARG'),
  CMD: checkJson,
  COPY: checkCopy,
  ENTRYPOINT: checkJson,
  ENV: checkAssignments('ENV'),
  EXPOSE: checkPorts,
  FROM: checkStage,
  HEALTHCHECK: checkNothing,
  LABEL: checkNothing,
  MAINTAINER: checkNothing,
  ONBUILD: checkNothing,
  RUN: checkJson,
  SHELL: checkJson,
  STOPSIGNAL: checkOne,
  USER: checkOne,
  VOLUME: checkJson,
  WORKDIR: checkNothing,
};

/** What is wrong with an instruction, as a sentence; `undefined` when nothing is. */
export function checkInstruction(
  { name, argument }: DockerfileInstruction,
  words: readonly DockerfileWord[],
): string | undefined {
  if (!Object.hasOwn(CHECKS, name))
    return `there is no instruction ${showText(name)}`;
  if (words.length === 0) return `${name} has no argument`;
  const fault = CHECKS[name](words, argument);
  return fault && `${name} ${fault}`;
}

function checkNothing(): undefined {
  return undefined;
}

function checkOne(words: readonly DockerfileWord[]): string | undefined {
  return words.length === 1 ? undefined : 'takes one argument';
}

function checkStage(all: readonly DockerfileWord[]): string | undefined {
  const words = all.filter(({ text }) => !text.startsWith('--'));
  const [, as, name] = words;
  if (words.length === 1) return undefined;
  if (words.length !== 3 || as.text.toUpperCase() !== 'AS')
    return 'takes an image, or an image AS a name';
  return STAGE_NAME.test(name.text)
    ? undefined
    : `gives the stage the name ${showText(name.text)}, which is none`;
}

function checkCopy(all: readonly DockerfileWord[]): string | undefined {
  const words = all.filter(({ raw }) => !raw.startsWith('--'));
  if (words[0]?.raw.startsWith('[')) return undefined;
  return words.length < 2 ? 'takes a source and a destination' : undefined;
}

/** An argument that starts as a list is meant to be one: Docker would run its brackets as a command. */
function checkJson(
  _words: readonly DockerfileWord[],
  argument: string,
): string | undefined {
  if (!/^\[\s*["'\]]/.test(argument)) return undefined;
  const { documents, faults } = readJson(argument);
  const [list] = documents;
  const isList =
    faults.length === 0 &&
    list?.kind === 'list' &&
    list.items.every(
      item => item.kind === 'scalar' && typeof item.value === 'string',
    );
  return isList
    ? undefined
    : 'takes a list of texts in double quotes, and this is not quite one';
}

function checkPorts(words: readonly DockerfileWord[]): string | undefined {
  const wrong = words.find(
    ({ text }) =>
      !text.includes('$') &&
      (!PORT.test(text) ||
        text
          .split(/\D+/)
          .filter(Boolean)
          .some(port => Number(port) < 1 || Number(port) > LARGEST_PORT)),
  );
  return wrong && `takes ports, and ${showText(wrong.text)} is none`;
}

function checkAssignments(kind: 'ENV' | 'ARG'): Check {
  return words => {
    const [first] = words;
    if (kind === 'ENV' && !first.text.includes('='))
      return words.length > 1
        ? undefined
        : `gives ${showText(first.text)} no value`;
    const wrong = readDockerfileAssignments(words, kind).find(
      ({ name, value }) =>
        name === '' || (kind === 'ENV' && value === undefined),
    );
    return wrong && `has a part that is not a name with a value`;
  };
}
