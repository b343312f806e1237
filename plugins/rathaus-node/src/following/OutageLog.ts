import { LoggerService } from '@backstage/backend-plugin-api';
import { ForwardedError } from '@backstage/errors';

/** Logs a lasting failure once, and once when it is over. */
export class OutageLog {
  #failing = false;

  /** @param subject - what fails, as the beginning of a sentence */
  constructor(
    private readonly subject: string,
    private readonly logger: LoggerService,
  ) {}

  failed(error: unknown): void {
    const message = `${this.subject} failed, will be tried again`;
    if (this.#failing) {
      this.logger.debug(message, new ForwardedError(message, error));
      return;
    }
    this.#failing = true;
    this.logger.warn(message, new ForwardedError(message, error));
  }

  succeeded(): void {
    if (this.#failing) {
      this.#failing = false;
      this.logger.info(`${this.subject} works again`);
    }
  }
}
