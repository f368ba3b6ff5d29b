import type { FormWords } from '../../../core/register/form-words.ts';

/** German. */
export const words: FormWords = {
  language: 'de',
  fields: {
    email: 'email, =mail, mailadresse, emailadresse',
    phone: 'telefon, =handy, handynummer, mobil, =tel, rufnummer, rückruf, telefax, =fax, festnetz',
    name: '=name, vorname, nachname, familienname, zuname, vorund nachname, =namen, rufname, geburtsname, vollständiger name, ansprechpartner',
    username: 'benutzer, =login, nutzername, anmeldename, kundennummer, kennung, zugangsnummer, nickname',
    'password-again': 'bestätig, wiederhol, erneut, nochmal, =neues',
    street:
      'straße, strasse, ~straße, ~strasse, =adresse, anschrift, hausnummer, hausnr, =nr, adresszusatz, wohnadresse, =postadresse, lieferadresse',
    postcode: '=plz, postleitzahl',
    city: '=ort, =stadt, wohnort, =gemeinde, ortschaft',
    country: '=land, =staat, staatsangehörig, nationalität, bundesland, =kanton',
    'birth-date': 'geburtsdatum, geburtstag, geboren, geburtsjahr, =alter, geb dat',
    gender: 'anrede, geschlecht, =herr, =frau, =titel',
    payment:
      'kartennummer, kreditkarte, karteninhaber, prüfziffer, kartenprüf, gültig bis, ablaufdatum, =iban, =bic, kontoinhaber, bankverbindung, kontonummer, lastschrift, =cvc',
    health:
      'gesundheit, allerg, medik, symptom, krankenkass, versichertennummer, krankenversicher, schwanger, behinder, erkrankung, diagnos, beschwerden, blutgruppe, unverträglich, impf',
    location: 'standort, =region, wo wohn, =umkreis',
    documents:
      'lebenslauf, anhang, anlage, datei, dokument, unterlagen, hochlad, ausweis, reisepass, zeugnis, bewerbungsunterlagen',
    organisation:
      'firma, =unternehmen, organisation, arbeitgeber, ~firma, institution, ustid, umsatzsteuer, =ust, verein, schule, beruf, position im, =universität, abteilung',
    message:
      'nachricht, kommentar, =frage, =fragen, =anliegen, mitteilung, bemerkung, anmerkung, =text, betreff, beschreib, anschreiben, ihre meinung, feedback, wünsche, motivationsschreiben',
    'one-time-code':
      'bestätigungscode, sicherheitscode, verifizierungscode, einmalcode, einmalpasswort, =tan, =mtan, code aus, prüfcode, stelligen code',
    coupon: 'gutschein, rabattcode, aktionscode, promo, geschenkkarte',
    search: '=suche, suchbegriff, suchwort, suchen, stichwort',
  },
  purposes: {
    account: '=konto, ~konto, kundenkonto, benutzerkonto, mitgliedschaft, =profil',
    'sign-up':
      'registrier, konto erstell, konto anleg, konto eröffn, account erstell, neu hier, neukunde, mitglied werd, beitritt, beitreten, kostenlos test, jetzt anmelden, neues konto, kundenkonto anleg',
    'sign-in':
      'einlogg, anmelden, anmeldung, =login, =log =in, bereits kunde, bereits registriert, kundenlogin, =zugang',
    newsletter:
      'newsletter, abonnier, rundbrief, infobrief, infopost, verteiler, mailverteiler, auf dem laufenden, neuigkeiten, bleiben sie informiert, keine angebote, angebote erhalten, benachrichtig mich, =abo',
    order:
      'bestell, kaufen, zahlungspflichtig, bezahl, zahlung, =kasse, warenkorb, lieferung, rechnungsadresse, kauf, versand, auftrag',
    booking:
      'buch, reservier, termin, ~termin, tisch reserv, aufenthalt, veranstaltung anmeld, anmeldung veranstaltung, anmeldung kurs, webinar, seminar, teilnahme, ticket, anreise',
    contact:
      'kontakt, nachricht, schreiben sie uns, anfrage, ~anfrage, rückruf, angebot anfordern, beratung, support, kundenservice, hilfe, fragen sie uns, frage stellen, reklamation, =mitteilung',
    donation: 'spend, ~spende, fördermitglied, unterstütz, zuwendung, patenschaft',
    'job-application':
      'bewerb, ~bewerbung, karriere, stellenangebot, =stelle, =jobs, =job, ausbildungsplatz, praktikum, arbeiten bei uns',
    comment: 'kommentar, kommentier, bewertung, bewertung schreib, rezension, antwort hinterlass, gästebuch, antworten',
    survey: 'umfrage, befragung, fragebogen, zufriedenheit, ihre meinung, feedback, abstimm',
    send: 'absend, send, abschick, weiter, bestätig, fertig, einreich, übermittel, schicken',
    search: '=suche, suchen, finden, produktsuche',
    filter: 'filter, sortier, eingrenz, ergebnisse anzeig',
    calculator: 'berechn, rechner, ~rechner, kalkul, umrechn, ermitteln',
    settings:
      'einstellung, speicher, änderungen speicher, präferenz, ändern, aktualisier, meine daten, profil bearbeit, passwort ändern, bearbeiten',
    recovery: 'vergessen, zurücksetz, wiederherstell, neues passwort, erneut senden',
    'two-factor':
      'zwei faktor, zweifaktor, =2fa, verifizier, bestätigungscode, sicherheitscode, einmalcode, code eingeb, zweistufig',
    chat: '=chat, livechat, chatten, unterhaltung',
    coupon: 'gutschein, rabattcode, einlös, aktionscode',
    unsubscribe: 'abmeld, abbestell, konto lösch, kündig, austragen',
  },
};
