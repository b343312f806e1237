/** Journeys that need more than a phone, or that do not depend on the screen; how pages look on one is seen in other tests. */
export const ON_DESKTOP = { tag: '@desktop' };

/** Journeys on a phone; what a wide screen shows is seen in other tests. */
export const ON_PHONE = { tag: '@mobile' };
