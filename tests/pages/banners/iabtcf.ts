import { TCString } from '@iabtcf/core';
import { type BannerLibrary, choiceOf, NO_CHOICE } from '../../../bench/banners/banner-page.ts';
import type { Options, Words } from './iabtcf/banner.ts';
import { STYLE } from './iabtcf/style.ts';
import { INTERESTS, SPECIAL_FEATURES, VENDORS } from './iabtcf/vendor-list.ts';

const show = (language: string, words: Words, options: Options = {}) =>
  `bundled.showBanner(home, '${language}', ${JSON.stringify(words)}, ${JSON.stringify(options)});`;

const FR: Words = {
  title: 'Votre vie privée nous importe',
  text: 'Avec votre accord, nos 6 partenaires et nous utilisons des traceurs pour stocker et lire des informations sur votre appareil, mesurer l’audience et afficher des publicités personnalisées.',
  accept: 'Accepter et fermer',
  settings: 'Paramétrer',
  refuse: 'Continuer sans accepter →',
  refuseAsLink: true,
  secondTitle: 'Vos choix',
  secondText: 'Vous pouvez accorder ou refuser votre consentement pour chaque finalité.',
  save: 'Enregistrer mes choix',
  consent: 'Consentement',
  interest: 'Intérêt légitime',
  partners: 'Nos partenaires',
  purposes: [
    'Stocker et/ou accéder à des informations sur un appareil',
    'Utiliser des données limitées pour sélectionner la publicité',
    'Créer des profils pour la publicité personnalisée',
    'Utiliser des profils pour sélectionner des publicités personnalisées',
    'Créer des profils de contenus personnalisés',
    'Utiliser des profils pour sélectionner des contenus personnalisés',
    'Mesurer la performance des publicités',
    'Mesurer la performance des contenus',
    'Comprendre les publics par le biais de statistiques',
    'Développer et améliorer les services',
    'Utiliser des données limitées pour sélectionner le contenu',
  ],
  features: [
    'Utiliser des données de géolocalisation précises',
    'Analyser activement les caractéristiques de l’appareil',
  ],
};
const DE: Words = {
  title: 'Wir und unsere 6 Partner brauchen Ihre Zustimmung',
  text: 'Wir speichern und verarbeiten Informationen auf Ihrem Gerät, etwa eindeutige Kennungen, um Anzeigen und Inhalte zu personalisieren und ihre Leistung zu messen.',
  accept: 'Alle akzeptieren',
  settings: 'Einstellungen oder ablehnen',
  secondTitle: 'Ihre Datenschutz-Einstellungen',
  secondText: 'Hier entscheiden Sie über jeden Zweck. Einem berechtigten Interesse können Sie widersprechen.',
  save: 'Speichern und schließen',
  consent: 'Einwilligung',
  interest: 'Berechtigtes Interesse',
  partners: 'Unsere Partner',
  purposes: [
    'Speichern von oder Zugriff auf Informationen auf einem Endgerät',
    'Verwendung reduzierter Daten zur Auswahl von Werbeanzeigen',
    'Erstellung von Profilen für personalisierte Werbung',
    'Verwendung von Profilen zur Auswahl personalisierter Werbung',
    'Erstellung von Profilen zur Personalisierung von Inhalten',
    'Verwendung von Profilen zur Auswahl personalisierter Inhalte',
    'Messung der Werbeleistung',
    'Messung der Performance von Inhalten',
    'Analyse von Zielgruppen durch Statistiken',
    'Entwicklung und Verbesserung der Angebote',
    'Verwendung reduzierter Daten zur Auswahl von Inhalten',
  ],
  features: ['Verwendung genauer Standortdaten', 'Endgeräteeigenschaften zur Identifikation aktiv abfragen'],
};
const EN: Words = {
  title: 'We value your privacy',
  text: 'We and our 6 partners store and access information on your device and process personal data for personalised advertising and content, measurement and audience research.',
  accept: 'Agree',
  settings: 'More options',
  secondTitle: 'Manage your choices',
  secondText: 'Switch off what you do not want and object to what rests on a legitimate interest.',
  save: 'Save & exit',
  consent: 'Consent',
  interest: 'Legitimate interest',
  partners: 'Partners',
  purposes: [
    'Store and/or access information on a device',
    'Use limited data to select advertising',
    'Create profiles for personalised advertising',
    'Use profiles to select personalised advertising',
    'Create profiles to personalise content',
    'Use profiles to select personalised content',
    'Measure advertising performance',
    'Measure content performance',
    'Understand audiences through statistics',
    'Develop and improve services',
    'Use limited data to select content',
  ],
  features: ['Use precise geolocation data', 'Actively scan device characteristics for identification'],
};
const IT: Words = {
  title: 'Informativa',
  text: 'Noi e 6 terze parti selezionate utilizziamo tecnologie simili ai cookie per finalità tecniche e, con il tuo consenso, anche per misurazione e pubblicità personalizzata.',
  accept: 'Accetta',
  settings: 'Scopri di più e personalizza',
  refuse: 'Rifiuta',
  secondTitle: 'Le tue preferenze',
  secondText: 'Esprimi le tue scelte per ciascuna finalità.',
  refuseAll: 'Rifiuta tutto',
  save: 'Salva e continua',
  consent: 'Consenso',
  interest: 'Interesse legittimo',
  partners: 'Terze parti',
  purposes: [
    'Archiviare informazioni su dispositivo e/o accedervi',
    'Utilizzare dati limitati per la selezione della pubblicità',
    'Creare profili per la pubblicità personalizzata',
    'Utilizzare profili per la selezione di pubblicità personalizzata',
    'Creare profili per la personalizzazione dei contenuti',
    'Utilizzare profili per la selezione di contenuti personalizzati',
    'Misurare le prestazioni degli annunci',
    'Misurare le prestazioni dei contenuti',
    'Comprendere il pubblico attraverso statistiche',
    'Sviluppare e perfezionare i servizi',
    'Utilizzare dati limitati per la selezione dei contenuti',
  ],
  features: ['Utilizzare dati di geolocalizzazione precisi', 'Scansione attiva delle caratteristiche del dispositivo'],
};
const ES: Words = {
  title: 'Tu privacidad es importante',
  text: 'Nosotros y nuestros 6 socios almacenamos información en tu dispositivo y tratamos datos personales para mostrarte anuncios personalizados y medir la audiencia.',
  accept: 'Aceptar y continuar',
  settings: 'Configurar',
  refuse: 'Rechazar y continuar',
  secondTitle: 'Configuración',
  secondText: 'Elige para qué pueden usarse tus datos.',
  refuseAll: 'Rechazar todo',
  save: 'Guardar y salir',
  consent: 'Consentimiento',
  interest: 'Interés legítimo',
  partners: 'Socios',
  purposes: [
    'Almacenar la información en un dispositivo y/o acceder a ella',
    'Utilizar datos limitados para seleccionar anuncios básicos',
    'Crear un perfil para publicidad personalizada',
    'Utilizar perfiles para seleccionar la publicidad personalizada',
    'Crear un perfil para personalizar el contenido',
    'Utilizar perfiles para la selección de contenido personalizado',
    'Medir el rendimiento de la publicidad',
    'Medir el rendimiento del contenido',
    'Comprender al público a través de estadísticas',
    'Desarrollo y mejora de los servicios',
    'Uso de datos limitados con el objetivo de seleccionar el contenido',
  ],
  features: [
    'Utilizar datos de localización geográfica precisa',
    'Analizar activamente las características del dispositivo',
  ],
};
const NL: Words = {
  title: 'Wij hechten waarde aan uw privacy',
  text: 'Wij en onze 6 partners slaan informatie op uw apparaat op en verwerken persoonsgegevens voor gepersonaliseerde advertenties, meting en onderzoek.',
  accept: 'Akkoord',
  settings: 'Meer opties',
  secondTitle: 'Uw voorkeuren',
  secondText: 'Geef per doel aan of u dit toestaat.',
  refuseAll: 'Alles afwijzen',
  save: 'Opslaan en afsluiten',
  consent: 'Toestemming',
  interest: 'Gerechtvaardigd belang',
  partners: 'Onze partners',
  purposes: [
    'Informatie op een apparaat opslaan en/of openen',
    'Beperkte gegevens gebruiken om advertenties te selecteren',
    'Profielen aanmaken voor gepersonaliseerde reclame',
    'Profielen gebruiken voor gepersonaliseerde reclame',
    'Profielen aanmaken om inhoud te personaliseren',
    'Profielen gebruiken voor gepersonaliseerde inhoud',
    'Advertentieprestaties meten',
    'Contentprestaties meten',
    'Inzicht in doelgroepen door statistieken',
    'Diensten ontwikkelen en verbeteren',
    'Beperkte gegevens gebruiken om inhoud te selecteren',
  ],
  features: ['Precieze geolocatiegegevens gebruiken', 'Apparaatkenmerken actief scannen voor identificatie'],
};

