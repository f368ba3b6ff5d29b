# Textes de l'interface en français. Ton : simple, exact, chaleureux ; « vous » ; jamais de genre prêté à la personne.

app-name = Habeas
language-fr = Français
language-en = English

## Mots communs

back = Retour
undo = Annuler
undone = C’est annulé.
edit = Corriger
done = Terminé
add = Ajouter
remove = Retirer
copied = Copié dans le presse-papiers.
copy-failed = La copie n’a pas été permise par le navigateur. Sélectionnez le texte et copiez-le vous-même.
kept = Enregistré
keeping = Enregistrement…
keep-failed = Le dernier changement n’a pas pu être enregistré. Gardez cette page ouverte et modifiez à nouveau le champ.
unknown = Inconnu
failed-title = Cette page n’a pas pu s’afficher
failed-text = Vos données sont intactes. Rechargez la page ; si cela recommence, copiez les détails ci-dessous et signalez-les-nous.
reload = Recharger la page

## Choses faites sur un site

observation-account-opened = compte créé
observation-sign-in = connexion
observation-newsletter = inscription à une lettre d’information
observation-order = commande
observation-booking = réservation
observation-contact = formulaire de contact
observation-donation = don
observation-job-application = candidature
observation-comment = commentaire
observation-survey = questionnaire
observation-other-form = formulaire

category-identity = nom
category-email = e-mail
category-phone = téléphone
category-postal-address = adresse postale
category-birth-date = date de naissance
category-payment = moyen de paiement
category-credentials = identifiants de connexion
category-health = santé
category-location = position
category-documents = documents
category-organisation = employeur ou organisme
category-gender = civilité ou genre
category-free-text = texte libre

## Résultat d'un refus

outcome-refused = Refusé et vérifié
outcome-refused-in-part = Refusé en partie
outcome-unconfirmed = Refus cliqué, non confirmé
outcome-not-refused = Pas refusé : à vous de choisir
outcome-consent-or-pay = Accepter ou payer
outcome-nothing-to-refuse = Rien à refuser
outcome-none = Aucun bandeau rencontré

outcome-detail-refused = Habeas a vérifié le choix gardé par le site : tout ce qui est facultatif est refusé.
outcome-detail-refused-in-part = Habeas a vérifié le choix gardé par le site. Encore accepté : { $remaining }. Vous pouvez le retirer dans les réglages de cookies du site.
outcome-detail-unconfirmed = Habeas a cliqué sur un refus, mais n’a pas pu confirmer ce que le site a gardé. Vérifiez-le dans les réglages de cookies du site.
outcome-detail-not-refused = Habeas n’a pas trouvé de refus sûr et n’a rien accepté. Répondez au bandeau comme vous le souhaitez.
outcome-detail-consent-or-pay = Ici, il faut payer pour refuser. Habeas n’a rien accepté : le choix vous revient.
outcome-detail-nothing-to-refuse = Le site informe sans laisser de choix. Habeas n’avait rien à refuser.
outcome-pay-provider = L’offre payante est gérée par { $provider }.
outcome-pay-price = Prix affiché : { $price }.
outcome-pay-provider-price = L’offre payante est gérée par { $provider }. Prix affiché : { $price }.
outcome-allowed = Sauf ce que vous autorisez : { $allowed }.
outcome-stale = Habeas a cliqué sur un refus. Le choix gardé par le site était déjà un refus, et le clic n’a rien fait enregistrer de nouveau.

receipt-platform = Outil du site
receipt-platform-unknown = non reconnu
receipt-refused-count =
    { $count ->
        [one] Une finalité refusée
       *[other] { $count } finalités refusées
    }
receipt-refused-names = Refusé
receipt-remaining-names = Encore accepté
receipt-stored = Choix gardé par le site
receipt-stored-cookie = dans le cookie « { $name } »
receipt-stored-local-storage = dans le stockage du site dans ce navigateur, sous « { $name } »
receipt-when = Le { $day } à { $time }

## Le refus expliqué

quoted = « { $words } »
names-more =
    { $count ->
        [one] un autre
       *[other] { $count } autres
    }
receipt-how = Comment cela a-t-il été fait ?
receipt-seen = Ce qu’Habeas a vu
receipt-open = Voir le reçu complet
receipt-disputed = Vous avez indiqué qu’un bouton cliqué ici n’était pas un refus.
receipt-forgotten = Ce choix a été oublié à votre demande le { $day }.
receipt-pressed =
    { $count ->
        [one] Bouton cliqué
       *[other] Boutons cliqués, dans l’ordre
    }
receipt-way-platform = Habeas a demandé le refus directement à { $platform }, sans passer par un bouton.
receipt-way-platform-unnamed = Habeas a demandé le refus directement à l’outil du site, sans passer par un bouton.
receipt-way-rule = Habeas a suivi la règle « { $rule } » d’autoconsent, un recueil de bandeaux connus.
receipt-way-rule-unnamed = Habeas a suivi une règle d’autoconsent, un recueil de bandeaux connus.
receipt-way-first-layer = Habeas a refusé dès le premier écran du bandeau.
receipt-way-settings = Habeas est passé par les réglages du bandeau : il a désactivé chaque choix facultatif, puis enregistré.
receipt-because = Reconnu grâce à { $words } ({ $language }).
receipt-intent-accept = acceptation
receipt-intent-acknowledge = prise de connaissance
receipt-intent-pay = paiement
receipt-intent-close = fermeture
receipt-intent-unknown = sens non reconnu
receipt-intent-refuse = refus
receipt-intent-object = opposition à l’intérêt légitime (un usage de vos données sans vous demander)
receipt-intent-settings = ouverture des réglages
receipt-intent-switch-off = choix désactivé
receipt-intent-save = enregistrement, tous les choix facultatifs étant désactivés
receipt-evidence-title = Comment nous le savons
receipt-evidence-line = { $where } : { $what }.
receipt-evidence-platform = Choix lu là où l’outil du site le garde ({ $from })
receipt-evidence-tcf = Signal TCF aux partenaires publicitaires, tel que déclaré par le site ({ $from })
receipt-evidence-gpp = Signal GPP aux partenaires publicitaires, tel que déclaré par le site ({ $from })
receipt-evidence-consent-mode = Mode Consentement de Google, tel que déclaré par le site ({ $from })
receipt-evidence-storage = Ce que le clic a changé dans les cookies et le stockage ({ $from })
why = Qu’est-ce que c’est ?
why-tcf = Le TCF (Transparency and Consent Framework) est la forme sous laquelle beaucoup de sites transmettent votre choix à leurs partenaires publicitaires.
why-gpp = Le GPP (Global Privacy Platform) est une forme plus récente, sous laquelle des sites transmettent votre choix selon les règles de plusieurs pays.
why-consent-mode = Par le mode Consentement, un site indique aux services de Google s’ils peuvent utiliser des cookies pour la publicité et la mesure d’audience.
receipt-evidence-no-purpose = aucun choix facultatif n’y figure
receipt-evidence-all-off =
    { $count ->
        [one] le seul choix facultatif est refusé
        [2] les deux choix facultatifs sont refusés
       *[other] les { $count } choix facultatifs sont refusés
    }
