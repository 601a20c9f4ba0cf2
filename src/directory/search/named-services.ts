/** Services that the rules for the first view name; one that the directory does not list is left out. */
export const emergencyService = 'emergency-999';
/** Whom every young person is offered. */
export const youngService = 'childline';
/** Whom somebody is offered who may be in danger from themselves, when the words tell no more. */
export const crisisService = 'papyrus-hopeline247';
/** Whom young people in Wales are offered. */
export const welshService = 'meic';

export const namedServices = [emergencyService, youngService, crisisService, welshService];
