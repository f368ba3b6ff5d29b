import type { ItemWords } from '../../../core/notice/items/words.ts';

const outside =
  "(?:hors|en dehors|a l'exterieur) (?:de )?(?:l'|la |du )?(?:union|ue\\b|u\\.e|espace|eee\\b|europe|france|territoire|suisse)|pays tiers|(?:autres?|differents?) pays|etats-unis|a l'etranger|pays situe|pays dont|usa\\b";
const authority =
  "cnil\\b|autorite (?:de (?:controle|protection|regulation)|competente|nationale|administrative|belge)|commission nationale (?:de |pour )?(?:l'|la )?(?:informatique|protection)|\\bapd\\b|\\bcnpd\\b|prepose federal";

export const fr: ItemWords = {
  language: 'fr',
  common: 'les des nous vous vos est pour dans donnees et',
  right: 'droits?\\b',
  mayAsk:
    "(?:vous|il|elle|on|utilisateurs?|personnes?|passager|client|clients) (?:pouvez|peut|peuvent|pourrez|pourra|disposez|dispose|disposent|avez|beneficiez)|demander|possibilite|solliciter|demande (?:de|d')|souhait|exercer",
  rightTo: {
    right_access:
      "d'acces\\b|acces\\b|acceder|accedez|obtenir (?:une copie|la confirmation|communication)|copie (?:de|des) (?:vos|ses|donnees)|consulter (?:vos|ses|les) (?:donnees|informations)|connaitre (?:les|vos|ses)|interrogation",
    right_rectification:
      'rectif\\w+|(?:corriger|correction|modifier|mettre a jour|completer)\\b|modification (?:de |des |ou |et |, )|inexact',
    right_erasure: "effac\\w+|suppr(?:imer|ession|imez)|a l'oubli|detruire",
    right_restriction: 'limit(?:ation|er|ez)\\b',
    right_objection:
      "d'opposition|opposition|(?:vous |s'|m'|s’)?oppos(?:er|ez|ition)\\b|desabonn\\w+|desinscri\\w+|ne plus recevoir",
    right_portability: 'portabilite|format (?:structure|couramment|lisible|ouvert)',
  },
  headings: {
    controller_identity:
      'responsables? (?:du|de|des) (?:ces )?traitement|qui (?:sommes|est|collecte|traite)|identite|editeur',
    controller_contact: 'contact|nous (?:ecrire|joindre)|coordonnees',
    dpo: 'delegue|\\bdpo\\b|\\bdpd\\b',
    purposes:
      'finalit|pourquoi|utilisation (?:de|des) |objectifs?|usages?|a quoi servent|comment (?:nous )?(?:utilis|sont utilis)|traitements?',
    legal_basis: '(?:bases?|fondements?) (?:legale?s?|juridiques?)|liceite|licite',
    recipients:
      'destinataires?|partage|communication (?:de|des)|transmission|transmis|tiers\\b|sous-traitan|qui a acces|acces aux donnees|avec qui|prestataires?',
    third_country_transfers: "transferts?\\b|hors (?:de )?(?:l'|la )?(?:ue|union|europe)|localisation|internationa",
    retention_period: 'conserv|duree|combien de temps|stockage',
    withdraw_consent: 'retrait|retirer',
    complaint_authority: 'reclamation|plainte|\\bcnil\\b',
    automated_decisions: 'automatis|profilage',
    data_source:
      "origine|provenance|sources?\\b|(?:comment|aupres de qui|quand)[\\w ']{0,30}collect|collecte (?:de|des)|mode de collecte|donnees (?:que vous|collectees automatiquement)",
    mandatory_or_optional: 'obligatoire|facultati',
    post_mortem_directives_fr: 'deces|post[- ]mortem|directives',
  },
  says: {
    controller_identity: [
      "(?:est|sont|agit|qualite de|en tant que|agissant) (?:en (?:qualite|tant) (?:de|que) )?(?:l'|le |la |les |des )?(?:co-?)?responsables? (?:du|de|des|conjoints)",
      "responsables? (?:du|de|des) (?:\\w+ )?traitements?[\\w' ]{0,50} (?:est|sont)\\b|responsables? (?:du|de|des) (?:\\w+ )?traitements? ?:",
      'edite(?:e)? par|exploite(?:e)? par|mis en (?:oeuvre|place) par la societe',
    ],
    controller_contact: [
      'contact(?:ez|er)(?:[- ]nous)?|nous (?:ecrire|joindre|contacter)|(?:par|via) (?:la page |le )?(?:contact|formulaire|courrier|courriel|e-?mail|voie (?:postale|electronique)|telephone)|(?:en ecrivant|vous adresser|adressant)|formulaire de contact|telephone ?:',
    ],
    dpo: [
      'delegue(?:e|\\(e\\))? (?:a|de) la protection|delegues a la protection',
      '\\bdpo\\b|\\bdpd\\b',
      'data protection officer',
      'correspondant (?:informatique|a la protection)|referent (?:rgpd|protection)',
    ],
    purposes: [
      'finalites?\\b',
      "(?:utilis\\w+|trait(?:e|ees|ons|er|es)|collect\\w+|recueilli\\w*|serv(?:ent|ir|iront)|destine\\w*|necessaires?|permet\\w*|objet)\\b[\\w' ,]{0,70}(?:pour|afin|aux fins|a des fins|dans le (?:but|cadre)|en vue|a |de )\\b",
      'afin de|dans le but|pour (?:objet|but) |aux fins',
    ],
    legal_basis: [
      '(?:bases?|fondements?|motifs?) (?:legale?s?|juridiques?)|liceite',
      'interets? (?:legitime|commercia)\\w*',
      'art(?:icle|\\.)? ?6\\b',
      "(?:execution|cadre) (?:du|d'un|de notre|de son|de votre|des) (?:present )?(?:contrat|mesures precontractuelles)",
      "mission (?:d'interet|de service) public",
      "(?:fonde\\w*|repos\\w+|base) (?:sur|de) (?:le |votre |son |l'|leur )?(?:\\w+ )?(?:consentement|execution|obligation|interet|accord)",
    ],
    recipients: [
      'destinataires?\\b|destinees? (?:a|aux|exclusivement)|sous-traitan\\w+|prestataires?\\b|\\btiers\\b|partenaires?\\b|tierces?\\b|filiales?\\b',
      "(?:transmi\\w+|communiqu\\w+|partag\\w+|cede\\w*|divulgu\\w+|vendu\\w*|loue\\w*|echange\\w*|acces aux?)\\b[\\w' ,]{0,50}(?:donnees|informations|tiers|a|aux|avec)\\b",
      '(?:ont|avoir|a|aura|auront) acces (?:a|aux)',
    ],
    third_country_transfers: [
      [
        outside,
        'transf\\w+|heberg\\w+|stock\\w+|serveur\\w*|trait\\w+|envoy\\w+|communiqu\\w+|transmi\\w+|localis\\w+|situe\\w*|destinataire\\w*|sorte\\w*',
      ],
      "clauses? contractuelles? types?|clauses types|bouclier de protection|privacy shield|decision d'adequation|niveau de protection (?:adequat|suffisant)|regles d'entreprise contraignantes|data privacy framework|transferts? (?:internationa\\w+|transfrontal\\w+)",
    ],
    retention_period: [
      "dur(?:ee|ees) (?:\\w+ )?(?:de |d')?(?:leur |la )?(?:conserv|stock|detention|archiv)\\w*|(?:delai|periode)s? (?:de |d')conserv\\w*",
      "(?:conserv\\w+|stock\\w+|archiv\\w+|garde\\w*|detenu\\w*)\\b[\\w' ,()-]{0,80}(?:pendant|durant|jusqu|pour une duree|le temps|tant que|aussi longtemps|au-dela|maxim\\w+|plus (?:de|longtemps)|pour (?:la|une) duree|duree|\\d+ (?:ans?|mois|jours?)|un an|an\\b)",
      "(?:supprime\\w*|efface\\w*|detrui\\w+|anonymise\\w*|purge\\w*)\\b[\\w' ,]{0,50}(?:apres|au bout|a l'issue|dans (?:un|les)|des que|a l'expiration|passe ce|au terme|sous \\d)",
    ],
    right_access: ["droits? d'acces|droit a l'acces|droit d'acceder|(?:demander|obtenir) (?:l'acces|acces|une copie)"],
    right_rectification: [
      'droits? (?:de|a la) rectif\\w+|(?:demander|obtenir) (?:la |leur )?(?:rectif|correct|modif)\\w+',
    ],
    right_erasure: [
      "droits? (?:a l'|d'|a la |de )(?:effacement|suppression|oubli)|(?:demander|obtenir|demande d'|demande de|sollicit\\w+) (?:l'|la |leur |a ce que [\\w ]{0,40})?(?:effacement|suppr\\w+)",
    ],
    right_restriction: [
      "limitation (?:du|de|des|d'un|au) (?:\\w+ )?traitements?|droit (?:a la|de) limitation|limiter (?:le|l'|la|nos) (?:traitement|utilisation|usage)",
    ],
    right_objection: ["droits? d'oppos\\w+|vous opposer|s'opposer|m'opposer|d'opposition"],
    right_portability: ['portabilite'],
    withdraw_consent: [
      ['retir(?:er|e|ez|ant)\\b|retrait\\b|revoc\\w+|revoqu\\w+|revenir sur', 'consentement|accord\\b|autorisation'],
    ],
    complaint_authority: [
      [
        authority,
        'reclam\\w+|plainte|saisir|saisi\\w*|recours|contacter|introduire|adresser|www\\.cnil|signal\\w+|aupres',
      ],
      "(?:reclamation|plainte)s? (?:\\w+ )?(?:aupres|devant) (?:de |d')?(?:la |l'|une )?(?:cnil|autorite|commission)",
    ],
    mandatory_or_optional: [
      '(?:obligatoires?|facultati\\w+|optionnel\\w*|volontaire\\w*)\\b',
      '(?:asterisque|defaut de (?:reponse|fourniture|communication)|non[- ]fourniture|refus de (?:fournir|communiquer)|sans ces (?:donnees|informations)|ne pas (?:fournir|communiquer|renseigner))',
    ],
    automated_decisions: [
      'decisions? (?:\\w+ )?(?:entierement |exclusivement |individuelles? )?automatis\\w+|profilage|traitement automatis\\w+[^.\\n]{0,60}decision|decision[^.\\n]{0,80}automatis\\w+',
    ],
    data_source: [
      "(?:collect\\w+|recueilli\\w*|obten\\w+|recu\\w*|recevons|proviennent|provenant|issu\\w+|provien\\w+)\\b[\\w' ,()]{0,60}(?:aupres|directement|indirectement|par (?:des|nos|un|l'intermediaire|le biais)|d'un tiers|de tiers|de nos|des|automatiquement|via)\\b",
      "(?:donnees|informations|renseignements)[\\w' ,]{0,40} que (?:vous|l'utilisateur|les utilisateurs) (?:nous )?(?:\\w+ )?(?:communiqu|fourni|renseign|transmett|saisi|indiqu|donn)\\w*",
      "(?:fournies?|communique\\w*|transmises?|renseigne\\w*|saisies?) par (?:vous|l'utilisateur|les utilisateurs|le passager|le client|la personne|l'usager)|que vous nous (?:fourni|communiqu|transmett|indiqu)\\w+|directement aupres|par differents moyens",
    ],
    post_mortem_directives_fr: [
      ['directives?\\b|\\bsort\\b', 'deces|mort\\b|post[- ]mortem'],
      'apres (?:votre|son|leur|le) (?:deces|mort)|post[- ]mortem',
    ],
  },
  unless: {
    right_rectification: 'cette politique|presente politique|la politique|present document',
    right_erasure: 'cookies?\\b|directives',
    withdraw_consent: 'cookies ne',
    mandatory_or_optional: 'delegue|certification|assurance',
  },
  kept: 'conserv\\w+|stock\\w+|archiv\\w+|gard(?:e|ees|ons|er)\\b|supprim\\w+|efface\\w+|detrui\\w+|anonymis\\w+|purge\\w*|detenu\\w*',
  period:
    '(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|treize|quinze|dix-huit|vingt|vingt-cinq|vingt-quatre|trente)(?: \\(\\d{1,3}\\))? (?:heures?|jours?|semaines?|mois|ans?|annees?)\\b',
  recipients: {
    processors: 'sous-traitan|prestataires?|fournisseurs?',
    hosting: 'heberg|cloud|serveurs?',
    payment: 'paiement|banques?\\b|bancaire|encaissement',
    delivery: 'livr(?:aison|eur)|transporteurs?|logisti|postaux|la poste',
    analytics: "mesure d'audience|statistiqu|analytics|audience",
    advertising: 'publicit|regies?\\b|annonceurs?|marketing',
    group: 'filiales?|societe[- ]mere|societes du groupe|groupe\\b|entites affiliees',
    partners: 'partenaires?',
    authorities:
      'autorites?\\b|judiciaire|administration|tribuna|police|organismes? (?:public|officiel|socia)|tiers autoris',
    advisers: 'avocats?|comptables?|commissaires? aux comptes|conseils? juridique|assureurs?|notaires?|huissiers?',
    staff:
      'salaries|collaborateurs|nos equipes|services? (?:internes?|client|habilit|charg|informatique)|personnel (?:habilit|autoris|de)|agents?\\b',
  },
  safeguards: {
    'adequacy-decision': 'adequation|niveau de protection (?:adequat|suffisant)|protection adequate',
    'data-privacy-framework': 'data privacy framework|\\bdpf\\b|cadre de protection des donnees',
    'standard-contractual-clauses': 'clauses? (?:contractuelles? )?types?|clauses contractuelles',
    'binding-corporate-rules': "regles d'entreprise contraignantes|\\bbcr\\b",
    derogation: 'art(?:icle|\\.)? ?49|consentement (?:explicite|expres)|votre consentement',
  },
  negation: "\\bne\\b|\\bn'|aucun|\\bpas\\b|jamais|\\bsans\\b",
};
