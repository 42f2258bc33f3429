import { fileRule } from '../Rule';
import { showText } from '../showText';
import { isApplicationFile } from './isApplicationFile';

export const terraformCallOnly = fileRule({
  id: 'terraform-call-only',
  on: ['terraform-call'],
  severity: 'error',
  title: 'The Terraform file of an application holds module calls only',
  why: "It is applied with the cluster's own rights, in one state with all other applications: a provider, a backend or a resource in it changes things for everybody, past what the shared module allows.",
  judge: (reading, world) =>
    isApplicationFile(reading, world)
      ? reading.facts.blocks
          .filter(({ type }) => type !== 'module')
          .map(({ type, labels, line }) => ({
            line,
            message: `an application's file holds the block ${showText(
              [type, ...labels].join(' '),
            )}`,
            fix: 'Move it to a file of the cluster, or into the shared module.',
          }))
      : [],
});
