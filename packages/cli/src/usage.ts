import type { Command } from './Command';

/** What `slipway --help` prints. */
export function describeCommands(
  commands: Readonly<Record<string, Command>>,
): string {
  return [
    'Usage:',
    ...Object.entries(commands).flatMap(([name, command]) => [
      `  ${describeCall(name, command)}`,
      `      ${command.summary}.`,
    ]),
    '  slipway --help | --version',
    '',
    'Exit code: 0 clean, 1 findings of severity error, 2 could not run.',
    '',
  ].join('\n');
}

/** What `slipway <command> --help` prints. */
export function describeCommand(name: string, command: Command): string {
  const options = Object.entries({ ...command.options, ...command.flags });
  const width = Math.max(8, ...options.map(([option]) => option.length));
  return [
    `Usage: ${describeCall(name, command)}`,
    '',
    `${command.summary}.`,
    '',
    ...options.map(
      ([option, description]) => `  --${option.padEnd(width)} ${description}`,
    ),
    '',
  ].join('\n');
}

function describeCall(
  name: string,
  { operands, options, flags = {}, required = [] }: Command,
): string {
  return [
    'slipway',
    name,
    ...operands,
    ...Object.keys(options).map(option => {
      const text = `--${option} <${option}>`;
      return required.includes(option) ? text : `[${text}]`;
    }),
    ...Object.keys(flags).map(flag => `[--${flag}]`),
  ].join(' ');
}
