export interface Config {
  rathaus?: {
    /**
     * Who is what: refs of catalog groups whose direct members hold the role. A missing list means that nobody holds it.
     * Backend only as far as this module goes; the app makes visible to itself what its navigation needs.
     */
    roles?: {
      /** Runs the portal. */
      admin?: string[];
      /** The office of the Chief Digital Officer. */
      cdoOffice?: string[];
      /** The task force for the schools. */
      taskForce?: string[];
      /** Teams that run the town's IT. */
      itTeam?: string[];
      /**
       * Heads of a Fachbereich. `{department}` stands for the name of the Fachbereich's group:
       * `group:default/{department}-leitung` makes members of `group:default/bauen-leitung` heads of `group:default/bauen`.
       */
      head?: string[];
      /** Members of a school. `{school}` stands for its Schulnummer, digits only: `group:default/schule-{school}`. */
      school?: string[];
    };
  };
}