receipt-evidence-some-on =
    { $count ->
        [0] tout est encore accepté, soit { $names }
        [one] un choix refusé, mais encore accepté : { $names }
       *[other] { $count } choix refusés, mais encore accepté : { $names }
    }

dispute = Ce n’était pas un refus
dispute-of = Ce n’était pas un refus : « { $label } »
dispute-noted = C’est noté : Habeas ne cliquera plus sur « { $label } » ici.
dispute-stands = Habeas n’y touche plus sur ce site.
dispute-lift = Retirer cette consigne
dispute-lifted = Habeas peut de nouveau cliquer sur « { $label } » ici.

met-silent = Un outil de consentement, mais rien à l’écran
met-refused = Déjà refusé
met-accepted = Déjà accepté
met-detail-silent = { $platform } est présent sur cette page, mais ne demande rien et n’a gardé aucun choix. Habeas n’a cliqué nulle part.
met-detail-refused = Le choix que garde { $platform } date d’avant : tout ce qui est facultatif y est refusé. Habeas n’avait rien à faire.
met-detail-accepted = Le choix que garde { $platform } date d’avant : il accepte { $granted }. Pour le retirer, ouvrez « Choisir autrement ici ».
met-asking = En attente de votre choix
met-chosen-refused = Refusé par vous
met-chosen-accepted = Accepté par vous
met-unnamed = ce site
met-detail-asking = Rien n’est encore gardé. Habeas ne clique nulle part et lira ce que vous choisirez.
met-detail-chosen-refused = Vous avez répondu au bandeau. Dans le choix gardé par { $platform }, tout ce qui est facultatif est refusé.
met-detail-chosen-accepted = Vous avez répondu au bandeau. Le choix gardé par { $platform } accepte { $granted }.

## Responsable du traitement

controller-title = Qui détient vos données
controller-name = Nom
controller-address = Adresse postale
controller-country = Pays
controller-rightsEmail = E-mail pour vos droits
controller-dpoEmail = E-mail du délégué à la protection des données
controller-none = Habeas ne sait pas encore qui est responsable de ce site.
controller-find = Chercher le responsable
controller-finding = Habeas lit la politique de confidentialité du site…
controller-find-failed = La recherche s’est interrompue. Rechargez la page du site, puis réessayez.
controller-fill = Le saisir moi-même
controller-sources = D’où cela vient
controller-source-quote = « { $quote } »
controller-source-page = lu le { $day } sur
controller-source-person = saisi par vous le { $day }
controller-source-directory = repris de l’annuaire du { $day }
controller-address-hint = Comme sur une enveloppe : la rue, puis le code postal et la ville.
controller-edit-hint = Ce que vous saisissez ici prime sur ce que dit le site.
confidence-high = fiable
confidence-medium = assez fiable
confidence-low = à vérifier
controller-other-domain = Cette adresse est sur { $domain }, un autre nom de domaine que { $site }. C’est fréquent dans un groupe ; vérifiez qu’elle est bien la bonne.
controller-bad-email = « { $value } » n’est pas une adresse e-mail complète. Exemple : dpo@exemple.fr. Elle sera enregistrée une fois complète.
country-none = Choisir…

controller-look-alike = Cette adresse e-mail mêle des lettres d’alphabets différents : on peut la prendre pour une autre. Son domaine s’écrit en réalité { $domain }. Vérifiez-la avant d’écrire.

conflict-title = Le site dit deux choses différentes
conflict-intro = Choisissez ce que vous tenez pour juste. Votre choix reste, quoi que le site dise plus tard.
conflict-taken = Retenu tant que vous n’avez pas choisi.
conflict-choose = Garder ceci
conflict-choose-of = Garder : { $value }

change-title = Ce qui a changé depuis la dernière lecture
change-when = Entre le { $until } et le { $since }, sur
change-added = est nouveau
change-gone = a disparu
change-changed = a changé

site-pages-title = Les pages du site
site-page-privacy-notice = Politique de confidentialité :
site-page-legal-notice = Mentions légales :
site-page-data-rights-form = Pour exercer vos droits :
site-page-cookie-page = Cookies :

notice-no-link = Aucun lien vers une politique de confidentialité n’a été trouvé sur cette page. Ouvrez l’accueil du site et cherchez à nouveau, ou saisissez le responsable vous-même.
notice-not-readable = La politique de confidentialité est un fichier qu’Habeas ne sait pas lire. Ouvrez-la et recopiez le responsable ici.
notice-elsewhere = La politique de confidentialité se trouve à une autre adresse, qu’Habeas ne peut pas interroger depuis cette page. Ouvrez-la ci-dessous : Habeas la lit à ce moment-là.
notice-unreachable = La politique de confidentialité n’a pas pu être ouverte. Réessayez plus tard, ou saisissez le responsable vous-même.
notice-too-large = La politique de confidentialité est trop longue pour être lue sans ralentir la page. Ouvrez-la et recopiez le responsable ici.
notice-no-controller = La politique de confidentialité a été lue, mais elle ne nomme pas clairement le responsable. Ouvrez-la et recopiez son nom et son adresse ici.

## L’autorité de contrôle

authority-title = Qui contrôle ce responsable
authority-reason-residence = C’est l’autorité du pays où vous vivez : vous pouvez la saisir, où que soit le responsable.
authority-reason-work = C’est l’autorité du pays où vous travaillez.
authority-reason-infringement = C’est l’autorité du pays où le manquement a eu lieu.
authority-reason-establishment = C’est l’autorité du pays où ce responsable est établi.
authority-reason-seat = C’est l’autorité de la région où ce responsable a son siège.
authority-first-right-exercised = Elle demande d’avoir d’abord exercé votre droit : un mois sans réponse, ou une réponse incomplète, et vous pouvez vous plaindre.
authority-first-complaint-to-controller = Adressez d’abord votre plainte au responsable lui-même ; il a trente jours pour en accuser réception.
authority-shared = Ce code postal s’étend sur deux régions : une seule de ces autorités est compétente. La commune dit laquelle.
authority-missing-establishment = En { $country }, c’est l’autorité de la région du siège qui est compétente. Ajoutez le code postal à l’adresse du responsable.
authority-missing-residence = En { $country }, chaque région a son autorité. Ajoutez votre code postal à votre profil.
authority-others = { $count ->
    [one] Une autre autorité possible
   *[other] { $count } autres autorités possibles
}
authority-form = Déposer une plainte
authority-website = Voir son site
authority-languages = Plaintes en { $languages }.
authority-as-of = Coordonnées du { $day }.

