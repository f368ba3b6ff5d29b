import type { ItemWords } from '../../../core/notice/items/words.ts';

const authority =
  '\\bcnpd\\b|comissao nacional de protec\\w+|autoridade (?:de (?:controlo|supervisao|protec\\w+)|nacional|competente)|\\banpd\\b';

export const pt: ItemWords = {
  language: 'pt',
  common: 'os dos que uma nao seus dados para voce nossos pelo',
  right: 'direitos?\\b',
  mayAsk: '(?:pode|podera|podem|tem)\\b|solicit\\w+|pedir|exerc\\w+|obter',
  rightTo: {
    right_access:
      'acess(?:o|ar)\\b|aced(?:er)\\b|copia (?:dos|de) (?:seus )?dados|confirmacao (?:da existencia|de que)',
    right_rectification: 'retific\\w+|rectific\\w+|corrig\\w+|correc?cao|alterar|atualiz\\w+|actualiz\\w+|inexat\\w+',
    right_erasure: 'apag\\w+|elimin(?:ar|acao)|exclu(?:ir|sao)|esquec\\w+|suprimir|remo(?:ver|cao)',
    right_restriction: 'limit(?:ar|acao)\\b|restri(?:cao|ngir)|bloqueio',
    right_objection: 'opo(?:sicao|r-se|r)\\b|oponha|cancelar a subscricao',
    right_portability: 'portabilidade',
  },
  headings: {
    controller_identity: 'responsavel|quem somos|controlador|identidade',
    controller_contact: 'contac?tos?\\b|fale conosco|como contac?tar',
    dpo: 'encarregado|\\bdpo\\b|\\bepd\\b',
    purposes: 'finalidade|para que|utilizamos|uso dos|como us|objetivo',
    legal_basis: 'base legal|fundamento|bases legais|licitude|base juridica',
    recipients: 'destinatarios|partilha|compartilh|terceiros|comunicacao|divulgacao|subcontrat|com quem',
    third_country_transfers: 'transferencias?\\b|internaciona|paises terceiros|fora da',
    retention_period: 'conservacao|prazo|retencao|quanto tempo|armazena|periodo',
    withdraw_consent: 'retirar|revoga',
    complaint_authority: 'reclama|autoridade',
    automated_decisions: 'automatizad|perfis',
    data_source: 'origem|fonte|como (?:recolh|colet|obt)|recolha',
    mandatory_or_optional: 'obrigat|facultativ',
  },
  says: {
    controller_identity: [
      '(?:e|como|sera|somos) (?:o |a )?(?:entidade )?responsavel (?:pelo|pela|do)|responsavel pelo tratamento(?: dos dados)? ?(?::|e\\b)|controlador(?:a)? (?:dos dados|e\\b|:)',
    ],
    controller_contact: [
      'contac?t(?:ar|e|e-nos|ar-nos|o)(?: connosco| conosco)? (?:atraves|por|via|pelo|para)|formulario de contac?to|entre em contato|(?:telefone|tel\\.?|e-?mail) ?:',
    ],
    dpo: [
      'encarregado (?:da|de|pela|pelo) (?:protec?cao|tratamento|dados)|\\bdpo\\b|\\bepd\\b|data protection officer',
    ],
    purposes: [
      'finalidades?\\b|com o (?:objetivo|fim|intuito)|(?:utiliz\\w+|usa\\w*|trat\\w+|recolh\\w+|colet\\w+)\\b[\\p{L} ,]{0,70}(?:para|a fim)\\b|fins\\b',
    ],
    legal_basis: [
      'base (?:legal|juridica)|bases (?:legais|juridicas)|fundamento (?:juridico|legal|de licitude)|licitude|interesses? legitimos?|legitimos? interesses?|art(?:igo|\\.)? ?6\\b|execucao (?:de|do|de um) contrato',
    ],
    recipients: [
      'destinatarios?\\b|terceiros?\\b|subcontrat\\w+|prestador\\w*|fornecedor\\w*|parceiros?\\b|partilh\\w+|compartilh\\w+|transmiti\\w+|ced(?:er|idos)\\b|google|facebook',
    ],
    third_country_transfers: [
      'paises terceiros|pais terceiro|transferencias? internaciona\\w+|fora (?:da|do) (?:uniao|ue\\b|espaco|eee\\b|europa|brasil|pais)|clausulas contratuais[ -]?(?:tipo|padrao)|decisao de adequacao|nivel (?:de protec?cao )?adequado|privacy shield|data privacy framework',
      ['estados unidos|\\beua\\b|\\busa\\b|outros paises', 'transf\\w+|servidor\\w*|armazen\\w+|trat\\w+|process\\w+'],
    ],
    retention_period: [
      '(?:prazo|periodo)s? de (?:conservacao|retencao|armazenamento)|(?:conserv\\w+|armazen\\w+|guard\\w+|mant\\w+|reti\\w+)\\b[\\p{L}\\d ,()-]{0,90}(?:durante|enquanto|ate\\b|pelo (?:tempo|periodo|prazo)|por (?:um|\\d)|\\d+ (?:ano|mes|dia)|tempo|prazo|necessari)|(?:elimin\\w+|apag\\w+|exclui\\w+)\\b[\\p{L}\\d ,]{0,60}(?:apos|depois|quando|decorrid|assim que)',
    ],
    right_access: ['direitos? (?:de|ao) acess\\w+'],
    right_rectification: ['direitos? (?:de|a) re[ct]{1,2}ificacao'],
    right_erasure: ['direitos? (?:de|a|ao) (?:apagamento|eliminacao|esquecimento|exclusao)'],
    right_restriction: ['limitacao (?:do|de|ao) (?:seu )?tratamento'],
    right_objection: ['direitos? de (?:se )?opo(?:sicao|r)|opor-se|oposicao ao'],
    right_portability: ['portabilidade'],
    withdraw_consent: [['retir\\w+|revog\\w+', 'consentimento|autorizacao']],
    complaint_authority: [[authority, 'reclam\\w+|queixa|peticionar|apresentar|recorrer']],
    mandatory_or_optional: [
      '(?:obrigatori[oa]s?|facultativ[oa]s?|opciona(?:l|is)|voluntari[oa]s?)\\b[^.\\n]{0,80}|(?:nao|recusa (?:de|em)|falta de) (?:forne|facult|disponibiliz)\\w+[^.\\n]{0,100}(?:nao|impossi)',
    ],
    automated_decisions: [
      'deciso?(?:ao|es) (?:\\w+ )?(?:individuais |exclusivamente )?automatizad\\w+|definicao de perfis|perfilamento|tratamento automatizado',
    ],
    data_source: [
      '(?:recolh\\w+|colet\\w+|obt\\w+|receb\\w+|fornecid\\w+|proveni\\w+)\\b[\\p{L} ,()]{0,60}(?:diretamente|directamente|por (?:si|voce)|pelo (?:utilizador|usuario|titular)|junto|de terceiros|atraves|automaticamente|fontes)|dados (?:pessoais )?que (?:voce |nos |o utilizador |o usuario )+(?:fornec|disponibiliz|facult)\\w+|fontes publicas',
    ],
  },
  unless: {
    dpo: 'nao (?:designou|nomeou)',
    right_rectification: '(?:esta|desta|presente|nossa) politica',
    right_erasure: 'cookies',
    mandatory_or_optional: 'cookies|conservacao obrigatoria',
  },
  kept: 'conserv\\w+|armazen\\w+|guard\\w+|manti\\w+|mantem|mantemos|elimin\\w+|apag\\w+|exclui\\w+|reti\\w+',
  period:
    '(?:\\d{1,3}|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|dezoito|vinte|trinta)(?: \\(\\d{1,3}\\))? (?:horas?|dias?|semanas?|mes(?:es)?|anos?)\\b',
  recipients: {
    processors: 'subcontrat\\w+|prestador\\w*|fornecedor\\w*|operador\\w*',
    hosting: 'alojamento|hospedagem|servidor\\w*|nuvem|hosting',
    payment: 'pagamento\\w*|banc\\w+',
    delivery: 'entrega\\w*|transportador\\w*|correios|logistic\\w+',
    analytics: 'analit\\w+|estatistic\\w+|analytics',
    advertising: 'publicidade|publicitari\\w+|anunciante\\w*|marketing',
    group: 'empresas do grupo|grupo (?:economico|empresarial)|afiliad\\w+|filiais',
    partners: 'parceiros?\\b',
    authorities: 'autoridades|tribuna(?:l|is)|policia|administracao|entidades publicas|obrigacao legal',
    advisers: 'contabilist\\w+|contador\\w*|advogad\\w+|auditor\\w*|consultor\\w*|segurador\\w*',
    staff: 'colaboradores|funcionarios|trabalhadores',
  },
  safeguards: {
    'adequacy-decision': 'adequacao|nivel (?:de protec?cao )?adequado',
    'data-privacy-framework': 'data privacy framework|\\bdpf\\b',
    'standard-contractual-clauses': 'clausulas (?:contratuais[ -])?(?:tipo|padrao)',
    'binding-corporate-rules': 'regras vinculativas|normas corporativas|\\bbcr\\b',
    derogation: 'art(?:igo|\\.)? ?49|consentimento (?:explicito|expresso)',
  },
  negation: '\\bnao\\b|\\bnenhum\\w*|\\bnunca\\b|\\bsem\\b',
};
