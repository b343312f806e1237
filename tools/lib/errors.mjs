/** An expected failure: says what failed and what the person at the keyboard can do about it. */
export class ToolError extends Error {
  /**
   * @param {string} message what failed
   * @param {{hint?: string, output?: string}} [details] `hint`: what to do; `output`: the end of what the failed program printed
   */
  constructor(message, { hint, output } = {}) {
    super(message);
    this.name = 'ToolError';
    this.hint = hint;
    this.output = output;
  }
}
