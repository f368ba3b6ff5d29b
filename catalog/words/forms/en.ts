import type { FormWords } from '../../../core/register/form-words.ts';

/** English. */
export const words: FormWords = {
  language: 'en',
  fields: {
    email: 'email, =mail, courriel, mailaddress',
    phone: 'phone, telephone, mobile, =tel, =cell, whatsapp, =fax',
    name: '=name, firstname, lastname, surname, fullname, forename, =fname, =lname, initials, nickname, applicant name, given name, family name',
    username: 'username, =user =name, =login, userid, =user =id, screenname, =handle, =user',
    'password-again': 'confirm, repeat, again, retype, verify, verification, re enter, reenter, =new',
    street: '=street, =address, =addr, addressline, street address, house number, =apartment, =suite',
    postcode: 'postcode, =post =code, =postal, postalcode, =zip, zipcode, eircode',
    city: '=city, =town, =suburb, =locality, =village, municipality, =county',
    country: '=country, =state, =province, nationality',
    'birth-date': 'birth, =dob, birthday, birthdate, =born, =age, dateofbirth',
    gender: 'gender, =sex, salutation, honorific, pronoun, =mr =mrs, =mr =ms',
    payment:
      'card number, cardnumber, =card =holder, cardholder, =name =on =card, =cvc, =cvv, =cvv2, expiry, expiration, security code, =iban, =bic, bank account, sort code, account number, creditcard',
    health:
      'health, allerg, medical, medication, symptom, blood type, pregnan, disab, diagnos, insurance number, dietary, vaccin, nhs number',
    location: '=location, where live, =region, your area, whereabouts, place residence',
    documents: '=cv, resume, upload, attachment, document, cover letter file, passport, =id =card',
    organisation:
      'company, organisation, organization, employer, =business, =firm, =vat, =school, university, job title, institution',
    message:
      'message, comment, =question, enquiry, inquiry, =notes, remark, feedback, description, =review, cover letter, tell us, your thoughts, opinion, subject',
    'one-time-code':
      '=otp, one time, verification code, authenticat code, security code sent, =totp, =2fa, =mfa, digit code, passcode, confirmation code',
    coupon: 'coupon, promo, voucher, discount code, gift card, redeem, referral code',
    search: 'search, =find, =query, keyword',
  },
  purposes: {
    account: '=account, =accounts, membership, =profile',
    'sign-up':
      'sign up, signup, register, registration, create account, open account, join =now, join =us, =join, enrol, become member, new customer, get started, create profile, create login, free trial',
    'sign-in':
      'sign in, signin, log in, =login, log on, logon, returning customer, continue with password, =auth, =session, =sessions, magic link',
    newsletter:
      'newsletter, subscribe, subscription, mailing list, mailchimp, =mc, stay informed, stay in loop, stay up date, keep posted, keep updated, get updates, latest news, offers inbox, =digest, weekly email, notify me, waitlist, join list, news straight',
    order:
      '=order =now, place order, your order, =order, checkout, check out, =pay, pay now, payment, purchase, =buy, billing, shipping, delivery, complete order, shopping cart, =cart',
    booking:
      '=book, booking, reserve, reservation, appointment, =rsvp, schedule visit, schedule call, check in date, webinar, event registration, register event, register webinar, register workshop, =tickets, book table, =stay',
    contact:
      'contact, get in touch, write =us, =enquiry, enquir, inquir, send message, =message, support request, request callback, call back, callback, ask =us, ask question, ask expert, how can help, request quote, =quote, request demo, get demo, help desk, =helpdesk, submit ticket, submit request, =wpcf',
    donation: 'donat, give =now, =gift =aid, fundrais, contribute, =pledge, sponsor child, support our work',
    'job-application':
      '=apply, application form, job application, apply job, =career, =careers, candidat, vacanc, =jobs, =job, recruit, =position, join team, work with us, hiring',
    comment:
      '=comment, comments, commentform, leave reply, =reply, post comment, write review, =review, reviews, submit review, guestbook, leave comment',
    survey: 'survey, questionnaire, =poll, feedback, rate =us, rate experience, satisfaction, your opinion, take quiz',
    send: 'submit, send, continue, =next, confirm, =ok, =go, done, finish, proceed',
    search: 'search, =find, find store, store locator, look up, lookup',
    filter: 'filter, =sort, refine, ordering, apply filter, show results',
    calculator: 'calculat, estimate, simulat, compute, convert, calculator',
    settings:
      'setting, preference, save change, =save, update profile, update account, edit profile, edit account, change password, change email, edit address, save address, update details',
    recovery:
      'forgot, reset, recover, lost password, lost your password, resend, set new password, choose new password',
    'two-factor':
      'two factor, =2fa, =mfa, =otp, one time, verify code, verification code, authenticator, two step, verify identity, verify your, security code',
    chat: '=chat, live chat, chatbot, messenger, ask assistant, =prompt, =conversation',
    coupon: 'coupon, promo, voucher, discount code, redeem, gift card',
    unsubscribe: 'unsubscribe, opt out, delete account, cancel subscription, close account',
  },
};