items-title = Ce que dit sa notice de confidentialité
items-count = { $found } mentions obligatoires sur { $all } trouvées dans la notice de confidentialité.
items-missing = Introuvable : { $items }.
items-read = Lue le { $day } sur
items-found = trouvé
items-not-found = introuvable sur cette page
items-under = sous « { $heading } »
items-note = Introuvable sur cette page ne veut pas dire absent partout : la mention peut figurer sur une autre page, ou ne pas s’appliquer ici.
items-periods = { $count ->
    [one] Une durée de conservation
   *[other] { $count } durées de conservation
}
items-recipients = { $count ->
    [one] Un destinataire
   *[other] { $count } destinataires
}
items-transfers = Transferts vers des pays tiers
item-controller_identity = Identité du responsable
item-controller_contact = Coordonnées du responsable
item-dpo = Délégué à la protection des données
item-purposes = Finalités
item-legal_basis = Base juridique
item-recipients = Destinataires
item-third_country_transfers = Transferts vers des pays tiers
item-retention_period = Durée de conservation
item-right_access = Droit d’accès
item-right_rectification = Droit de rectification
item-right_erasure = Droit à l’effacement
item-right_restriction = Droit à la limitation du traitement
item-right_objection = Droit d’opposition
item-right_portability = Droit à la portabilité
item-withdraw_consent = Retrait du consentement
item-complaint_authority = Réclamation auprès d’une autorité de contrôle
item-mandatory_or_optional = Caractère obligatoire ou facultatif des réponses
item-automated_decisions = Décisions automatisées
item-data_source = Source des données
item-post_mortem_directives_fr = Directives après la mort (droit français)
recipient-processors = Sous-traitants et prestataires
recipient-hosting = Hébergement
recipient-payment = Paiement et banques
recipient-delivery = Livraison
recipient-analytics = Mesure d’audience
recipient-advertising = Publicité
recipient-group = Sociétés du groupe
recipient-partners = Partenaires
recipient-authorities = Autorités et tribunaux
recipient-advisers = Conseils et assureurs
recipient-staff = Personnel de l’organisme
safeguard-adequacy-decision = Décision d’adéquation
safeguard-data-privacy-framework = Cadre de protection des données UE–États-Unis
safeguard-standard-contractual-clauses = Clauses contractuelles types
safeguard-binding-corporate-rules = Règles d’entreprise contraignantes
safeguard-derogation = Dérogation (art. 49 du RGPD)
safeguard-unstated = Aucune garantie indiquée
safeguard-none = Pas de transfert, selon la page

## Fenêtre du bouton

popup-on = Refus actifs ici
popup-off-here = Refus désactivés ici
popup-off = Refus désactivés partout
popup-paused = Refus en pause jusqu’à { $time }
popup-turn-off-here = Désactiver ici
popup-turn-on-here = Activer ici
popup-resume = Reprendre les refus
popup-reload-offer = Le changement prendra effet au rechargement de la page.
popup-reload = Recharger la page
popup-no-access = Pas actif sur ce site
popup-no-access-text = Le navigateur n’a pas donné accès à ce site. Cet accès sert à voir le bandeau et à le refuser ; rien ne quitte ce navigateur. Le registre et les lettres fonctionnent sans lui.
popup-no-access-turn-on = Activer sur ce site
popup-no-access-declined = L’accès n’a pas été accordé. Rien n’a changé.
popup-not-a-site = Cette page n’est pas un site web
popup-not-a-site-text = Habeas agit sur les sites que vous visitez. Ouvrez un site, puis revenez ici.
popup-private = Fenêtre privée : les bandeaux sont refusés, rien n’est enregistré.
popup-done-title = Ce qui a été fait
popup-nothing-done = Aucun bandeau rencontré ici pour l’instant.
popup-ask-here = Ici, vous choisissez
popup-ask-here-text = Habeas ne clique sur rien ; il lit seulement le choix que le site garde.
popup-resting = Refus en pause le temps de cette visite
popup-done-holds = Le refus du { $day } tient toujours : le site n’a rien redemandé.
popup-reloads = Cette page se recharge à chaque refus ; Habeas s’est arrêté.
popup-done-before = La dernière décision, le { $day } :
choices-title = Choisir autrement ici
choices-ask = Me laisser choisir sur ce site
choices-ask-hint = Habeas ne cliquera plus sur les bandeaux de ce site. Il lira seulement le choix que le site garde.
choices-gpc = Dire à ce site de ne pas vendre ni partager mes données
choices-gpc-hint = C’est le signal Global Privacy Control, envoyé au site avec chaque page ouverte.
choices-reopen = Ouvrir les réglages de cookies du site
choices-forget = Oublier le choix gardé
choices-forget-hint = Cela efface le choix que ce site a gardé dans votre navigateur. Au prochain chargement, le site reposera la question.
choices-reopened = Les réglages sont ouverts dans la page.
choices-not-reopened = Habeas n’a pas de moyen d’ouvrir les réglages de ce site. Cherchez un lien comme « Cookies » ou « Gérer mes choix » au bas de la page.
choices-failed = Le navigateur ne l’a pas permis. Rechargez la page, puis réessayez.
choices-forgotten =
    { $count ->
        [0] Aucun choix gardé n’a été trouvé sur ce site.
        [one] Un élément effacé. Rechargez la page : le site reposera la question.
       *[other] { $count } éléments effacés. Rechargez la page : le site reposera la question.
    }
pause-title = Mettre les refus en pause
pause-hour = Une heure
pause-tomorrow = Jusqu’à demain
pause-visit = Cette visite
pause-hint = « Cette visite » vaut pour ce site, jusqu’à la fermeture de l’onglet. Les deux autres valent partout.
pause-minutes-left =
    { $count ->
        [one] Encore une minute
       *[other] Encore { $count } minutes
    }
pause-hours-left =
    { $count ->
        [one] Encore une heure environ
       *[other] Encore { $count } heures environ
    }
popup-register-title = Dans votre registre
popup-register-since = Depuis le { $day } : { $what }.
popup-register-given = Vous avez donné : { $categories }.
popup-register-only-consent = Depuis le { $day }. Pour autant qu’Habeas le sache, vous n’y avez rien donné.
popup-register-none = Ce site n’est pas dans votre registre : Habeas ne vous y a vu envoyer aucun formulaire.
popup-deadline-title = Prochaine échéance
popup-deadline-waiting = Réponse attendue au plus tard le { $day }.
popup-deadline-overdue = La réponse était attendue le { $day }. Elle est en retard.
popup-deadline-elsewhere = { $site } : réponse attendue au plus tard le { $day }.
popup-deadline-elsewhere-overdue = { $site } : la réponse était attendue le { $day }. Elle est en retard.
popup-ask = Demander une copie de mes données
popup-continue = Continuer la lettre
popup-see-request = Voir la demande
popup-dashboard = Tableau de bord
popup-start-failed = La lettre n’a pas pu être préparée. Rien n’est perdu : réessayez.
popup-confirm-title = À qui écrire ?
popup-confirm-text = Vérifiez le destinataire avant d’ouvrir la lettre.
popup-confirm-no-name = Le nom du responsable manque. Vous pourrez le compléter dans la lettre.
popup-confirm-by-email = La lettre ira à { $email }.
popup-confirm-by-post = Aucun e-mail connu : la lettre partira par la poste.
popup-confirm-nowhere = Aucune adresse, ni e-mail ni postale, n’est connue. Vous pourrez en saisir une dans la lettre.
popup-confirm-go = Préparer la lettre
popup-confirm-note = Rien n’est envoyé : la lettre s’ouvre pour que vous la relisiez.

## Accueil

