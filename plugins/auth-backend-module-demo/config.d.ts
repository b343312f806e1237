export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in as one of the example people, without a password. For trying the portal out; an empty object is enough.
       * Without this key the module does nothing.
       */
      demo?: {
        /**
         * Lets the portal start with `NODE_ENV=production` although everybody who reaches it can then be anybody,
         * administrators included. Never where real people's work is kept.
         */
        dangerouslyAllowExamplePeopleInProduction?: boolean;
      };
    };
  };
}
