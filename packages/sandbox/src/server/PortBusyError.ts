/** Something else listens on the port. */
export class PortBusyError extends Error {
  override readonly name = 'PortBusyError';

  constructor(readonly port: number) {
    super(
      `Port ${port} is busy: end what listens there, or choose another with SLIPWAY_SANDBOX_PORT`,
    );
  }
}
