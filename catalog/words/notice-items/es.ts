import type { ItemWords } from '../../../core/notice/items/words.ts';

const authority =
  'agencia (?:espanola|vasca|catalana|andaluza)?\\s?de proteccion|\\baepd\\b|autoridad(?:es)? (?:de (?:control|proteccion|supervision)|catalana|vasca|competente|supervisora)|instituto nacional de transparencia';

export const es: ItemWords = {
  language: 'es',
  common: 'los las el del que sus usted datos para nuestro una',
  right: 'derechos?\\b',
  mayAsk:
    '(?:usted|usuario|interesado) (?:puede|podra|tiene)|(?:puede|podra|puedes|podras)\\b|solicitar|ejer(?:cer|citar)|pedir',
  rightTo: {
    right_access:
      'acceso\\b|acceder a (?:sus|tus|los) datos|obtener (?:una )?(?:copia|confirmacion)|conocer que datos|copia de (?:sus|tus|los) datos',
    right_rectification: 'rectific\\w+|correg\\w+|correccion|modific(?:ar|acion)|actualiz(?:ar|acion)|inexact\\w+',
    right_erasure: 'supr(?:imir|esion)|supresion|cancel(?:ar|acion)|elimin(?:ar|acion)|borra(?:r|do)|olvido',
    right_restriction: 'limit(?:ar|acion)\\b',
    right_objection: 'opos(?:icion)\\b|oponer\\w*|oponerse|oponerte',
    right_portability: 'portab\\w+|formato (?:estructurado|de uso comun)',
  },
  headings: {
    controller_identity: 'responsable|quien(?:es)? (?:es|somos|trata)|identidad|titular',
    controller_contact: 'contacto|como contactar|datos de contacto',
    dpo: 'delegado|\\bdpd\\b|\\bdpo\\b',
    purposes: 'finalidad|para que|uso de|con que fin|proposito|utiliza',
    legal_basis: 'base (?:legal|juridica)|legitimacion|bases (?:legal|juridic)',
    recipients:
      'destinatario|cesion|comunicacion de|terceros|compart|a quien|encargado|prestador|quien (?:tiene|recibe)',
    third_country_transfers: 'transferencias?\\b|internacional|terceros paises|fuera de',
    retention_period: 'conserva|plazo|cuanto tiempo|duracion|almacena',
    withdraw_consent: 'revoca|retira',
    complaint_authority: 'reclama|autoridad de control|\\baepd\\b',
    automated_decisions: 'automatizad|perfiles',
    data_source: 'procedencia|origen|de donde|fuentes?\\b|como (?:obten|recog|recopil)|obtencion|como hemos',
    mandatory_or_optional: 'necesidad|obligat|caracter (?:obligatorio|facultativo)|voluntari',
  },
  says: {
    controller_identity: [
      '(?:es|como|como el|sera|somos|son) (?:el |la |los )?responsables? (?:del?|de los)|responsable(?: del (?:tratamiento|fichero))? ?:|titular de (?:este|la|el) (?:sitio|web|pagina)|responsable del tratamiento (?:\\w+ ){0,6}es\\b',
    ],
    controller_contact: [
      'contactar con|contacte con|dirigirse (?:a|por)|formulario de contacto|(?:telefono|tel\\.?|correo electronico|e-?mail) ?:|pongase en contacto',
    ],
    dpo: ['delegad[oa] de proteccion|\\bdpd\\b|\\bdpo\\b|data protection officer'],
    purposes: [
      'finalidad(?:es)?\\b|con el (?:fin|objeto|proposito)|(?:utiliz\\w+|usa\\w*|trata\\w*|recog\\w+|recopil\\w+)\\b[\\p{L} ,]{0,70}para\\b|a (?:los )?efectos de|fines\\b',
    ],
    legal_basis: [
      'base (?:legal|juridica|legitimadora)|bases (?:legales|juridicas)|legitimacion|interes(?:es)? legitimo\\w*|art(?:iculo|\\.)? ?6\\b|ejecucion (?:de (?:un|el|los|este|su)|del) contrato',
    ],
    recipients: [
      'destinatari[oa]s?\\b|terceros?\\b|ceder\\w*|cesion\\w*|ced(?:e|en|idos)\\b|encargad[oa]s? (?:del|de) tratamiento|prestador\\w*|proveedor\\w*|compart\\w+|comunicar\\w*[\\p{L} ]{0,30}(?:datos|a)\\b|google|facebook',
    ],
    third_country_transfers: [
      'transferencias? internacional\\w*|terceros paises|(?:fuera|exterior) (?:de|del) (?:la |el )?(?:union|ue\\b|espacio|eee\\b|europa)|clausulas contractuales (?:tipo|estandar)|decision de adecuacion|nivel (?:de proteccion )?adecuado|escudo de privacidad|privacy shield|data privacy framework',
      [
        'estados unidos|ee\\.? ?uu|\\busa\\b|otros paises',
        'transf\\w+|servidor\\w*|almacen\\w+|trat\\w+|aloja\\w+|enviad\\w+',
      ],
    ],
    retention_period: [
      'plazos? (?:de|durante) (?:conserv|almacen|supres)\\w*|periodo de conserv\\w+|(?:conserv\\w+|almacen\\w+|guard\\w+|manten\\w+|mantendr\\w+)\\b[\\p{L}\\d ,()-]{0,90}(?:durante|mientras|hasta|por (?:el|un) (?:tiempo|plazo|periodo)|\\d+ (?:ano|mes|dia)|tiempo|plazo|necesari)|(?:elimin\\w+|suprim\\w+|borr\\w+|cancel\\w+)\\b[\\p{L}\\d ,]{0,60}(?:tras|despues|cuando|transcurrid|al cabo|una vez)',
    ],
    right_access: ['derechos? (?:de|al) acceso'],
    right_rectification: ['derechos? (?:de|a la) rectificacion'],
    right_erasure: ['derechos? (?:de|a la|al) (?:supresion|olvido|cancelacion|eliminacion)'],
    right_restriction: [
      'limitacion (?:del|al|en el|de su|de) tratamiento|limitacion de (?:su|sus|los)|limitar el tratamiento',
    ],
    right_objection: ['derechos? de oposicion|oponer(?:se|te|me) a|oposicion (?:al|a) '],
    right_portability: ['portabilidad'],
    withdraw_consent: [['re(?:tirar|voca|vocar|vocacion|tirada|tire|voque)\\w*', 'consentimiento|autorizacion']],
    complaint_authority: [[authority, 'reclam\\w+|denuncia|dirigirse|acudir|tutela|queja\\w*|presentar|interponer']],
    mandatory_or_optional: [
      '(?:obligatori[oa]s?|facultativ[oa]s?|voluntari[oa]s?|voluntariamente|opcional(?:es)?)\\b[^.\\n]{0,80}|(?:no|negativa a|falta de) (?:facilit|proporcion|suministr|aport)\\w+[^.\\n]{0,100}(?:no (?:se )?pod|imposib|impedir)',
    ],
    automated_decisions: [
      'decision(?:es)? (?:\\w+ )?(?:individual(?:es)? )?(?:\\w+ )?automatizad\\w+|elaboracion de perfiles|perfilado|tratamiento automatizado|decision[^.\\n]{0,60}automatizad\\w+',
    ],
    data_source: [
      '(?:obten\\w+|recab\\w+|recog\\w+|recopil\\w+|procede\\w*|provien\\w+|facilitad\\w+|proporcionad\\w+|suministrad\\w+)\\b[\\p{L}\\d ,()]{0,60}(?:directamente|del propio|por (?:el|usted|ti|los) ?(?:usuario|interesad)?|de terceros|a traves de|por medio|fuentes|formulario)|datos (?:personales )?que (?:usted |nos |el usuario )+(?:facilit|proporcion|suministr|aport)\\w+|fuentes (?:accesibles|publicas)',
    ],
  },
  unless: {
    dpo: 'no (?:ha designado|es obligatori|esta obligad)',
    right_rectification: '(?:esta|la presente|nuestra) politica',
    right_erasure: 'cookies',
    mandatory_or_optional: 'cookies|conservacion obligatoria',
    right_restriction: 'limitacion de responsabilidad',
  },
  kept: 'conserv\\w+|almacen\\w+|guard\\w+|manten\\w+|elimin\\w+|suprim\\w+|borr\\w+|cancel\\w+|bloque\\w+',
  period:
    '(?:\\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|dieciocho|veinticuatro|treinta)(?: \\(\\d{1,3}\\))? (?:horas?|dias?|semanas?|mes(?:es)?|anos?)\\b',
  recipients: {
    processors: 'encargad\\w+|proveedor\\w*|prestador\\w*',
    hosting: 'hosting|alojamiento|servidor\\w*|nube',
    payment: 'pago\\w*|banc\\w+|entidades? financier',
    delivery: 'mensajer\\w+|transport\\w+|logistic\\w+|envio de',
    analytics: 'analitic\\w+|estadistic\\w+|analytics',
    advertising: 'publicidad|publicitari\\w+|anunciante',
    group: 'empresas del grupo|grupo (?:empresarial|de empresas)|filiales?',
    partners: 'socios|colaborador\\w*|partners',
    authorities:
      'autoridades|administracion\\w*|juzgados|tribunales|jueces|fuerzas y cuerpos|obligacion legal|hacienda',
    advisers: 'asesor\\w*|gestoria|abogad\\w+|auditor\\w*|asegurador\\w*',
    staff: 'personal (?:autorizado|propio)|emplead\\w+',
  },
  safeguards: {
    'adequacy-decision': 'adecuacion|nivel (?:de proteccion )?adecuado',
    'data-privacy-framework': 'data privacy framework|marco de privacidad|\\bdpf\\b',
    'standard-contractual-clauses': 'clausulas (?:contractuales )?(?:tipo|estandar)',
    'binding-corporate-rules': 'normas corporativas vinculantes|\\bbcr\\b',
    derogation: 'art(?:iculo|\\.)? ?49|consentimiento (?:explicito|expreso)',
  },
  negation: '\\bno\\b|\\bningun\\w*|\\bnunca\\b|\\bsin\\b|tampoco',
};
