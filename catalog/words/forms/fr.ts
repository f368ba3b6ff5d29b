import type { FormWords } from '../../../core/register/form-words.ts';

/** French. */
export const words: FormWords = {
  language: 'fr',
  fields: {
    email: 'email, courriel, =mail, =mèl, =mél, messagerie électronique, boîte mail, adresse électronique',
    phone: 'téléphon, portable, =mobile, =tél, =tel, numéro appel, =gsm',
    name: '=nom, =prénom, =prenom, prénoms, nomprenom, =noms, patronym, nom famille, nom complet',
    username: 'identifiant, pseudo, nom utilisateur, =login, numéro client',
    'password-again': 'confirm, répét, retap, ressais, vérif, à nouveau, =nouveau',
    street: '=adresse, =rue, =voie, numéro rue, complément adresse, appartement, bâtiment, adresse postale, lieu dit',
    postcode: 'code postal, codepostal, =cp, =npa',
    city: '=ville, =commune, =localité',
    country: '=pays, nationalité, =département',
    'birth-date': 'naissance, anniversaire, né =le, née =le, =âge',
    gender: '=civilité, =civilite, =sexe, =genre, =titre, =monsieur, =madame',
    payment:
      'numéro carte, carte bancaire, carte bleue, titulaire carte, cryptogramme, date expiration, =iban, =rib, =bic, coordonnées bancaires, =cvv, code sécurité carte',
    health:
      'santé, allergi, médic, symptôm, handicap, grossesse, sécurité sociale, =nir, carte vitale, mutuelle, régime alimentaire, groupe sanguin, antécédent, vaccin, maladie',
    location: 'localisation, où habit, =région, lieu résidence, =secteur',
    documents:
      '=cv, curriculum, pièce jointe, joindre, fichier, document, justificatif, passeport, pièce identité, télévers',
    organisation:
      'entreprise, société, organis, raison sociale, siret, =siren, =tva, employeur, =fonction, établissement, association, école, université, poste occupé',
    message:
      'message, commentaire, question, =demande, remarque, votre avis, précis, motivation, =objet, =sujet, observation, description, vos attentes',
    'one-time-code':
      'code vérif, code reçu, code sms, code confirm, code authentif, code sécurité, code unique, code usage unique, chiffres',
    coupon: 'code promo, bon réduction, code réduction, bon achat, carte cadeau, code avantage, coupon, code parrain',
    search: 'recherch, mot clé, trouver',
  },
  purposes: {
    account: '=compte, =comptes, espace client, espace personnel, =profil, espace membre',
    'sign-up':
      'inscri, cré compt, créer profil, ouvrir compt, =s =enregistrer, adhér, devenir membre, nouveau client, nouvel utilisateur, rejoi, pas encore compte, essai gratuit',
    'sign-in':
      'connexion, =connecter, connectez, =me =connecter, identifi, déjà client, déjà inscrit, déjà compte, authentif, accéder compte',
    newsletter:
      'newsletter, infolettre, lettre information, lettre info, abonn, bulletin, restez informé, rester informé, recevoir actualit, recevez nos, recevoir nos, bons plans, nos actus, nouvelles offres, liste diffusion, =alerte, alertez moi, prévenez moi, prévenir moi',
    order:
      'command, =payer, paiement, =achat, =acheter, finaliser, passer commande, livraison, facturation, =panier, régler',
    booking:
      'réserv, rendez vous, =rdv, =prise rendez, séjour, billet, billetterie, inscription événement, webinaire, inscription atelier, inscription webinaire, table pour, nuitées',
    contact:
      'contact, écrivez nous, nous écrire, nous joindre, envoyer message, envoyez message, poser question, posez question, demande information, demande renseignement, demande devis, =devis, être rappelé, rappel, renseignement, réclamation, service client, assistance, besoin aide',
    donation: '=don, =dons, donner, =donne, donat, soutenir, soutenez, faites don, parrain enfant, contribuer, cotis',
    'job-application':
      'candidat, postul, recrut, =emploi, offre emploi, rejoi équipe, déposer cv, =carrière, carrières, =stage, travailler chez nous',
    comment:
      'comment, laisser avis, donner avis, rédiger avis, publier avis, votre avis, répondre, livre or, déposer avis',
    survey: 'sondage, enquête, questionnaire, satisfaction, étude, donnez avis, votre opinion',
    send: 'envoy, valid, soumett, continuer, suivant, confirm, terminer, transmettre, =ok',
    search: 'recherch, trouver, trouvez',
    filter: 'filtr, trier, =tri, affiner, afficher résultat',
    calculator: 'calcul, simul, estim, convert',
    settings:
      'paramètre, préférence, =enregistrer, enregistr modif, modifier, mettre jour, mes informations, mes données, changer mot passe, réglage, sauvegarder',
    recovery: 'oublié, réinitialis, récupér, renvoyer, nouveau mot passe, mot passe perdu',
    'two-factor':
      'double authentif, deux facteurs, deux étapes, code vérif, vérifier code, code reçu, code sécurité, vérifi identité, vérification',
    chat: '=chat, tchat, clavardage, discussion direct, conversation, messagerie instantanée, assistant virtuel',
    coupon: 'code promo, coupon, bon réduction, code réduction, bon achat, carte cadeau, appliquer',
    unsubscribe: 'désabonn, désinscri, supprimer compte, résili, ne plus recevoir, fermer compte',
  },
};
