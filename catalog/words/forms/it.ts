import type { FormWords } from '../../../core/register/form-words.ts';

/** Italian. */
export const words: FormWords = {
  language: 'it',
  fields: {
    email: 'email, =mail, posta elettronica',
    phone: 'telefono, cellulare, =tel, numero mobile, recapito',
    name: '=nome, =cognome, nominativo, nome completo',
    username: '=nome =utente, username, =utente, =login, codice cliente, soprannome, nickname',
    'password-again': 'conferma, ripeti, ripetere, nuova, verifica, reinserisci',
    street: '=indirizzo, =via, =piazza, =civico, numero civico, domicilio, residenza',
    postcode: '=cap, codice postale, codice avviamento',
    city: '=città, =citta, =comune, località',
    country: '=paese, =nazione, =stato, provincia, cittadinanza, nazionalità',
    'birth-date': 'nascita, compleanno, nato il, nata il, =età, =eta',
    gender: '=sesso, =genere, =titolo',
    payment: 'numero carta, carta credito, titolare carta, scadenza, =cvv, =cvc, =iban, conto corrente, intestatario',
    health:
      'salute, allergi, medic, sintom, malatti, gravidanza, disabilit, tessera sanitaria, farmac, diagnos, intolleranz, patologi, vaccin',
    location: 'posizione, =zona, dove abiti, =regione',
    documents: 'curriculum, =cv, allegat, allega, documento, passaporto, carica file, =file',
    organisation:
      'azienda, società, ragione sociale, organizzazione, =ente, partita iva, =ditta, datore lavoro, università, scuola, ruolo, associazione',
    message:
      'messaggio, commento, domanda, richiesta, =note, oggetto, descrizione, osservazion, lettera presentazione, motivazione, testo',
    'one-time-code': 'codice verific, codice conferma, codice sicurezza, codice ricevuto, codice sms, cifre, =otp',
    coupon: 'codice sconto, coupon, buono sconto, codice promo, carta regalo, buono regalo',
    search: 'cerca, ricerca, parola chiave',
  },
  purposes: {
    account: '=account, =profilo, area personale, area clienti, area riservata',
    'sign-up':
      'registra, registrati, crea account, creare account, iscri, nuovo cliente, diventa, unisciti, apri conto, prova gratuita',
    'sign-in': '=accedi, =accesso, accedere, =login, effettua accesso, =entra, già cliente, già registrato, autentic',
    newsletter:
      'newsletter, notizie, aggiornament, resta aggiornato, rimani aggiornato, ricevi offerte, ricevi novità, mailing list, bollettino, avvisami, abbonati',
    order:
      'ordin, acquist, paga, pagamento, =cassa, carrello, spedizione, fatturazione, concludi, completa acquisto, consegna',
    booking:
      'prenot, appuntament, soggiorno, bigliett, iscrizione evento, iscrizione corso, iscrizione webinar, webinar, riserva',
    contact:
      'contatt, scrivi, invia messaggio, richiedi informazion, richiesta informazion, preventivo, assistenza, richiamat, reclamo, hai bisogno, domande',
    donation: 'dona, donazion, sostieni, contribu, offerta libera, cinque mille, adotta',
    'job-application':
      'candidat, lavora con noi, posizion aperte, =lavoro, carriera, offerta lavoro, tirocinio, invia cv, curriculum',
    comment: 'commento, commenta, recension, lascia commento, rispondi, scrivi recensione',
    survey: 'sondaggio, questionario, indagine, soddisfazione, tua opinione',
    send: 'invia, inoltra, continua, avanti, conferma, procedi, prosegui, completa',
    search: 'cerca, ricerca, trova',
    filter: 'filtr, ordina per, affina, mostra risultat',
    calculator: 'calcol, simul, stima, convert',
    settings: 'impostazion, preferenz, salva, aggiorna, modifica, cambia password, miei dati, dati personali',
    recovery: 'dimenticat, reimposta, recuper, ripristin, nuova password, reinvia',
    'two-factor': 'due fattori, due passaggi, verifica codice, codice verifica, codice sicurezza, verifica identità',
    chat: '=chat, conversazione, assistente virtuale',
    coupon: 'coupon, codice sconto, buono, riscatta, applica, codice promo',
    unsubscribe: 'disiscri, cancella iscrizione, annulla iscrizione, elimina account, cancellami, disdi',
  },
};
