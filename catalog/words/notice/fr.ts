import type { NoticeWords } from '../../../core/notice/words.ts';

export const fr: NoticeWords = {
  language: 'fr',
  links: {
    privacy:
      "(?:politique|charte|declaration|notice|regles|avis|engagements?)[ \\w'-]{0,24}(?:confidentialite|vie privee|donnees|rgpd)|confidentialite|(?:protection|gestion|traitement)[ \\w'-]{0,12}donnees|donnees (?:a caractere personnel|personnelles)|vos donnees|informatique (?:et|&) libertes?|vie privee|rgpd",
    legal:
      'mentions? legales?|infos? legales?|(?:informations?|notices?|notes?) legales?|editeur du site|(?:identite|informations sur) (?:de )?l.editeur',
  },
  topics: {
    controller:
      "co-?responsables?[ \\w'’]{0,12} traitement|responsables? (?:du|de|des|de ce|de tout) (?:ces )?traitements?|responsable de (?:la|leur) collecte|responsable (?:du fichier|des donnees)|responsable est",
    publisher:
      "edite(?:e|s)? (?:et \\w+ )?par|editeurs?(?: du (?:present )?site| de l'application| du service)?|publie(?:e)? par|proprietaire du site|exploite(?:e)? par|raison sociale|denomination(?: sociale)?|propriete (?:de|exclusive)",
    officer: 'delegue(?:e|\\(e\\))? a la protection|\\bdpo\\b|\\bdpd\\b|correspondant informatique',
    rights:
      "exerc(?:er|ice)[ \\w'’]{0,30}droits?|droits? d'acces|pour exercer|vos droits|demande d'acces|(?:question|reclamation|demande)s?[ \\w'’]{0,40}(?:donnees|confidentialite|politique)|vous opposer|desabonn|suppression de",
    contact:
      'contact(?:ez|er|s)?\\b|nous ecrire|nous joindre|ecri(?:re|vez|vant)|par (?:e-?mail|courriel|courrier|voie)|adresse (?:e-?mail|electronique|mail|suivante)|courriel|e-?mail ?:',
    seat: 'siege(?: social)?|domicilie|sise?\\b|situee? (?:au|a|en)|demeurant|adresse(?: postale)? ?:|etablissement principal|immatricule',
    host: 'heberg|prestataire technique|(?:conception|realisation|creation|developpement)(?: technique| graphique)?(?: du site)?(?: :| par)|webmaster',
    authority:
      '\\bcnil\\b|autorite de (?:controle|protection)|commission nationale|\\bapd\\b|\\bcnpd\\b|prepose federal|reclamation aupres',
    representative: 'representant',
    'third-party':
      'destinataires?|sous-traitant|partenaires?|prestataires?|tiers|google|facebook|cookies? (?:tiers|de)|regie|politique de confidentialite de',
    'other-purpose':
      'presse|recrut|candidature|publicit|signale|mediateur|mediation|consommat|accessibilite|commercial|sav\\b|service apres',
  },
  copula: ' ?:| est| sont| reste| designe| designent|,',
  naming: [
    "NAME(?:,? ?\\([^)\\n]{2,60}\\))?,?(?: est| en (?:sa )?qualite de| en tant que| agissant en (?:qualite|tant) (?:de|que)| agit en (?:qualite|tant) (?:de|que)|,)(?: l'| la| le| un| seul)? ?(?:co-?)?(?:responsable|editeur|proprietaire)",
    '(?:ci-apres|ci apres)[^)\\n]{0,50}<NAME',
    "(?:edite(?:e|s)?|publie(?:e)?|exploite(?:e)?|propose(?:e)?|mis(?:e)? en place|fourni(?:e)?|gere(?:e)?|collectee?s) (?:et \\w+ )?par (?:la |le |l'|les )?(?:societe |association |entreprise |compagnie )?NAME",
    "(?:la |le |l')?(?:societe|association|entreprise) NAME",
    "NAME (?:s'engage|accorde|attache|respecte|s'efforce|traite|collecte|met en)",
    "(?:chez|raison sociale ?:|denomination(?: sociale)? ?:|nom de (?:l'entreprise|la societe) ?:|proprietaire ?:) NAME",
  ],
  ends: "au capital|ayant|dont|sise?|situee?|immatricule|inscrit|represente|domicilie|est|sont|en sa|en tant|agissant|qui|que|et ses|pour|dans|via|sur|a l'adresse|siret|siren|rcs|societe (?:par|a|anonyme)|association (?:loi|regie|declaree)|entreprise individuelle|s'engage|accorde|attache|respecte|traite|collecte|siege|adresse|tel",
  street:
    'rue|avenue|av\\.?|boulevard|bd\\.?|blvd|place|pl\\.|quai|allees?|chemin|impasse|route|rte|cours|passage|square|faubourg|villa|cite|esplanade|promenade|sentier|voie|rond[- ]point|zone|za\\b|zi\\b|zac\\b|parc|lieu[- ]dit|residence|hameau|bp ?\\d|cs ?\\d|tsa ?\\d|batiment|immeuble|tour|etage|domaine|autoroute|chaussee|galerie',
};
