import type { NoticeWords } from '../../../core/notice/words.ts';

export const pt: NoticeWords = {
  language: 'pt',
  links: {
    privacy:
      '(?:politica|aviso|declaracao)[ \\w]{0,8} privacidade|privacidade|protecao de dados|dados pessoais|tratamento de dados|rgpd|lgpd',
    legal:
      'avisos? lega(?:l|is)|informac(?:ao|oes) lega(?:l|is)|notas? lega(?:l|is)|termos legais|identificacao da empresa|ficha tecnica',
  },
  topics: {
    controller: 'responsavel pel[oa]s?[ \\w]{0,20}(?:tratamento|dados|recolha)|controlador(?:a)?|entidade responsavel',
    publisher: 'propriedade de|titular|denominacao social|razao social',
    officer: 'encarregad[oa] d[ea] (?:protecao|tratamento|dados)|\\bdpo\\b|\\bepd\\b',
    rights: 'exerc(?:er|icio)[ \\w]{0,24}direitos|seus direitos|direito de acesso',
    contact: 'contact(?:o|ar|e)|contat(?:o|ar)|e-?mail|correio eletronico|escrev',
    seat: 'sede(?: social)?|morada|endereco|domicilio',
    host: 'alojad|alojamento|hospedagem|hosting',
    authority: '\\bcnpd\\b|\\banpd\\b|autoridade de controlo|comissao nacional',
    representative: 'representante',
    'third-party': 'terceiros|subcontratant|operador|google|facebook|parceiros',
    'other-purpose': 'imprensa|emprego|recrutamento',
  },
  copula: ' ?:| e|,',
  naming: [
    'NAME,? (?:e|como|,) (?:o |a )?(?:responsavel|controlador)',
    'NAME,? \\((?:doravante|adiante)',
    '(?:propriedade d[aeo]|responsavel ?:|denominacao social ?:) NAME',
  ],
  ends: 'com sede|nipc|nif|cnpj|pessoa coletiva|como|doravante|morada|endereco|inscrita|que',
  street: 'rua|avenida|av\\.|praca|travessa|largo|estrada|alameda|edificio|andar',
};
