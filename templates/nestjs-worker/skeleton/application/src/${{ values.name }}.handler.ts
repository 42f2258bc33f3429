import { Injectable, Logger } from '@nestjs/common';
import * as z from 'zod';
import type { MessageHandler } from './platform/MessageHandler';

/** What a message holds. One that holds something else is put aside at once: trying again would not help. */
const message = z.object({
  id: z.string().min(1),
});

type Message = z.output<typeof message>;

@Injectable()
export class ${{ values.className }}Handler implements MessageHandler<Message> {
  readonly schema = message;
  private readonly logger = new Logger(${{ (values.className + 'Handler') | ts }});

  /**
   * Does what a message asks for. A message may come twice, after a crash for example: doing it twice must do no harm.
   * What throws is tried again later.
   */
  async handle({ id }: Message): Promise<void> {
    this.logger.log(`Handled ${id}`);
  }
}
