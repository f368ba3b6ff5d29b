/**
 * Purposes and special features of the IAB's Transparency & Consent Framework, by their number, in its own standard words.
 * @see https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/ Appendix A (version 2.2)
 */
export const TCF_PURPOSES: Readonly<Record<number, string>> = {
  1: 'Store and/or access information on a device',
  2: 'Use limited data to select advertising',
  3: 'Create profiles for personalised advertising',
  4: 'Use profiles to select personalised advertising',
  5: 'Create profiles to personalise content',
  6: 'Use profiles to select personalised content',
  7: 'Measure advertising performance',
  8: 'Measure content performance',
  9: 'Understand audiences through statistics or combinations of data from different sources',
  10: 'Develop and improve services',
  11: 'Use limited data to select content',
};

export const TCF_SPECIAL_FEATURES: Readonly<Record<number, string>> = {
  1: 'Use precise geolocation data',
  2: 'Actively scan device characteristics for identification',
};

/** Both, as the readers of core/consent/ take them. */
export const TCF_NAMES = { purposes: TCF_PURPOSES, specialFeatures: TCF_SPECIAL_FEATURES };
