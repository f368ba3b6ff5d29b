import type { FormWords } from '../../../core/register/form-words.ts';

/** Dutch. */
export const words: FormWords = {
  language: 'nl',
  fields: {
    email: 'email, =mail, mailadres, emailadres',
    phone: 'telefoon, mobiel, =tel, gsm, telefoonnummer',
    name: '=naam, voornaam, achternaam, familienaam, tussenvoegsel, voorletters, roepnaam, volledige naam',
    username: 'gebruiker, =login, inlognaam, klantnummer, loginnaam',
    'password-again': 'bevestig, herhaal, nogmaals, opnieuw, =nieuw',
    street: '=straat, straatnaam, ~straat, =adres, huisnummer, huisnr, toevoeging, woonadres',
    postcode: 'postcode',
    city: '=plaats, woonplaats, =stad, =gemeente',
    country: '=land, nationaliteit, provincie',
    'birth-date': 'geboorte, verjaardag, geboren, =leeftijd',
    gender: 'geslacht, aanhef, =dhr, =mevr, =heer',
    payment: 'kaartnummer, creditcard, kaarthouder, vervaldatum, geldig tot, =cvc, =iban, rekeningnummer, bankrekening',
    health:
      'gezondheid, allergie, medic, symptom, klachten, zwanger, handicap, zorgverzeker, ziekte, diagnos, dieetwens, bsn',
    location: 'locatie, =regio, waar woon',
    documents: '=cv, curriculum, bijlage, bestand, document, paspoort, upload',
    organisation: 'bedrijf, organisatie, werkgever, =btw, bedrijfsnaam, functie, =school, instelling, kvk, vereniging',
    message: 'bericht, opmerking, vraag, toelichting, reactie, onderwerp, omschrijving, motivatie, bericht',
    'one-time-code': 'verificatiecode, beveiligingscode, bevestigingscode, eenmalige code, cijferige code, sms code',
    coupon: 'kortingscode, cadeaubon, kortingsbon, actiecode, waardebon, tegoedbon',
    search: 'zoek, trefwoord',
  },
  purposes: {
    account: '=account, =accounts, =profiel, mijn omgeving, klantaccount',
    'sign-up':
      'registreer, registreren, account aanmaken, maak account, aanmelden, inschrijv, schrijf je in, nieuwe klant, word lid, lid worden, meld je aan, gratis proberen, aanmaken',
    'sign-in': 'inlog, log in, =login, aanmelden bij, al klant, bestaande klant',
    newsletter:
      'nieuwsbrief, nieuwsbrieven, abonneer, abonneren, blijf op de hoogte, ontvang aanbied, ontvang ons nieuws, mailinglijst, houd mij op de hoogte, laatste nieuws',
    order: 'bestel, betaal, betal, afrekenen, kopen, =koop, winkelwagen, bezorg, factuuradres, aankoop',
    booking: 'boek, reserv, afspraak, ticket, verblijf, aanmelden evenement, inschrijven cursus, webinar, overnacht',
    contact:
      'contact, stuur bericht, verstuur bericht, stel vraag, vraag, offerte, terugbel, klantenservice, informatie aanvragen, klacht, neem contact',
    donation: 'doneer, doneren, donatie, steun, gift, word donateur',
    'job-application': 'sollicit, vacature, werken bij, =carrière, stage, baan',
    comment: 'reactie, reageer, reageren, beoordeling, recensie, plaats reactie, gastenboek, review',
    survey: 'enquête, vragenlijst, onderzoek, tevredenheid, peiling, mening',
    send: 'verzend, verstuur, versturen, verder, volgende, bevestig, stuur, doorgaan, indienen',
    search: 'zoek, vind',
    filter: 'filter, sorteer, verfijn, toon resultaten',
    calculator: 'bereken, calculator, rekenhulp, schat, omreken',
    settings: 'instelling, voorkeur, opslaan, wijzig, bewaar, bijwerken, mijn gegevens, wachtwoord wijzig',
    recovery: 'vergeten, opnieuw instellen, herstel, nieuw wachtwoord, reset',
    'two-factor': 'tweestaps, twee factor, tweefactor, verificatiecode, verifieer, beveiligingscode',
    chat: '=chat, livechat, gesprek',
    coupon: 'kortingscode, cadeaubon, inwisselen, actiecode, toepassen',
    unsubscribe: 'uitschrijv, afmeld, opzeg, account verwijder',
  },
};