welcome-promise = Habeas refuse les cookies facultatifs, le prouve, et écrit vos lettres.
welcome-private = Rien ne quitte ce navigateur.
welcome-start = Commencer
welcome-later = Plus tard
welcome-pin-chrome = Pour garder le bouton en vue : ouvrez la pièce de puzzle, puis cliquez sur l’épingle.
welcome-pin-firefox = Pour garder le bouton en vue : ouvrez la pièce de puzzle, puis « Épingler à la barre d’outils ».
welcome-language = Langue
welcome-pin-picture = Le bouton d’Habeas dans la barre d’outils du navigateur

## Tableau de bord

nav-label = Menu principal
nav-todo = À faire
nav-register = Registre
nav-refusals = Refus
nav-requests = Demandes
nav-profile = Profil
nav-settings = Réglages
nav-permissions = Autorisations
nav-about = À propos
nav-bin = Corbeille
skip-to-content = Aller au contenu
not-found-title = Cette page n’existe pas
not-found-text = L’élément a peut-être été supprimé. Il se trouve encore dans la corbeille pendant trente jours.
not-found-action = Revenir aux choses à faire

todo-title = À faire
todo-overdue = En retard
todo-week = Dans les sept jours
todo-waiting = En attente de réponse
todo-drafts = Lettres à terminer
todo-answered = Réponses à lire
todo-profile = Complétez votre profil : il faut votre nom et une adresse pour qu’une lettre puisse partir.
todo-profile-action = Compléter le profil
todo-empty = Rien ne vous attend. Quand une demande part, son échéance apparaît ici.
todo-empty-action = Voir le registre

## Registre

register-title = Registre
register-intro = Les sites qui détiennent quelque chose sur vous, ou qui ont demandé votre consentement.
register-empty = Votre registre se remplit quand vous créez un compte, passez une commande ou rencontrez un bandeau.
register-empty-action = Écrire d’abord mon profil
register-search = Chercher un site
register-sort = Trier par
register-sort-last = dernière activité
register-sort-since = ancienneté
register-sort-site = nom du site
register-count =
    { $count ->
        [one] Un site
       *[other] { $count } sites
    }
register-no-match = Aucun site ne correspond à « { $search } ».
register-clear-search = Effacer la recherche
register-column-site = Site
register-column-since = Depuis
register-column-last = Dernière fois
register-column-given = Données fournies
register-column-consent = Consentement
register-column-controller = Responsable
register-column-requests = Demandes
register-nothing-given = aucune, pour autant qu’Habeas le sache
register-requests-none = aucune

site-evidence-title = Formulaires envoyés
site-evidence-none = Habeas ne vous a vu envoyer aucun formulaire sur ce site.
site-evidence = { $day }, { $what } : { $categories }
site-evidence-no-category = { $day }, { $what }
site-evidence-count = { $count } fois, la dernière le { $last }
site-evidence-note = Habeas note les catégories de données, jamais ce que vous avez tapé.
site-receipts-title = Refus
site-receipts-none = Aucun bandeau n’a été rencontré sur ce site.
site-requests-title = Demandes
site-requests-none = Aucune demande n’a été faite à ce site.
site-ask = Demander une copie de mes données
site-preference-off = Les refus sont désactivés sur ce site.
site-preference-off-action = Les activer
site-preference-on = Les refus sont actifs sur ce site.
site-preference-on-action = Les désactiver ici
site-preference-ask = Sur ce site, vous choisissez vous-même.
site-receipts-all = Voir les { $count } reçus
site-receipts-export = Exporter ces reçus
site-erase = Supprimer du registre
site-erase-text = Le site et tout ce qui le concerne (formulaires, reçus, demandes) vont dans la corbeille pour trente jours.
site-erased = { $site } est dans la corbeille.
site-unknown = Rien n’est connu de { $site }.

## Refus et reçus

refusals-title = Refus
refusals-intro = Chaque bandeau rencontré, ce qu’Habeas y a fait, et la preuve.
refusals-empty = Au premier bandeau rencontré, son reçu apparaîtra ici. Vous avez peut-être accepté des cookies avant d’installer Habeas : vous pouvez les retrouver.
refusals-sweep = Consentements donnés avant Habeas
refusals-filter = Résultat
refusals-filter-all = tous les résultats
refusals-counting = Lecture des reçus…
refusals-count =
    { $count ->
        [one] Un reçu
       *[other] { $count } reçus
    }
refusals-no-match = Aucun reçu ne correspond. Effacez la recherche ou choisissez un autre résultat.
refusals-column-site = Site
refusals-column-when = Quand
refusals-column-outcome = Résultat
refusals-column-platform = Outil du site
refusals-column-pressed = Dernier bouton cliqué
refusals-disputed = contesté par vous
refusals-export = Exporter tous les reçus
refusals-export-hint = Un fichier JSON, à lire par un programme. Ses noms sont ceux de la spécification ISO/IEC TS 27560 sur les reçus de consentement, là où elle en donne.
pager-label = Pages de la liste
pager-newer = Plus récents
pager-older = Plus anciens
pager-where = Page { $page } sur { $pages }
export-failed = Le fichier n’a pas pu être fait. Rien n’est perdu : réessayez.

account-title = Reçu : { $site }
account-lead = { $when } : { $outcome }.
account-save-page = Enregistrer la page
account-save-json = Fichier JSON
account-to-site = Voir le site dans le registre
account-correct = Quelque chose ne va pas ?
account-long = { $label }, texte entier
account-how = Ce qu’Habeas a fait
account-way = Méthode
account-pressed = « { $label } » : { $intent }.
account-clicks = Clics d’Habeas
account-took = Temps écoulé entre le bandeau et le choix gardé
account-seconds = { $seconds } s
account-choices = Le choix, finalité par finalité
account-partners = Partenaires publicitaires, d’après la liste du site
account-partners-count = { $refused } refusés sur { $total }
account-proof = La preuve
account-before = Choix gardé avant
account-after = Choix gardé après
account-stored = { $where }, « { $name } » : { $value }
account-changes = Ce que le clic a changé
account-change-added = { $where }, « { $name } » : ajouté
account-change-changed = { $where }, « { $name } » : changé
account-change-removed = { $where }, « { $name } » : retiré
stored-cookie = cookie
stored-local-storage = stockage durable du site
stored-session-storage = stockage temporaire du site
account-banner = Le bandeau
account-host = Adresse
account-kind = Type
account-kind-banner = bandeau de consentement
account-kind-consent-or-pay = accepter ou payer
account-kind-notice = simple information, sans choix
account-kind-silent = outil présent, mais qui ne demande rien
account-kind-decided = choix déjà fait
account-offered = Boutons affichés
account-words = Texte affiché
account-hash = Empreinte de ce texte (SHA-256) : elle montre s’il a été modifié
account-symmetry = Refuser était-il aussi simple qu’accepter ?
account-clicks-refuse = Clics pour refuser
account-clicks-accept = Clics pour accepter
account-clicks-unseen = non mesuré
account-clicks-count =
    { $count ->
        [one] un clic
       *[other] { $count } clics
    }
account-first-layer = Refus dès le premier écran
account-first-layer-yes = oui
account-first-layer-no = non, il fallait aller plus loin
account-pre-ticked = Choix facultatifs cochés d’avance
account-pre-ticked-none = aucun
account-again = Question reposée trop tôt
account-again-dates = Dates
account-again-note = La CNIL considère comme une bonne pratique de garder un refus six mois. Ici, la question est revenue plus tôt ; si vous avez effacé les cookies entre-temps, c’en est la raison.
asked-again =
    { $days ->
        [0] Refusé le { $refused }, question reposée le jour même.
        [one] Refusé le { $refused }, question reposée le { $asked } : un jour après.
       *[other] Refusé le { $refused }, question reposée le { $asked } : { $days } jours après.
    }
