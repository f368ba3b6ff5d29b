import { expect, test } from 'vitest';
import { readPayWall } from './pay-wall.ts';

test.each([
  ['Continuez sans publicité pour 2,99 € par mois avec votre abonnement.', { price: '2,99 € par mois' }],
  ['Use it with PUR for €4.99/month, powered by contentpass', { price: '€4.99/month', provider: 'contentpass' }],
  ['Lesen Sie ohne Tracking für 3,99 Euro pro Monat', { price: '3,99 Euro pro Monat' }],
  ['S’abonner pour 1 € le premier mois', { price: '1 €' }],
  ['S’abonner et refuser', {}],
  ['Nos 842 partenaires et nous', {}],
])('« %s »', (text, wall) => {
  expect(readPayWall(text, ['contentpass'])).toEqual(wall);
});
