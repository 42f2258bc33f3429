import { parseArgs } from 'node:util';
import type { Command } from './Command';
import { audit } from './commands/audit';
import { check } from './commands/check';
import { gateway } from './commands/gateway';
import { model } from './commands/model';
import { render } from './commands/render';
import { template } from './commands/template';
import { EXIT_CODES } from './EXIT_CODES';
import { makePrintable } from './formats/makePrintable';
import { Refusal } from './Refusal';
import type { Terminal } from './Terminal';
import { describeCommand, describeCommands } from './usage';
import { VERSION } from './VERSION';

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  gateway,
  render,
  template,
  model,
  audit,
};

/**
 * Does what a command line says.
 *
 * @param args - without the names of Node and of the program
 * @returns the exit code
 */
export function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): number {
  try {
    return run(args, terminal);
  } catch (error) {
    const lines =
      error instanceof Refusal
        ? error.lines
        : [
            // A fault of this program: whoever reads this can only tell us.
            `this is a fault of slipway, please report it: ${String(error)}`,
          ];
    for (const line of lines)
      terminal.complain(`slipway: ${makePrintable(line)}\n`);
    return EXIT_CODES.refused;
  }
}

function run([name, ...args]: readonly string[], terminal: Terminal): number {
  if (name === '--version' || name === '-v') {
    terminal.print(`${VERSION}\n`);
    return EXIT_CODES.fine;
  }
  if (name === '--help' || name === '-h') {
    terminal.print(describeCommands(COMMANDS));
    return EXIT_CODES.fine;
  }
  if (name === undefined || !Object.hasOwn(COMMANDS, name)) {
    if (name !== undefined)
      terminal.complain(
        `slipway: there is no command ${makePrintable(name)}\n\n`,
      );
    terminal.complain(describeCommands(COMMANDS));
    return EXIT_CODES.refused;
  }
  return runCommand(name, COMMANDS[name], args, terminal);
}

function runCommand(
  name: string,
  command: Command,
  args: string[],
  terminal: Terminal,
): number {
  const usage = describeCommand(name, command);
  const misunderstand = (complaint: string) => {
    terminal.complain(`slipway: ${makePrintable(complaint)}\n\n${usage}`);
    return EXIT_CODES.refused;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        ...optionsOf(command.options, 'string'),
        ...optionsOf(command.flags ?? {}, 'boolean'),
      },
    });
  } catch (error) {
    return misunderstand((error as Error).message.split('. ')[0]);
  }
  const values: Readonly<Record<string, unknown>> = parsed.values;
  if (values.help) {
    terminal.print(usage);
    return EXIT_CODES.fine;
  }
  const given = Object.entries(values);
  const options = Object.fromEntries(
    given.filter((entry): entry is [string, string] =>
      Object.hasOwn(command.options, entry[0]),
    ),
  );
  const flags = new Set(given.map(([option]) => option));
  const operands = parsed.positionals;
  if (operands.length > command.operands.length)
    return misunderstand(
      `there is one argument too many: ${operands[command.operands.length]}`,
    );
  const missing = [
    ...command.operands
      .slice(operands.length)
      .filter(operand => !operand.startsWith('[')),
    ...(command.required ?? [])
      .filter(option => options[option] === undefined)
      .map(option => `--${option}`),
  ];
  if (missing.length > 0) return misunderstand(`${missing[0]} is missing`);
  return command.run({ operands, options, flags }, terminal);
}

function optionsOf<T extends 'string' | 'boolean'>(
  named: Readonly<Record<string, string>>,
  type: T,
): Record<string, { type: T }> {
  return Object.fromEntries(
    Object.keys(named).map(option => [option, { type }]),
  );
}
