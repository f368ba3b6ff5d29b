import type { FormWords } from '../../../core/register/form-words.ts';

/** Polish. */
export const words: FormWords = {
  language: 'pl',
  fields: {
    email: 'email, =mail, poczta elektroniczna, adres email',
    phone: 'telefon, komórk, =tel, numer kontaktowy',
    name: '=imię, =imie, nazwisk, imię i nazwisko, =imienia',
    username: 'użytkownik, =login, nazwa użytkownika, =nick, pseudonim',
    'password-again': 'potwierdź, powtórz, ponownie, nowe, nowy',
    street: '=ulica, =ulicy, =adres, numer domu, numer mieszkania, nr domu, nr lokalu, zamieszkania',
    postcode: 'kod pocztowy, kodpocztowy',
    city: '=miasto, =miejscowość, =miasta, =gmina',
    country: '=kraj, województwo, państwo, obywatelstwo',
    'birth-date': 'urodzenia, urodzin, =wiek',
    gender: '=płeć, =plec, =tytuł, zwrot grzecznościowy',
    payment:
      'numer karty, karta kredytowa, posiadacz karty, data ważności, =cvv, =cvc, =iban, numer konta, rachunku bankowego',
    health: 'zdrowi, alergi, lekar, objaw, chorob, ciąż, niepełnospraw, ubezpieczeni, lek, =pesel, diagno, szczepi',
    location: 'lokalizacj, gdzie mieszkasz, =region',
    documents: '=cv, życiorys, załącz, plik, dokument, paszport, dowód',
    organisation: 'firma, firmy, nazwa firmy, organizacj, =nip, pracodawc, stanowisk, szkoł, uczelni, instytucj',
    message: 'wiadomoś, komentarz, pytani, uwagi, treść, temat, opis, list motywacyjny, zapytanie',
    'one-time-code': 'kod weryf, kod potwierdz, kod sms, jednorazow, kod bezpieczeństwa',
    coupon: 'kod rabat, kupon, kod promo, karta podarunkowa, bon',
    search: 'szukaj, wyszuk, czego szukasz, słowo kluczowe',
  },
  purposes: {
    account: '=konto, =konta, =kontem, =profil, moje konto',
    'sign-up':
      'zarejestruj, rejestracj, załóż konto, utwórz konto, zakładanie konta, nowy klient, dołącz, zapisz się, zostań',
    'sign-in': 'zaloguj, logowani, =login, mam konto, mam już konto',
    newsletter:
      'newsletter, subskryb, biuletyn, bądź na bieżąco, otrzymuj, aktualności, nowości, lista mailing, powiadom',
    order: 'zamów, zamówieni, kup, zapłać, płatnoś, kasa, koszyk, dostaw, zakup, rozlicz, faktur',
    booking: 'rezerw, zarezerwuj, umów, wizyt, bilet, pobyt, zapisz na wydarzenie, zapisy na, webinar, nocleg, termin',
    contact:
      'kontakt, napisz, wyślij wiadomość, zadaj pytanie, zapytani, wycen, oddzwoni, obsługa klienta, reklamac, skontaktuj, pomoc',
    donation: 'wesprzyj, wspieraj, darowizn, wpłać, przekaż, datek, wpłat',
    'job-application': 'aplikuj, kariera, rekrutac, oferta pracy, praca, podanie o pracę, staż, kandydat',
    comment: 'komentarz, skomentuj, opini, recenzj, dodaj komentarz, odpowied, ocena',
    survey: 'ankiet, badanie, sondaż, kwestionariusz, satysfakcj',
    send: 'wyślij, prześlij, dalej, potwierdź, kontynuuj, zatwierdź, gotowe',
    search: 'szukaj, wyszuk, znajdź',
    filter: 'filtr, sortuj, sortow, pokaż wyniki, zawęź',
    calculator: 'oblicz, kalkulator, symul, przelicz',
    settings: 'ustawieni, preferencj, zapisz zmiany, =zapisz, aktualizuj, edytuj, zmień, moje dane',
    recovery: 'zapomni, resetuj, odzysk, przypomnij, nowe hasło, nie pamięt',
    'two-factor': 'dwuetap, dwuskładnik, weryfik, kod sms, kod weryf, jednorazow',
    chat: '=czat, =chat, rozmow',
    coupon: 'kod rabat, kupon, kod promo, zrealizuj, zastosuj',
    unsubscribe: 'wypisz, rezygn, usuń konto, anuluj subskryp, zrezygn',
  },
};
