export interface Config {
  rathaus?: {
    search?: {
      retention?: {
        /** Days for which is kept what people looked for and did not find; 90 when missing. */
        gaps?: number;
      };
    };
  };
}
