import type { ConsentWords } from '../../../core/consent/words.ts';

export const words: ConsentWords = {
  language: 'pt',
  pay: ['assin*', 'subscrev*', 'pagar', 'comprar', 'compre', 'por mes', 'premium', 'euros'],
  refuse: ['rejeit*', 'recus*', 'negar', 'declinar', 'opor me', 'oponho me', 'bloquear', 'desativar tod*'],
  not: ['nao', 'sem'],
  accept: ['aceit*', 'permit*', 'consent*', 'consinto', 'autoriz*', 'concord*'],
  necessary: ['necessari*', 'essencia*', 'indispensave*', 'obrigatori*', 'tecnicos'],
  only: ['apenas', 'so', 'somente', 'unicamente', 'estritamente', 'exclusivamente'],
  all: ['tudo', 'todos', 'todas', 'toda'],
  except: ['exceto', 'salvo', 'menos'],
  selection: ['selec*', 'minhas escolhas', 'escolhas'],
  save: ['guard*', 'salvar', 'confirm*', 'aplicar', 'gravar'],
  settings: [
    'configur*',
    'definic*',
    'personaliz*',
    'preferencias',
    'ger*',
    'opcoes',
    'mais informac*',
    'saber mais',
    'escolher',
    'detalhes',
  ],
  acknowledge: ['ok', 'entendi', 'percebi', 'compreendo', 'de acordo'],
  refusals: ['nao obrigado', 'nao obrigada', 'nao'],
};
