import { CustomErrorBase } from '@backstage/errors';

/** Nothing went wrong: the creation goes on by itself when a second person has decided. */
export class WaitingForApproval extends CustomErrorBase {
  constructor(message: string) {
    super(message);
    this.name = 'WaitingForApproval';
  }
}
