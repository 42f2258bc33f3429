/** Another replica observes in our place: what we would write is no longer ours to say. */
export class LeaseLostError extends Error {
  constructor(lease: string) {
    super(`Another replica holds the lease ${lease}`);
    this.name = 'LeaseLostError';
  }
}