/** Every switch that is on beforehand and must be pressed. */
const interests = [
  ...INTERESTS.map((id) => `[data-bit="interest-${id}"] + i`),
  ...VENDORS.map((_, at) => `[data-bit="vendor-interest-${at + 1}"] + i`),
];
const consents = [
  ...EN.purposes.map((_, at) => `[data-bit="purpose-${at + 1}"] + i`),
  ...SPECIAL_FEATURES.map((id) => `[data-bit="feature-${id}"] + i`),
  ...VENDORS.map((_, at) => `[data-bit="vendor-${at + 1}"] + i`),
];

const page = { scripts: ['/bundle.js'], css: STYLE, accept: ['.cmp-accept'], firstLayer: true };

export const library: BannerLibrary = {
  name: '@iabtcf',
  packages: ['@iabtcf/core', '@iabtcf/cmpapi', '@iabtcf/stub'],
  banner: '.cmp-box',
  bundle: `import installStub from '@iabtcf/stub'; installStub();
    export { showBanner } from './tests/pages/banners/iabtcf/banner.ts';`,
  read: ({ cookies, local }) => {
    const text = cookies.get('euconsent-v2') ?? local.get('euconsent-v2');
    if (!text) return NO_CHOICE;
    const model = TCString.decode(text);
    const purposes = EN.purposes.map((_, at) => at + 1);
    const vendors = VENDORS.map((_, at) => at + 1);
    return choiceOf([
      ...purposes.map((id) => [`purpose ${id}`, model.purposeConsents.has(id)] as const),
      ...INTERESTS.map((id) => [`interest ${id}`, model.purposeLegitimateInterests.has(id)] as const),
      ...SPECIAL_FEATURES.map((id) => [`feature ${id}`, model.specialFeatureOptins.has(id)] as const),
      ...vendors.map((id) => [`vendor ${id}`, model.vendorConsents.has(id)] as const),
      ...vendors.map((id) => [`vendor interest ${id}`, model.vendorLegitimateInterests.has(id)] as const),
    ]);
  },
  pages: [
    { ...page, id: 'iabtcf-fr-link', language: 'fr', start: show('fr', FR), refuse: ['.cmp-link'] },
    {
      ...page,
      id: 'iabtcf-de-no-refusal',
      language: 'de',
      start: show('de', DE),
      refuse: ['.cmp-settings', ...interests, '.cmp-save'],
      firstLayer: false,
    },
    {
      ...page,
      id: 'iabtcf-en-pre-ticked',
      language: 'en',
      start: show('en', EN, { preTicked: true }),
      refuse: ['.cmp-settings', ...consents, ...interests, '.cmp-save'],
      firstLayer: false,
    },
    { ...page, id: 'iabtcf-it', language: 'it', start: show('it', IT), refuse: ['.cmp-refuse'] },
    {
      ...page,
      id: 'iabtcf-es-foreign-frame',
      language: 'es',
      place: 'foreign frame',
      start: show('es', ES, { local: true }),
      refuse: ['.cmp-refuse'],
    },
    {
      ...page,
      id: 'iabtcf-nl-closed-shadow',
      language: 'nl',
      place: 'closed shadow',
      start: show('nl', NL),
      refuse: ['.cmp-settings', '.cmp-refuse-all'],
      firstLayer: false,
    },
  ],
};
