export interface Config {
  rathaus?: {
    catalog?: {
      /**
       * Whether the catalog is woken up after each change instead of waiting
       * for its poll of one second. Default: true
       */
      wakeUp?: boolean;
    };
  };
}
