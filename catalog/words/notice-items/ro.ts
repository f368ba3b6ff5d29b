import type { ItemWords } from '../../../core/notice/items/words.ts';

export const ro: ItemWords = {
  language: 'ro',
  common: 'si de la pentru sunt care dumneavoastra datele noastre cu',
  right: 'drept(?:ul|uri|urile|urilor)?\\b',
  mayAsk: '(?:puteti|poti|aveti|ai)\\b|solicit\\w+|cere\\b',
  rightTo: {
    right_access: 'acces\\w*|copie (?:a|dupa)',
    right_rectification: 'rectific\\w+|corect\\w+|actualiz\\w+',
    right_erasure: 'sterge\\w*|stergerea|uitat|elimin\\w+',
    right_restriction: 'restrict\\w+|limitarea',
    right_objection: 'opozit\\w+|opune\\w*|opuneti',
    right_portability: 'portabilit\\w+',
  },
  headings: {
    purposes: 'scop|de ce|cum (?:folosim|utilizam)',
    legal_basis: 'temei|baza legala',
    recipients: 'destinatar|cui|divulg|terti|partaj',
    third_country_transfers: 'tari terte|transfer|in afara',
    retention_period: 'perioad|durat|cat timp|stocare|pastr',
    complaint_authority: 'plange',
    data_source: 'surs|cum (?:colectam|obtinem)',
  },
  says: {
    controller_identity: [
      'operator(?:ul)?(?: de date)?[\\p{L} ,]{0,70}(?:este|sunt)\\b|(?:este|calitate de|in calitatea de) operator\\w*',
    ],
    controller_contact: ['contacta\\w*|(?:telefon|tel\\.?|e-?mail) ?:|formular\\w* de contact'],
    dpo: ['responsabil\\w* cu protectia|\\bdpo\\b'],
    purposes: [
      'scop(?:ul|uri|urile|urilor)?\\b|(?:utiliz\\w+|folosi\\w+|prelucr\\w+|colect\\w+)[\\p{L} ,]{0,70}(?:pentru|in vederea)',
    ],
    legal_basis: [
      'temei\\w* (?:juridic|legal)\\w*|interes\\w* legitim\\w*|art(?:icolul|\\.)? ?6\\b|executarea (?:unui )?contract\\w*|baz\\w+ legal\\w+',
    ],
    recipients: [
      'destinatar\\w*|tert[ie]\\w*|(?:persoane|parti) terte|imputernicit\\w*|furnizor\\w*|(?:divulg\\w+|transmit\\w+|dezvalui\\w+|partaj\\w+)\\b|parteneri\\w*|google|facebook',
    ],
    third_country_transfers: [
      'tar\\w+ tert\\w+|in afara (?:uniunii|ue\\b|spatiului|see\\b|romaniei)|clauze\\w* contractuale standard|caracterul\\w* adecvat|nivel\\w* (?:de protectie )?adecvat|data privacy framework',
    ],
    retention_period: [
      '(?:perioad\\w+|durat\\w+|termen\\w*) de (?:stocare|pastrare|retentie|prelucrare)|(?:pastr\\w+|stoc\\w+|retin\\w+|arhiv\\w+)\\b[\\p{L}\\d ,]{0,80}(?:pe (?:o )?(?:durata|perioada)|pana|atat timp|cat timp|timp de|\\d+ (?:ani|luni|zile)|necesar)|(?:sters|sterse|stergem)\\b[\\p{L} ]{0,30}(?:dupa|cand|in termen)',
    ],
    right_restriction: ['restriction\\w+ prelucrarii'],
    right_portability: ['portabilit\\w+'],
    withdraw_consent: [['retra\\w+|revoc\\w+', 'consimtam\\w+|acord\\w*']],
    complaint_authority: [
      [
        '\\banspdcp\\b|autoritat\\w+ (?:national\\w* de supraveghere|de supraveghere|competent)\\w*',
        'plang\\w+|reclamat\\w+|adresa|contact',
      ],
    ],
    mandatory_or_optional: [
      '(?:obligatori\\w*|voluntar\\w*|facultativ\\w*|optional\\w*)\\b|refuz\\w* (?:de a|furnizarii)[\\p{L} ]{0,40}|nefurniz\\w+',
    ],
    automated_decisions: [
      'decizi\\w+ (?:individual\\w* )?automat\\w+|crear\\w+ (?:de|unui) profil\\w*|proces\\w+ decizional\\w* automat\\w*|profilar\\w+',
    ],
    data_source: [
      '(?:colect\\w+|obtin\\w+|primi\\w+|furniz\\w+|provin\\w*)\\b[\\p{L} ,]{0,60}(?:direct|de la (?:dumneavoastra|terti|dvs|tine)|din surse|prin intermediul|de catre (?:dumneavoastra|utilizator))|surs\\w+ publice',
    ],
  },
  unless: {
    right_erasure: 'cookie',
    mandatory_or_optional: 'cookie',
  },
  kept: 'pastr\\w+|stoc\\w+|sterg\\w*|sters\\w*|retin\\w+|arhiv\\w+',
  period:
    '(?:\\d{1,3}|un|una|doi|doua|trei|patru|cinci|sase|zece|doisprezece|treizeci) (?:de )?(?:ore|zile|saptamani|luni?|ani?)\\b',
  recipients: {
    processors: 'imputernicit\\w*|furnizor\\w*',
    hosting: 'gazduire|hosting|server\\w*',
    payment: 'plat[ia]\\w*|banc\\w+',
    delivery: 'curier\\w*|livrare\\w*|transport\\w*',
    analytics: 'analiz\\w+|statistic\\w+',
    advertising: 'publicit\\w+|marketing',
    group: 'grup\\w* de (?:societati|companii|firme)|afiliat\\w*',
    partners: 'parteneri\\w*',
    authorities: 'autoritat\\w+|instante\\w*|politi\\w+',
    advisers: 'avocat\\w*|contabil\\w*|auditor\\w*|consultant\\w*',
    staff: 'angajat\\w*',
  },
  safeguards: {
    'adequacy-decision': 'adecvat',
    'data-privacy-framework': 'data privacy framework',
    'standard-contractual-clauses': 'clauze\\w* contractuale (?:standard|tip)',
    'binding-corporate-rules': 'reguli corporatiste',
    derogation: 'art(?:icolul|\\.)? 49|consimtamant\\w* explicit',
  },
  negation: '\\bnu\\b|\\bnici\\w*|\\bfara\\b',
};
