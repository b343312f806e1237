export interface Config {
  rathaus?: {
    /**
     * Which catalog groups make somebody what (entity references). The app uses them only to show people the
     * navigation that is theirs; what somebody may do is decided by the backend.
     */
    roles?: {
      /**
       * Runs the portal.
       * @deepVisibility frontend
       */
      admin?: string[];
      /**
       * The office of the Chief Digital Officer.
       * @deepVisibility frontend
       */
      cdoOffice?: string[];
      /**
       * IT teams.
       * @deepVisibility frontend
       */
      itTeam?: string[];
    };
  };

  auth?: {
    providers?: {
      /**
       * Sign-in as an example person. Only that it is configured is visible to the app.
       * @visibility frontend
       */
      demo?: {};
      /** Sign-in through the town's identity provider. */
      oidc?: {
        [environment: string]: {
          /**
           * No secret; the app sees from it that a provider is configured.
           * @visibility frontend
           */
          clientId?: string;
        };
      };
    };
  };
}
