export interface Config {
  rathaus?: {
    serviceRegistry?: {
      /** Example entries, loaded once into a registry that never held one. */
      seed?: {
        /** YAML file or folder of YAML files. */
        file: string;
      };
      /**
       * Official lists to import at start, each content once. CSV files;
       * relative paths start at the working directory.
       */
      referenceLists?: {
        /** LeiKa: columns `leika_schluessel`, `bezeichnung`, optionally `gueltig`. */
        leika?: { file: string };
        /** OZG: columns `ozg_id`, `ozg_leistung`, optionally `lage`, `themenfeld`. */
        ozg?: { file: string };
      };
    };
  };
}
