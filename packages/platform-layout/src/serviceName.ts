/** What a service and an application may be called: it stands in paths, DNS names, labels and branches. */
export const NAME_PATTERN = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,38}[a-z0-9]$/;

/** The longest DNS label, and so the longest name of a Deployment with its Service. */
export const LONGEST_NAME = 63;

// Taken by the cluster's own namespaces, by JavaScript's objects, or by Windows for devices.
const RESERVED =
  /^(?:default|kube-.*|argocd|kong|constructor|prototype|con|prn|aux|nul|com\d|lpt\d)$/;

/** True for a name that fits the grammar and belongs to somebody else. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

/**
 * Says what to change in the name of a service or of an application.
 *
 * @returns one sentence, or `undefined` when the name is good
 */
export function checkServiceName(name: string): string | undefined {
  if (!NAME_PATTERN.test(name))
    return 'Use 3 to 40 lower-case letters, digits and single dashes, starting with a letter and ending with a letter or digit.';
  if (isReservedName(name))
    return `Choose another name: "${name}" is reserved by the platform.`;
  return undefined;
}

/**
 * Says what to change when two good names are too long together.
 *
 * @returns one sentence, or `undefined` when both fit
 */
export function checkJoinedName(
  service: string,
  application: string,
): string | undefined {
  const { length } = joinName(service, application);
  return length > LONGEST_NAME
    ? `Shorten it by ${
        length - LONGEST_NAME
      }: service and application together may have ${LONGEST_NAME} characters, the dash between them included.`
    : undefined;
}

/** The name that all artefacts of an application bear, e.g. `order-api`. */
export function joinName(service: string, application: string): string {
  return `${service}-${application}`;
}
