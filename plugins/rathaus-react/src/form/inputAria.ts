/** What an input has to carry so that its label, help and errors are read with it. */
export interface InputAria {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  'aria-required'?: boolean;
}
