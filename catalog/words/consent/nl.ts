import type { ConsentWords } from '../../../core/consent/words.ts';

export const words: ConsentWords = {
  language: 'nl',
  pay: ['abonn*', 'betaal*', 'betalen', 'koop', 'kopen', 'per maand', 'premium', 'euro'],
  refuse: ['weiger*', 'afwijz*', 'wijs af', 'verwerp*', 'bezwaar*', 'blokkeer*', 'alles uitschakelen'],
  not: ['niet', 'zonder', 'geen', 'nee'],
  accept: ['accept*', 'toestaan', 'sta toe', 'toestemm*', 'akkoord', 'goedkeur*', 'instemm*', 'aanvaard*'],
  necessary: ['noodzakelijk*', 'essentie*', 'vereist*', 'strikt', 'functione*', 'technisch*'],
  only: ['alleen', 'enkel', 'uitsluitend', 'slechts'],
  all: ['alle', 'alles'],
  except: ['behalve', 'uitgezonderd'],
  selection: ['selectie', 'geselecteerd*', 'mijn keuze*', 'keuze*'],
  save: ['opslaan', 'bewaar*', 'bevestig*', 'toepassen'],
  settings: [
    'instell*',
    'voorkeur*',
    'aanpass*',
    'beheer*',
    'opties',
    'meer informatie',
    'zelf instellen',
    'kiezen',
    'details',
  ],
  acknowledge: ['ok', 'oke', 'begrepen', 'ik begrijp het', 'prima', 'duidelijk'],
  refusals: ['nee bedankt', 'nee', 'nee liever niet'],
};