account-foot = Reçu { $id }, établi par Habeas { $version } dans le navigateur de la personne. Il rapporte ce que le site a affiché, déclaré et gardé ; ce n’est pas un avis juridique.
account-allowed = Ce que vous autorisez
account-partners-named = { $total } nommés
account-pre-ticked-unseen = pas regardé : aucun réglage n’a été ouvert
account-change-again = { $where }, « { $name } » : réécrit à l’identique
account-change-added-value = { $where }, « { $name } » : ajouté, « { $after } »
account-change-changed-value = { $where }, « { $name } » : « { $before } », puis « { $after } »
account-change-removed-value = { $where }, « { $name } » : retiré, valait « { $before } »
account-change-again-value = { $where }, « { $name } » : réécrit à l’identique, « { $after } »

sweep-title = Consentements donnés avant Habeas
sweep-intro = Des sites gardent peut-être un « oui » d’avant Habeas. Habeas peut les chercher parmi les cookies de ce navigateur, et les retirer.
sweep-look = Chercher
sweep-looking = Habeas lit les cookies de ce navigateur. Rien n’en sort.
sweep-failed = La recherche s’est interrompue. Réessayez.
sweep-none = Aucun « oui » n’a été trouvé.
sweep-found =
    { $count ->
        [one] Un site garde un « oui »
       *[other] { $count } sites gardent un « oui »
    }
sweep-all = Tous
sweep-granted = Accepté : { $granted }
sweep-warning = Retirer un consentement efface le choix gardé par le site. À la prochaine visite, le site reposera la question et Habeas refusera. Cela ne s’annule pas d’ici : pour accepter de nouveau, il faudra répondre au site.
sweep-withdraw =
    { $count ->
        [0] Retirer
        [one] Retirer ce consentement
       *[other] Retirer { $count } consentements
    }
sweep-withdrawn =
    { $count ->
        [0] Aucun cookie n’a pu être effacé.
        [one] C’est fait : un cookie effacé. À la prochaine visite, le site reposera la question et Habeas refusera.
       *[other] C’est fait : { $count } cookies effacés. À la prochaine visite, ces sites reposeront la question et Habeas refusera.
    }
sweep-limits = La recherche ne voit que les cookies. Un choix gardé autrement apparaît quand vous ouvrez le site.

## Finalités, là où le signal du site n’a que des numéros ; celles du TCF dans ses propres termes

tcf-purpose-1 = Stocker et/ou accéder à des informations sur un appareil
tcf-purpose-2 = Utiliser des données limitées pour sélectionner la publicité
tcf-purpose-3 = Créer des profils pour la publicité personnalisée
tcf-purpose-4 = Utiliser des profils pour sélectionner des publicités personnalisées
tcf-purpose-5 = Créer des profils de contenus personnalisés
tcf-purpose-6 = Utiliser des profils pour sélectionner des contenus personnalisés
tcf-purpose-7 = Mesurer la performance des publicités
tcf-purpose-8 = Mesurer la performance des contenus
tcf-purpose-9 = Comprendre les publics par le biais de statistiques ou de combinaisons de données provenant de différentes sources
tcf-purpose-10 = Développer et améliorer les services
tcf-purpose-11 = Utiliser des données limitées pour sélectionner le contenu
tcf-feature-1 = Utiliser des données de géolocalisation précises
tcf-feature-2 = Analyser activement les caractéristiques de l’appareil pour l’identification
consent-name-optional = cookies facultatifs
consent-name-ad-storage = Cookies publicitaires
consent-name-analytics-storage = Cookies de mesure d’audience
consent-name-ad-user-data = Envoi de données personnelles à Google pour la publicité
consent-name-ad-personalization = Publicité personnalisée
consent-name-functionality-storage = Cookies de fonctionnement
consent-name-personalization-storage = Cookies de personnalisation
consent-name-security-storage = Cookies de sécurité
consent-name-sale = Vente de données personnelles
consent-name-sharing = Partage de données personnelles
consent-name-targeted-advertising = Publicité ciblée
consent-name-by-interest = { $name } (intérêt légitime)
consent-name-partner = partenaire publicitaire nº { $number }

## Ce que le site a posé

audit-title = Ce que le site a posé
audit-intro = Les cookies, et ce que le site garde d’autre dans ce navigateur, par leur nom. Habeas n’en note jamais le contenu. Un nom connu indique un usage probable ; il ne le prouve pas.
audit-none = Rien n’a encore été relevé sur ce site.
audit-nothing = Rien de facultatif n’a été relevé avant votre choix, ni après un refus.
finding-before-choice = Posé avant votre choix
finding-after-refusal = Encore là après le refus
finding-again = De nouveau là à une visite suivante, malgré le refus
finding-third-parties-before-choice = Contactés avant votre choix
audit-seen = Relevé le { $day } sur { $host }
audit-earlier =
    { $count ->
        [one] Un relevé plus ancien
       *[other] { $count } relevés plus anciens
    }
audit-known = { $purpose }, { $owner }
audit-known-widespread = { $purpose } (un nom que bien des sites emploient)
audit-http-only = Les scripts de la page ne peuvent pas le lire ; seul le serveur du site le lit.
audit-partitioned = Réservé à ce site : il ne peut pas vous suivre sur un autre.
audit-session = jusqu’à la fermeture du navigateur
audit-days =
    { $count ->
        [0] moins d’un jour
        [one] un jour
       *[other] { $count } jours
    }
audit-sources =
    { $count ->
        [one] Source
       *[other] { $count } sources
    }
audit-source-read = lu le { $day }
audit-source-unverified = non vérifié par Habeas
audit-source-habeas = Habeas sait où { $platform } garde le choix.
audit-organisation-unknown = Organisation non identifiée
audit-unknown =
    { $count ->
        [one] Un nom non identifié
       *[other] { $count } noms non identifiés
    }
audit-unknown-text = Aucune source connue d’Habeas ne dit à quoi ils servent. Habeas n’en conclut rien.
audit-all = Tout ce qui a été relevé
audit-phase-before-choice = Avant tout choix
audit-phase-after-refusal = Après le refus
audit-phase-next-visit = À la visite suivante
audit-phase-empty = Rien n’était posé.
audit-class-necessary = Nécessaire à ce que vous demandez
audit-class-exempt = Mesure d’audience qui peut être dispensée de consentement
audit-class-optional = Facultatif
audit-class-unknown = Non identifié

thing-session = visite en cours (session)
thing-security = sécurité
thing-load-balancing = répartition des visites entre plusieurs serveurs
thing-consent-choice = choix sur les cookies
thing-preference = préférence
thing-basket = panier
thing-payment = paiement
thing-support-chat = messagerie d’assistance
thing-audience-measurement = mesure d’audience
thing-session-recording = enregistrement de la navigation
thing-testing = comparaison de versions de la page (test A/B)
thing-advertising = publicité
thing-social-media = réseaux sociaux
thing-marketing = marketing
thing-embedded-media = contenu intégré

