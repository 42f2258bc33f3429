import { format } from '@cdktf/hcl-tools';
import { parse } from '@cdktf/hcl2json';

/**
 * Judges a file of module calls: it parses, is formatted as `terraform fmt` would, and gives each call the
 * arguments that the module declares: those without a default, and no unknown one.
 *
 * @param variables - the text of the module's `variables.tf`
 */
export async function judgeTerraformCall(
  text: string,
  variables: string,
): Promise<string[]> {
  const { variable } = await parse('variables.tf', variables);
  const declared = Object.keys(variable);
  const required = declared.filter(
    name => !Object.hasOwn(variable[name][0], 'default'),
  );
  const { module: calls = {}, ...others } = await parse('call.tf', text);
  const faults = Object.keys(others).map(block => `holds a ${block} block`);
  if ((await format(text)) !== text) faults.push('is not formatted');
  for (const [name, [call]] of Object.entries<any[]>(calls)) {
    const given = Object.keys(call).filter(argument => argument !== 'source');
    for (const argument of given)
      if (!declared.includes(argument))
        faults.push(`${name}: the module has no variable ${argument}`);
    for (const argument of required)
      if (!given.includes(argument))
        faults.push(`${name}: ${argument} is missing`);
  }
  return faults;
}
