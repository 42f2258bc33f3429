import { format } from '@cdktf/hcl-tools';
import { parse } from '@cdktf/hcl2json';

/**
 * Judges a file of module calls: it parses, is formatted as `terraform fmt` would, and gives each call exactly
 * the arguments that the module declares.
 *
 * @param variables - the text of the module's `variables.tf`
 */
export async function judgeTerraformCall(
  text: string,
  variables: string,
): Promise<string[]> {
  const declared = Object.keys(
    (await parse('variables.tf', variables)).variable,
  );
  const { module: calls = {}, ...others } = await parse('call.tf', text);
  const faults = Object.keys(others).map(block => `holds a ${block} block`);
  if ((await format(text)) !== text) faults.push('is not formatted');
  for (const [name, [call]] of Object.entries<any[]>(calls)) {
    const given = Object.keys(call).filter(argument => argument !== 'source');
    for (const argument of given)
      if (!declared.includes(argument))
        faults.push(`${name}: the module has no variable ${argument}`);
    for (const variable of declared)
      if (!given.includes(variable))
        faults.push(`${name}: ${variable} is missing`);
  }
  return faults;
}
