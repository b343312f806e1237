export interface Config {
  rathaus?: {
    serviceRegistry?: {
      /** Example entries, loaded once into a registry that never held one. */
      seed?: {
        /** YAML file or folder of YAML files. */
        file: string;
      };
    };
  };
}
