/** What stands in the sign-up form, as the person typed it. Passwords are never shown again. */
export type SignUp = {
  firstName: string;
  lastName: string;
  email: string;
  password: string;
  street: string;
  postcode: string;
  town: string;
  phone: string;
  newsletter: boolean;
  terms: boolean;
};

export function signUpOf(form: URLSearchParams): SignUp {
  const text = (name: string) => (form.get(name) ?? '').trim();
  return {
    firstName: text('prenom'),
    lastName: text('nom'),
    email: text('email'),
    password: form.get('mot_de_passe') ?? '',
    street: text('adresse'),
    postcode: text('code_postal'),
    town: text('ville'),
    phone: text('telephone'),
    newsletter: form.get('newsletter') === 'oui',
    terms: form.get('cgv') === 'oui',
  };
}

/** What is wrong, a sentence a field; empty when the account can be opened. */
export function signUpErrors(form: SignUp, taken: (email: string) => boolean): Partial<Record<keyof SignUp, string>> {
  return {
    ...(!form.firstName && { firstName: 'Indiquez votre prénom.' }),
    ...(!form.lastName && { lastName: 'Indiquez votre nom.' }),
    ...(!/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(form.email)
      ? { email: 'Cette adresse e-mail semble incomplète.' }
      : taken(form.email) && { email: 'Un compte existe déjà à cette adresse.' }),
    ...(form.password.length < 12 && { password: 'Le mot de passe doit compter au moins 12 caractères.' }),
    ...(!form.street && { street: 'Indiquez votre adresse.' }),
    ...(!/^\d{5}$/.test(form.postcode) && { postcode: 'Le code postal compte cinq chiffres.' }),
    ...(!form.town && { town: 'Indiquez votre ville.' }),
    ...(!form.terms && { terms: 'Acceptez les conditions générales de vente pour continuer.' }),
  };
}
