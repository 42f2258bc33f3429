/** The name of the lease of whoever observes a provider. */
export function leaseOn(provider: string): string {
  return `deploy-status/${provider}`;
}