## Demandes

requests-title = Demandes
requests-empty = Une demande commence sur un site : ouvrez-le dans le registre et demandez une copie de vos données.
requests-empty-action = Ouvrir le registre
request-kind-access = Copie de mes données
request-reference = Référence
request-status-draft = à envoyer
request-status-waiting = en attente
request-status-due-soon = échéance proche
request-status-overdue = en retard
request-status-answered = réponse reçue
request-status-closed = clôturée
request-to = à { $name }
request-due = au plus tard le { $day }
request-due-none = lettre pas encore envoyée
request-days-left =
    { $count ->
        [0] c’est aujourd’hui
        [one] il reste un jour
       *[other] il reste { $count } jours
    }
request-days-over =
    { $count ->
        [one] un jour de retard
       *[other] { $count } jours de retard
    }
request-last-day = Dernier jour pour répondre
request-computation = Comment ce jour est compté
request-step-received = Demande reçue le { $day }.
request-step-received-estimated = Réception estimée au { $day } : envoyée par la poste le { $sent }, plus trois jours ouvrables. Notez le jour exact si vous l’apprenez.
request-step-period =
    { $months ->
        [one] Un mois plus tard : le { $day }. Le jour de réception ne compte pas.
       *[other] { $months } mois plus tard : le { $day }. Le jour de réception ne compte pas.
    }
request-step-period-month-end =
    { $months ->
        [one] Un mois plus tard, ce jour n’existe pas : c’est donc le dernier jour du mois, le { $day }.
       *[other] { $months } mois plus tard, ce jour n’existe pas : c’est donc le dernier jour du mois, le { $day }.
    }
request-step-saturday = Le { $day } est un samedi.
request-step-sunday = Le { $day } est un dimanche.
request-step-holiday = Le { $day } est férié ({ $holiday }).
request-step-moved = Le délai va donc jusqu’au premier jour ouvrable : le { $day }.
request-step-holidays-unknown = Habeas ne connaît pas les jours fériés de ce pays : seuls les samedis et dimanches sont comptés.
request-step-extension-in-time = Une prolongation a été annoncée à temps : trois mois au total.
request-step-extension-late = Une prolongation a été annoncée après le premier mois : elle ne compte pas.
request-step-law = RGPD, article 12(3) ; règlement (CEE, Euratom) n° 1182/71, article 3.
request-timeline = Ce qui s’est passé
request-event-line = { $day } : { $what }
request-event-drafted = lettre préparée
request-event-sent-email = lettre envoyée par e-mail
request-event-sent-registered-letter = lettre recommandée envoyée
request-event-sent-letter = lettre envoyée par la poste
request-event-sent-web-form = demande envoyée par le formulaire du site
request-event-received = demande reçue par le responsable
request-event-extended = prolongation annoncée
request-event-answered = réponse reçue
request-event-closed = demande clôturée
request-add-event = Noter ce qui s’est passé
request-event-kind = Quoi
request-event-choice-received = le responsable a reçu la demande
request-event-choice-extended = le responsable demande plus de temps
request-event-choice-answered = une réponse est arrivée
request-event-choice-closed = je clôture la demande
request-event-day = Quand
request-event-note = Note (facultatif)
request-event-add = Noter
request-event-added = C’est noté.
request-event-bad-day = Indiquez un jour, au plus tard aujourd’hui.
request-event-take-back = Retirer
request-event-taken-back = L’événement est retiré.
request-sent-letter = La lettre envoyée
request-unmark = Je ne l’ai pas encore envoyée
request-unmark-text = La lettre redevient un brouillon, avec son texte.
request-continue = Continuer la lettre

## Lettre

letter-title = Lettre à { $name }
letter-questions = Pour que l’on vous reconnaisse
letter-identity = J’écris en tant que
letter-account-email = Avec quelle adresse e-mail le site vous connaît-il ?
letter-account-email-hint = Celle du compte ou de la commande. Une autre révélerait au site une adresse qu’il n’a pas.
letter-customer-number = Numéro de client ou de commande (facultatif)
letter-language = Langue de la lettre
letter-language-fr = français
letter-language-en = anglais
letter-preview = La lettre
letter-subject = Objet
letter-body = Texte
letter-own-words = Vos mots sont gardés tels quels. Ils ne suivent plus les réponses ci-dessus.
letter-edit = Modifier le texte
letter-restore = Revenir au texte préparé
letter-restored = Le texte préparé est rétabli.
letter-missing-title = Il manque encore
letter-missing-preview = La lettre apparaîtra ici dès que ces points seront remplis.
letter-fix-profile = Compléter le profil
letter-fix-controller = Compléter les coordonnées du responsable
letter-fix-here = Répondre ici

missing-identity = Votre profil est vide : il manque le nom de la personne qui écrit.
missing-sender-name = Votre nom manque dans le profil.
missing-identifier = Il faut un e-mail de compte ou un numéro de client, pour que le responsable vous retrouve.
missing-answer-address = Il faut un e-mail ou une adresse postale dans votre profil, pour recevoir la réponse.
missing-controller-name = Le nom du responsable manque.
missing-controller-address = On ne sait pas où envoyer la lettre : il faut un e-mail ou une adresse postale du responsable.
missing-controller-email = Le responsable n’a pas d’adresse e-mail utilisable.
missing-controller-postal-address = L’adresse postale du responsable manque.
missing-sender-postal-address = Votre adresse postale manque dans le profil.

send-title = Envoyer
send-text = Habeas n’envoie rien : vous gardez la main. Choisissez comment faire partir la lettre.
send-copy = Copier le texte
send-eml = Brouillon d’e-mail (.eml)
send-mail = Ouvrir la messagerie
send-mail-too-long = Trop longue pour s’ouvrir directement ({ $count } caractères une fois codée ; la limite sûre est 1 900). Copiez le texte ou prenez le fichier .eml.
send-mail-no-address = Aucune adresse e-mail utilisable pour ce responsable.
send-print = Imprimer
send-pdf = Fichier PDF
send-pdf-making = Préparation du PDF…
send-pdf-failed = Le PDF n’a pas pu être fait. La lettre est intacte : imprimez-la ou copiez-la.
send-saved = { $file } est dans vos téléchargements.
sent-question = L’avez-vous envoyée ?
sent-text = Le délai d’un mois part de la réception. Notez l’envoi et Habeas suit l’échéance.
sent-how = Par quel moyen
sent-channel-email = e-mail
sent-channel-registered-letter = lettre recommandée
sent-channel-letter = lettre simple
sent-channel-web-form = formulaire du site
sent-when = Quel jour
sent-yes = Oui, elle est partie
sent-bad-day = Indiquez le jour de l’envoi, au plus tard aujourd’hui.
sent-noted = L’envoi est noté.

## Profil

