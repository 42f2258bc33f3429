import { findHclFormatFault } from '../../syntax/findHclFormatFault';
import { syntaxRule } from '../Rule';

/** Tells the first line only: each line above moves those below it. */
export const terraformFormat = syntaxRule({
  id: 'terraform-format',
  on: ['terraform-call', 'terraform-module'],
  severity: 'warning',
  title: "Terraform files are in Terraform's canonical format",
  why: 'A repository whose CI asks for the format refuses the file, and in one that does not every next change moves lines that it has nothing to do with.',
  inspect: file => {
    const fault = findHclFormatFault(file);
    if (!fault) return [];
    const { line, formatted } = fault;
    const becomes =
      formatted === undefined ? '' : `; the line becomes: ${formatted}`;
    return [
      {
        line,
        message: "the line is not in Terraform's canonical format",
        fix: `Run terraform fmt${becomes}`,
      },
    ];
  },
});
