import type { LetterKindRecord } from '../../core/letter/letter-kind.ts';

/** The request for access of Art. 15 GDPR. */
export const kind: LetterKindRecord = {
  id: 'access',
  offers: [
    'right.article',
    'regime.name',
    'regime.short',
    'national',
    'national.right',
    'national.identity',
    'site',
    'relation.account',
    'relation.accountOpenedOn',
    'relation.orders',
    'relation.newsletter',
    'identifiers.email',
    'identifiers.customerNumber',
    'answerEmail',
    'period',
    'reference',
    'sender.name',
  ],
  checklist: [
    { source: 'Art. 15(1): confirmation', says: { fr: 'si vous traitez ou non', en: 'whether or not you process' } },
    {
      source: 'Art. 15(1)(a): purposes',
      says: { fr: 'les finalités du traitement', en: 'the purposes of the processing' },
    },
    {
      source: 'Art. 15(1)(b): categories',
      says: { fr: 'les catégories de données', en: 'the categories of personal data' },
    },
    { source: 'Art. 15(1)(c): recipients', says: { fr: 'les destinataires', en: 'the recipients' } },
    {
      source: 'C-154/21: recipients by name',
      says: { fr: 'chacun désigné par son nom', en: 'each identified by name' },
    },
    {
      source: 'Art. 15(1)(d): retention',
      says: { fr: 'la durée de conservation', en: 'period for which the data will be stored' },
    },
    { source: 'Art. 15(1)(e): rectification', says: { fr: 'la rectification', en: 'rectification' } },
    { source: 'Art. 15(1)(e): erasure', says: { fr: 'l’effacement', en: 'erasure' } },
    { source: 'Art. 15(1)(e): restriction', says: { fr: 'la limitation', en: 'restriction' } },
    {
      source: 'Art. 15(1)(e): objection',
      says: { fr: 'm’opposer à ce traitement', en: 'to object to such processing' },
    },
    { source: 'Art. 15(1)(f): complaint', says: { fr: 'une réclamation', en: 'lodge a complaint' } },
    {
      source: 'Art. 15(1)(g): source',
      says: { fr: 'information disponible sur leur source', en: 'information as to their source' },
    },
    {
      source: 'Art. 15(1)(h): automated decisions',
      says: {
        fr: 'décision automatisée, y compris un profilage',
        en: 'automated decision-making, including profiling',
      },
    },
    { source: 'Art. 15(1)(h): logic', says: { fr: 'la logique sous-jacente', en: 'the logic involved' } },
    { source: 'Art. 15(1)(h): consequences', says: { fr: 'les conséquences prévues', en: 'envisaged consequences' } },
    { source: 'Art. 15(2): safeguards', says: { fr: 'les garanties appropriées', en: 'the appropriate safeguards' } },
    { source: 'Art. 15(3): copy', says: { fr: 'une copie de toutes ces données', en: 'a copy of all these data' } },
    {
      source: 'C-487/21: faithful and intelligible',
      says: { fr: 'fidèle et intelligible', en: 'faithful and intelligible' },
    },
    {
      source: 'Art. 15(3): electronic form',
      says: { fr: 'forme électronique d’usage courant', en: 'commonly used electronic form' },
    },
    { source: 'Art. 12(5): free of charge', says: { fr: 'est gratuite', en: 'is free of charge' } },
    {
      source: 'Art. 12(3): one month',
      says: { fr: 'au plus tard un\u00A0mois après réception', en: 'within one\u00A0month of receipt' },
    },
    { source: 'Art. 12(4): reasons', says: { fr: 'm’en indiquer les motifs', en: 'give me your reasons' } },
    {
      source: 'Art. 12(6): no identity document by default',
      says: {
        fr: 'Une copie de pièce d’identité n’est donc pas nécessaire',
        en: 'A copy of an identity document is therefore not necessary',
      },
    },
    {
      source: 'Art. 5(1)(b): these data for this request only',
      says: { fr: 'pour le seul traitement de ma demande', en: 'solely so that you can deal with this request' },
    },
    {
      source: 'C-526/24: the aim',
      says: { fr: 'vérifier que leur traitement est licite', en: 'verify that they are processed lawfully' },
    },
  ],
};