profile-title = Profil
profile-intro = Ces lignes servent d’en-tête à vos lettres. Elles restent dans ce navigateur et ne sont jamais reprises d’une page.
profile-name = Nom et prénom
profile-address = Adresse postale
profile-address-hint = Comme sur une enveloppe, ligne par ligne.
profile-city = Ville, pour la date de la lettre
profile-city-hint = « Paris, le 5 mars 2026 »
profile-country = Pays
profile-email = Adresse e-mail
profile-email-n = Adresse e-mail { $number }
profile-email-hint = La première est l’habituelle. Ajoutez vos autres adresses : vous choisirez dans chaque lettre.
profile-email-add = Ajouter une adresse
profile-email-remove = Retirer { $email }
profile-email-remove-empty = Retirer la ligne vide
profile-email-removed = { $email } est retirée.
profile-missing-name = Il faut votre nom pour signer une lettre.
profile-bad-email = « { $value } » n’est pas une adresse e-mail complète. Exemple : camille@exemple.fr.
profile-too-many-lines = Une enveloppe porte au plus cinq lignes après le nom. Réunissez-en deux.
profile-second = Autre identité
profile-first = Identité principale
profile-add = Ajouter une identité
profile-remove = Retirer cette identité
profile-removed = L’identité est retirée.

## Réglages

settings-title = Réglages
settings-language = Langue de l’interface
settings-language-auto = celle du navigateur
settings-theme = Apparence
settings-theme-auto = celle du système
settings-theme-light = claire
settings-theme-dark = sombre
settings-refuse = Refus des cookies
settings-refuse-on = Refuser les cookies facultatifs
settings-refuse-hint = Sur tous les sites, Habeas refuse le bandeau, puis vérifie le refus.
settings-pause = Pause d’une heure
settings-paused = En pause jusqu’à { $time }.
settings-until-on = Décochez la case pour désactiver les refus jusqu’à ce que vous la cochiez de nouveau.
settings-pause-tomorrow = Pause jusqu’à demain
purposes-title = Ce que vous acceptez partout
purposes-text = Rien n’est coché au départ : tout ce qui est facultatif est refusé. Si une chose vous manque, cochez-la ; Habeas la laissera passer sur chaque site où il peut choisir finalité par finalité.
purpose-preferences = Préférences
purpose-preferences-hint = Le site retient vos réglages : langue, région, présentation.
purpose-statistics = Statistiques
purpose-statistics-hint = Le site mesure sa fréquentation et ce que vous y consultez.
purpose-marketing = Publicité
purpose-marketing-hint = Le site et ses partenaires vous suivent pour choisir des annonces.
purpose-media = Vidéos et cartes intégrées
purpose-media-hint = Les contenus d’autres services s’affichent dans la page ; ces services voient votre visite.
purpose-social = Réseaux sociaux
purpose-social-hint = Les boutons et fils de réseaux sociaux s’affichent ; ces réseaux voient votre visite.
purposes-limits = Là où un site ne permet que « tout » ou « rien », Habeas choisit « rien ».
settings-off-sites = Sites laissés à votre choix
settings-off-sites-none = Aucun : les refus sont actifs partout.
settings-off-sites-ask = vous y choisissez
local-rules-title = Boutons que vous avez écartés
local-rules-none = Aucun. Si Habeas prend un jour, à tort, un bouton pour un refus, dites-le dans sa fenêtre : il apparaîtra ici.
local-rules-text = Vous avez dit que ces boutons ne refusent rien. Habeas ne les touche plus sur ces sites.
local-rules-where = { $site }, depuis le { $day }
local-rules-remove = Retirer la consigne sur « { $label } », { $site }
gpc-title = Signal Global Privacy Control
gpc-on = Dire à chaque site de ne pas vendre ni partager mes données
gpc-hint = Le navigateur joint ce signal à chaque page. Certaines lois obligent les sites à le respecter ; ailleurs, il exprime votre volonté.
gpc-without = Sites qui ne le reçoivent pas
gpc-given = { $site } reçoit de nouveau le signal.
settings-off-sites-add = Ajouter un site
settings-off-sites-hint = Par exemple maison.fr ou https://www.maison.fr/panier
settings-off-sites-bad = « { $value } » n’est pas une adresse de site. Exemple : maison.fr
settings-off-sites-added = Les refus sont désactivés sur { $site }.
settings-off-sites-removed = Les refus sont de nouveau actifs sur { $site }.
settings-off-sites-remove = Retirer { $site } de la liste
settings-badge = Chiffre sur le bouton
settings-badge-on = Montrer un chiffre sur le bouton quand une réponse est en retard
settings-badge-hint = Jamais un compteur de traqueurs : seulement ce qui vous attend.

## Autorisations

permissions-title = Autorisations
permissions-intro = Ce qu’Habeas a le droit de faire dans votre navigateur, et pourquoi. Rien ne quitte ce navigateur.
permissions-granted = accordée
permissions-missing = retirée
permission-all-urls = Lire et modifier les sites que vous visitez
permission-all-urls-why = Pour voir les bandeaux et les refuser, reconnaître un formulaire envoyé, lire la politique de confidentialité et, tant qu’il est actif, placer le signal Global Privacy Control dans les pages. Habeas ne lit jamais ce que vous tapez.
permission-scripting = Agir dans une page
permission-scripting-why = Pour placer, seulement là où un bandeau apparaît, le code qui le refuse. Il est livré avec l’extension.
permission-activeTab = Voir l’onglet où vous cliquez
permission-activeTab-why = Pour que le bouton fonctionne aussi sur un site dont vous avez retiré l’accès.
permission-storage = Garder quelques données
permission-storage-why = Pour se souvenir, le temps d’une session, de l’état de chaque onglet.
permission-unlimitedStorage = Garder le registre sans limite
permission-unlimitedStorage-why = Pour que le navigateur n’efface pas votre registre quand le disque se remplit.
permission-cookies = Voir et effacer les cookies
permission-cookies-why = Pour lire le choix qu’un site a gardé, dire ce qu’il a posé avant votre choix et après le refus, et effacer un choix quand vous le demandez.
permission-declarativeNetRequestWithHostAccess = Ajouter une ligne à ce que le navigateur envoie aux sites
permission-declarativeNetRequestWithHostAccess-why = Pour dire à chaque site, par le signal Global Privacy Control (Sec-GPC), que vous ne voulez pas que vos données soient vendues ou partagées. Rien de ce qui est envoyé n’est lu ni bloqué.
permission-alarms = Être réveillé à l’heure
permission-alarms-why = Pour voir qu’un délai de réponse est passé, même quand rien n’est ouvert.
permissions-required = Nécessaire : elle ne s’en va qu’avec l’extension.
permissions-revoke-chrome = Vous pouvez retirer cet accès, pour tous les sites ou certains, dans la page de l’extension, à « Accès aux sites ».
permissions-revoke-firefox = Vous pouvez retirer cet accès dans « Modules complémentaires », Habeas, « Permissions et données ».
permissions-open-browser-page = Ouvrir la page de l’extension
permissions-give-back = Redonner l’accès

## À propos

about-title = À propos
about-version = Version { $version }
about-zero = 0 requête envoyée de lui-même
about-zero-text = Habeas n’a ni compte, ni statistiques, ni serveur. Ses pages ne peuvent joindre qu’une adresse, celle de l’annuaire public, quand vous le demandez : leur politique de sécurité interdit toutes les autres.
about-advice = Habeas aide à exercer vos droits. Ce n’est pas un conseil juridique.
about-licences = Licences
about-licence-own = Habeas est un logiciel libre, sous licence MIT.
about-licence-others = Il contient des travaux d’autres personnes : { $works }.
about-problems = Incidents
about-problems-none = Aucun incident.
about-problems-text = Ces incidents restent ici. Ils ne contiennent ni page, ni nom, ni lettre. Vous pouvez les copier pour nous aider.
about-problems-copy = Copier les incidents

