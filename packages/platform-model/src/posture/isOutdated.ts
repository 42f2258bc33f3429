import gtr from 'semver/ranges/gtr';
import valid from 'semver/functions/valid';
import validRange from 'semver/ranges/valid';

/**
 * True when the newest version is newer than all that package.json accepts. What is no range, like a tag or an address,
 * is not compared.
 *
 * @param accepted - as package.json has it, e.g. `^1.2.0`
 */
export function isOutdated(accepted: string, latest: string): boolean {
  if (accepted === latest || valid(latest) === null) return false;
  return validRange(accepted) !== null && gtr(latest, accepted);
}
