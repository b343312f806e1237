export interface Config {
  rathaus?: {
    handbook?: {
      /**
       * Folder with the pages of the handbook, one Markdown file each. Without
       * it the handbook is empty.
       */
      folder?: string;
    };
  };
}