## Corbeille

bin-title = Corbeille
bin-intro = Ce qui a été supprimé se récupère pendant trente jours, puis disparaît.
bin-empty = La corbeille est vide. Un site supprimé du registre y reste trente jours.
bin-empty-action = Ouvrir le registre
bin-restore = Remettre dans le registre
bin-restored = { $site } est de retour dans le registre.
bin-deleted = supprimé le { $day }, effacé pour de bon le { $end }

## Le bouton de la barre d’outils, et la phrase du premier refus

toolbar-on = Habeas : actif
toolbar-done = Habeas : refusé ici, et vérifié
toolbar-off = Habeas : désactivé sur ce site
toolbar-no-access = Habeas : pas d’accès aux sites
toolbar-needs-you = Habeas : à vous de choisir sur ce site
first-refusal = C’est Habeas qui vient de refuser les cookies facultatifs de ce site. Pour revenir en arrière, ouvrez Habeas dans la barre d’outils.

## Annuaire

nav-directory = Annuaire
directory-title = Annuaire
directory-intro = Les adresses d’entreprises et d’organismes pour les questions de données personnelles. L’annuaire est sur votre appareil : personne n’apprend qui vous cherchez.
directory-empty = L’annuaire n’est pas encore là. Il aide quand un site ne dit pas qui en répond : Habeas y trouve alors le nom et l’adresse. Il arrive entier, en une fois, quand vous le demandez.
directory-get = Obtenir l’annuaire
directory-renew = Mettre l’annuaire à jour
directory-update-text = Habeas télécharge d’un bloc l’archive publique de datenanfragen.de, sans cookies, et vérifie chaque fiche. Ce qui est là reste tant que le nouvel annuaire n’est pas complet.
directory-download = Télécharger l’annuaire
directory-download-again = Télécharger le plus récent
directory-from-file = Le prendre d’un fichier…
directory-cancel = Annuler
directory-remove = Supprimer l’annuaire
directory-source = Domaine public (CC0). Des bénévoles le tiennent à jour sur
directory-reading =
    { $count ->
        [one] { $count } fiche lue…
       *[other] { $count } fiches lues…
    }
directory-writing =
    { $count ->
        [one] { $count } fiche en cours d’enregistrement…
       *[other] { $count } fiches en cours d’enregistrement…
    }
directory-done =
    { $count ->
        [one] L’annuaire est là : { $count } fiche.
       *[other] L’annuaire est là : { $count } fiches.
    }
directory-left-out =
    { $count ->
        [one] { $count } fiche n’avait pas la forme attendue et a été laissée de côté.
       *[other] { $count } fiches n’avaient pas la forme attendue et ont été laissées de côté.
    }
directory-unchanged = Rien n’a été changé.
directory-failed-damaged = L’archive est abîmée ou incomplète. Réessayez, ou prenez un autre fichier.
directory-failed-not-an-archive = Ce n’est pas une archive du type « .tar.gz ».
directory-failed-too-large = L’archive est bien plus grosse que l’annuaire ne peut l’être. Habeas a cessé de la lire.
directory-failed-unsafe = L’archive nomme des fichiers hors d’elle-même. L’annuaire ne le fait jamais : n’utilisez pas cette archive.
directory-failed-other-content = L’archive ne contient pas l’annuaire, ou sous une forme que cette version de Habeas ne connaît pas.
directory-failed-cancelled = La mise à jour a été annulée.
directory-failed-unreachable = L’archive n’a pas pu être jointe. Vérifiez la connexion, ou téléchargez-la vous-même et prenez-la du fichier.
directory-failed-disk-full = Il n’y a plus assez de place sur cet appareil.
directory-failed-failed = La mise à jour a échoué. L’incident est noté sous « À propos ».
directory-search = Nom ou domaine
directory-category = Catégorie
directory-category-all = Toutes
directory-category-addresses = Commerce d’adresses
directory-category-ads = Publicité
directory-category-church = Église
directory-category-collection-agency = Recouvrement
directory-category-commerce = Commerce
directory-category-credit-agency = Renseignements de solvabilité
directory-category-entertainment = Divertissement
directory-category-finance = Finance
directory-category-health = Santé
directory-category-insurance = Assurance
directory-category-nonprofit = Association
directory-category-political-party = Parti politique
directory-category-public-body = Organisme public
directory-category-school = École
directory-category-social-media = Réseaux sociaux
directory-category-telecommunication = Télécommunications
directory-category-travel = Voyage
directory-category-utility = Énergie et eau
directory-no-match = Personne ne porte ce nom dans l’annuaire. Essayez une partie du nom, ou le domaine du site.
directory-count =
    { $count ->
        [0] Aucune fiche
        [one] { $count } fiche
       *[other] { $count } fiches, dont { $shown } affichées
    }
directory-edition = Annuaire du { $dated }, enregistré ici le { $updated }.
directory-edition-undated = Annuaire sans date, enregistré ici le { $updated }.
directory-doubt-scraped = recueilli par une machine
directory-doubt-imported = repris d’une autre liste
directory-doubt-old = vieux de plus d’un an
directory-doubt-undated = sans date
directory-quality-tested = Une demande envoyée à cette adresse est arrivée.
directory-quality-verified = Quelqu’un a vérifié cette fiche.
directory-quality-imported = Cette fiche vient d’une autre liste. Vérifiez l’adresse avant d’écrire.
directory-quality-scraped = Une machine a recueilli cette fiche et personne ne l’a vérifiée. Vérifiez l’adresse avant d’écrire.
company-reach = Comment les joindre
company-no-email = Aucune adresse e-mail n’est connue.
company-webform = Leur formulaire pour les questions de données
company-wants = Pour vous retrouver, ils demandent : { $what }
company-wants-id = Ils demandent une pièce d’identité. La loi ne le permet que s’ils ont des doutes raisonnables sur votre identité.
company-runs =
    { $count ->
        [one] Répond aussi de { $count } service
       *[other] Répond aussi de { $count } services
    }
company-write = Leur écrire
company-age = Peut-on s’y fier ?
company-dated = Elle figurait dans l’annuaire le { $day }.
company-undated = Elle ne porte pas de date.
company-sources = Sources
company-sites = Leurs sites dans votre registre
company-sites-none = Aucun site de votre registre ne leur appartient, pour autant que Habeas le sache.
company-requests-none = Vous ne leur avez encore rien demandé.
controller-in-directory = Ce responsable figure dans l’annuaire
controller-offers = L’annuaire connaît ceux-ci. Est-ce l’un d’eux ?
controller-offer-host = répond de ce site
controller-offer-name = porte le nom que donne le site
controller-offer-visited = répond d’une partie de ce site
controller-offer-subdomain = répond d’une partie de ce site
controller-offer-service = tient un service de ce nom
controller-offer-family = tient un autre site du même groupe
controller-offer-take = C’est lui
controller-offer-take-named = { $name } : c’est lui
