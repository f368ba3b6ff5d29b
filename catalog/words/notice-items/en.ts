import type { ItemWords } from '../../../core/notice/items/words.ts';

const data =
  '(?:personal |your |the |this |their |any |that |such |customer |user |or |other |all |of )*(?:data|information|details)';
const countries =
  '(?:outside (?:of )?(?:the |your )?(?:eu\\b|eea\\b|uk\\b|european|united kingdom|country|jurisdiction|state|province|swi|territor|region|india|canada|australia)|(?:other|third|foreign|different|various|multiple|several|non-\\w+) (?:countr|jurisdiction)|overseas|abroad|across borders|internationally|country other than|countries (?:other|that|where|which|around|in which)|united states|\\busa\\b|u\\.s\\.|worldwide|around the world)';
const authority =
  '(?:supervisory|regulatory|data protection|privacy|competent|relevant|local|national|control|protection) (?:\\w+ )?authorit|information commissioner|\\bico\\b|data protection (?:commission|agency|inspect|regulator|office\\b)|privacy (?:commissioner|regulator)|\\bcnil\\b|\\bdpa\\b|regulator|ombudsman|state commissioner|\\baepd\\b|attorney general';

export const en: ItemWords = {
  language: 'en',
  common: 'the and your we or of with information you',
  right: 'rights?\\b',
  mayAsk:
    'entitled|(?:you|users?|individuals?|they|customers?) (?:can|may|could|are able)|request|ask (?:us|for)|choose to|opportunity|allow you|able to|option|please (?:contact|e-?mail)|wish to|want to|would like to|by (?:contacting|e-?mailing|writing|logging)|at any time',
  rightTo: {
    right_access: `access(?:ing)?(?: to)?,? (?:and |or |to )?(?:\\w+,? ){0,4}${data}|access,? (?:\\w+,? ){0,3}(?:correct|rectif|delet|eras|updat|modif|amend|port)|(?:obtain|receive|request|provide you with|get|have) (?:\\w+ ){0,3}copy|copy of (?:the |your |all |any )*(?:personal |information|data)|know (?:what|which|whether|about)|be informed (?:about|of) (?:what|which|your|the)|exported file|review (?:\\w+,? ){0,4}(?:personal |your )*(?:data|information)|access(?:ed)?[,;.]|access$|(?:whether|if) (?:or not )?we (?:are |hold|process|keep|have)|confirm(?:ation)? (?:of |that |whether|as to)`,
    right_rectification:
      'rectif\\w+|correct(?:ion|ions|ed|ing)?\\b|update (?:or |and |your |any |the |personal |inaccurate )|updated?,|amend\\w*|(?:change|modify|edit)\\b (?:or |and |your |any |their |the |delete )|inaccura\\w+',
    right_erasure: 'eras(?:e|ure|ed|ing)\\b|delet(?:e|ion|ed|ing)\\b|remov(?:e|al|ed)\\b|be forgotten|destroy',
    right_restriction:
      'restrict(?:ion|ions|ed|ing)?\\b|limit(?:ation)?(?: of)?(?: the| our| your| how)? (?:processing|use|we)|block (?:the )?processing',
    right_objection: 'object(?:ion|ions|ing)?\\b|opt[- ]?out|oppos(?:e|ition)\\b|stop (?:using|processing)',
    right_portability: `portab\\w+|transfer of your (?:personal )?(?:data|information) to (?:another|a third)|machine[- ]readable|(?:transmit|transfer)\\w* (?:${data}|it|them) (?:directly )?to (?:another|a different|other|a third)`,
  },
  headings: {
    controller_identity:
      'who (?:we are|is responsible)|(?:data )?controller\\b|about us|responsible (?:party|entity|body)',
    controller_contact: '(?:how to )?contact(?:ing)?(?: us| details| information|s)?$|get in touch|reach us',
    dpo: 'data protection officer|\\bdpo\\b',
    purposes:
      'how (?:do )?we (?:may )?use|purposes?\\b|why (?:do )?we|use of|what (?:do )?we (?:do|use)|uses? (?:of|we make)',
    legal_basis: '(?:legal|lawful) (?:bas[ie]s|grounds?)|lawfulness',
    recipients:
      'who (?:do )?we share|shar(?:e|ing)\\b|disclos(?:e|ure)|third[- ]part(?:y|ies)\\b|recipients?\\b|service providers?|transfer of|with whom|who (?:has|receives|can)',
    third_country_transfers:
      'international|cross[- ]border|third countr|transfers? (?:of|outside|abroad)|where (?:is|are|do) (?:your|we) (?:\\w+ )?(?:data|store|information|process)|overseas',
    retention_period:
      'retention|how long|retain|storage (?:period|duration|limitation)|period of|data storage|stor(?:age|ing) (?:of|time)',
    withdraw_consent: 'withdraw|revo(?:ke|cation)',
    complaint_authority: 'complaints? (?:to|with)|right to (?:lodge|complain)|supervisory authorit',
    automated_decisions: 'automated|profiling',
    data_source:
      'sources?\\b|where (?:do )?we (?:get|obtain|collect)|how (?:do )?we (?:collect|obtain|get)|information (?:from|collected|received|we (?:receive|obtain|collect) from)|collected (?:from|automatically)',
    mandatory_or_optional: 'mandatory|required to provide|obligat|voluntar|if you (?:fail|do not)',
  },
  says: {
    controller_identity: [
      '(?:is|are|as|act as|acts as|being) (?:the |a |an |your |joint )*(?:data |personal data )?controllers?\\b',
      '(?:data )?controller(?: of [\\w ]{0,40})? (?:is|are|:|means)',
    ],
    controller_contact: [
      '(?:contact(?:ing)?|reach(?:ing)?|writ(?:e|ing) to|e-?mail(?:ing)?|call(?:ing)?) us (?:directly |anytime )?(?:at|by|via|on|through|using|under|in|here)\\b|contact form|get in touch|(?:tel|phone|telephone)(?: number)? ?(?:\\.|:)? ?\\+?\\d',
    ],
    dpo: [
      'data (?:protection|privacy) officer',
      '(?:chief )?privacy (?:compliance )?officer',
      '\\bdpo\\b',
      'data protection (?:lead|manager|representative|contact)',
    ],
    purposes: [
      'purposes?\\b',
      '(?:we|will|may|are|is|be) (?:also )?(?:use|used|process|processed|collect|utilized)\\b[\\p{L} ,]{0,80} (?:to|for)\\b',
      'in order to|so that we can|to (?:provide|improve|respond|deliver|send|process|operate|personali[sz]e|enhance|contact|notify|help|communicate|analy[sz]e|understand|fulfil)',
    ],
    legal_basis: [
      '(?:legal|lawful) (?:bas[ie]s|grounds?|justification|reason)',
      'legitimate (?:business |commercial )?(?:interests?|purposes?)',
      'art(?:icle|\\.)? ?6\\b',
      '(?:performance|execution|fulfil\\w*) of (?:a|the|our|your|any|this|that) (?:\\w+ )?(?:contract|agreement)',
      '(?:basis of|based on|rely on|relying on) (?:your |the |user )?(?:explicit |express |prior )?consent',
      'comply with (?:a|our|any) legal obligation[\\p{L} ,]{0,40}(?:basis|process)',
    ],
    recipients: [
      'third[- ]part(?:y|ies)\\b',
      'service providers?|\\bprocessors?\\b|sub-?processors?|recipients?\\b|affiliates?\\b|vendors?\\b|business partners?',
      `(?:share|shared|sharing|disclose[ds]?|disclosing|disclosure|sell|sold|rent|trade|transfer|transferred|transmit|distribute|pass)\\b[\\p{L} ,'/-]{0,30}(?:${data}|it|them|with|to|of)\\b`,
      '(?:google|facebook|firebase|admob|analytics|gravatar|mailchimp|stripe|paypal|matomo|sentry)\\b',
    ],
    third_country_transfers: [
      [
        countries,
        `transfer\\w*|stor(?:e|ed|age|ing)\\b|process(?:ed|ing)?\\b|servers?\\b|located|hosted|maintained|accessed|shared?|sent|send|disclos\\w+`,
      ],
      'international (?:data )?transfers?|cross[- ]border|third countr(?:y|ies)|standard contractual|model clauses|adequa(?:cy|te) (?:decision|level of (?:data )?protection)|privacy shield|data privacy framework|binding corporate rules',
    ],
    retention_period: [
      `(?:retain|retained|retention|retaining)\\b`,
      `(?:keep|kept|store[ds]?|storing|hold|held|maintain|maintained|saved?|preserve[ds]?)\\b[\\p{L} ,'()/-]{0,90}(?:for (?:as long|so long|a |the |up to|at least|no longer|only|longer|\\d|one|two|three|six|twelve|\\w+ (?:days|months|years))|as long as|until|no longer than|only (?:for|as)|\\d+ (?:day|month|year|hour|week)|indefinitely|permanently)`,
      '(?:delete[ds]?|erased?|remove[ds]?|anonymi[sz]ed?|destroy(?:ed)?)\\b[\\p{L} ,]{0,60}(?:after|within|when|once|as soon as)\\b[\\p{L} ,]{0,40}(?:\\d|days?|months?|years?|no longer|necessary|needed)',
      'storage (?:period|duration|limitation)|how long',
    ],
    right_access: [
      'rights? (?:of|to|for) (?:\\w+ )?(?:access|be informed)',
      'subject access',
      'access,? (?:\\w+,? )?(?:rectif|correct|eras|delet|update)\\w*',
      '(?:request|obtain|receive|get|have) (?:\\w+ )?(?:access to|(?:a )?cop(?:y|ies) of) (?:your|the|their|any|all|this|that)',
    ],
    right_rectification: [
      'rights? (?:of|to) (?:\\w+ )?(?:rectif|correct)\\w*',
      '(?:correct|rectify|update|amend|change|modify|edit)(?:,| or| and)? (?:\\w+,? ){0,4}(?:your |their |any |inaccurate |incorrect )+(?:personal |account |own )?(?:data|information|details|profile|account)',
    ],
    right_erasure: [
      'rights? (?:of|to) (?:\\w+ )?(?:eras|delet|be forgotten)\\w*',
      '(?:delete|erase|remove) (?:\\w+,? ){0,3}(?:your|their|any|all|the) (?:\\w+ ){0,2}(?:data|information|account|profile)[\\p{L} ,]{0,40}(?:at any time|by |request|contact)',
      '(?:deletion|erasure|removal) of (?:your|their|any|all|the|my|personal)',
    ],
    right_restriction: [
      'suspend (?:the )?processing|rights? (?:of|to) (?:\\w+ )?restrict\\w*',
      'restriction of (?:the |your |our )?(?:\\w+ )?processing',
    ],
    right_objection: [
      'rights? (?:of|to) (?:\\w+ )?(?:object|opt)\\w*',
      'object to (?:the |our |us |any |such |this )?(?:\\w+ )?(?:process|us|use)',
    ],
    right_portability: ['(?:data )?portability'],
    withdraw_consent: [
      ['(?:withdraw\\w*|revok\\w+|revocation|rescind|retract)\\b', 'consent|permission|authori[sz]ation'],
    ],
    complaint_authority: [
      '(?:lodge|file|submit|register|bring|make) (?:a |any |your )?(?:formal )?complaints?',
      [authority, 'complain\\w*|complaints?|contact|report|concern|lodge|appeal|apply to|dissatisf'],
    ],
    mandatory_or_optional: [
      [
        '(?:mandatory|compulsory|optional|voluntary|obligatory)\\b',
        'fields?\\b|provision|provid\\w+|suppl(?:y|ying)|giving|disclos\\w+ of|marked|asterisk',
      ],
      `(?:if you |should you |failure to |failing to |refus(?:e|al|ing) to |choos(?:e|ing) not to |fail to |decline to |do not |don't |without )(?:\\w+ ){0,6}(?:provid\\w+|supply|submit|give|disclose)\\b[^.\\n]{0,160}(?:not be able|unable|cannot|can not|may not|won't|will not|not possible|limit)`,
      `(?:required|necessary|obliged|obligated|need(?:ed)?) to (?:provide|supply|submit|give|disclose)\\b (?:us )?(?:with )?(?:\\w+ ){0,3}(?:data|information)`,
      '(?:required|necessary|obligatory) (?:to|for) (?:enter(?:ing)? into|conclu|the conclusion)',
      '(?:statutory|contractual) (?:or contractual )?(?:requirement|obligation to provide)',
    ],
    automated_decisions: [
      'automated (?:individual |and |or )?(?:decision|profil|process|spam|means of)\\w*|automatic(?:ally)? (?:decision|processing|make decisions|decide)|profiling|solely (?:on |by )?automat\\w+',
    ],
    data_source: [
      "(?:collect|collected|receive|received|obtain|obtained|get|gather|gathered|acquire|sourced)\\b[\\p{L} ,()/'-]{0,70}from (?:\\w+ ){0,3}(?:third|other|public|partners?|social|sources?|providers?|affiliate|compan|facebook|google|you\\b|your (?:device|mobile|phone|browser|use)|users?\\b|employer)",
      `(?:data|information) (?:that )?(?:you|users?) (?:\\w+ )?(?:provide|supply|submit|share)s? (?:to |with )?us|(?:provided|given|submitted|supplied) (?:\\w+ )?(?:by|to us by) (?:you|users?|the user)|(?:directly|indirectly) from (?:you|the data subject)|collected directly`,
      'publicly (?:available|accessible) (?:sources?|register|record|information|data)|from third part|transmitted from',
    ],
    post_mortem_directives_fr: [['(?:death|die|deceased|post[- ]mortem)\\b', 'guidelines?|directives?|instructions?']],
  },
  unless: {
    dpo: 'not (?:appointed|obliged to appoint|required to appoint)',
    right_erasure:
      'we (?:will|may|reserve|can) (?:\\w+ )?(?:delete|remove) (?:any|such)|under (?:the age|13|1[468])|cookies|children',
    right_access:
      'cookies|third part(?:y|ies) (?:\\w+ )?(?:have|may|that|who|websites)|employees|links?\\b|hackers?|unauthori[sz]ed',
    right_rectification: 'this (?:privacy )?(?:policy|notice|statement)|cookies',
    right_objection: 'cookies|do not track|browsers?\\b|you may not|material|subject to object',
    data_source:
      "(?:not|n't|never) (?:\\w+ )?(?:collect|receive|obtain|gather)|loss,? misuse|children|under (?:the age|13|1[468])",
    mandatory_or_optional: 'obligated not|cookies|children|by law to',
    retention_period: 'your device|on your (?:computer|phone)|cookies\\b|saved locally|used as described',
    third_country_transfers: 'children',
  },
  kept: 'retain|retention|keep|kept|stor(?:e|ed|age|ing)\\b|hold|held|delet|eras(?:e|ed)|anonymi|destroy|preserv|expire|last for',
  period:
    '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|thirty|sixty|ninety)(?: \\(\\d{1,3}\\))?[ -](?:calendar |business |working )?(?:hours?|days?|weeks?|months?|years?)\\b',
  recipients: {
    processors: 'service providers?|processors?\\b|sub-?processors?|vendors?\\b|suppliers?|subcontract|contractors?',
    hosting: 'hosting|cloud|hosted|data cent(?:er|re)',
    payment: 'payment|banks?\\b|credit card',
    delivery: 'deliver(?:y|ies)|shipping|carriers?|courier|postal|logistic',
    analytics: 'analytics|statistic|measurement',
    advertising: 'advertis|marketing (?:partners?|agenc|compan)|ad networks?',
    group: 'affiliates?|subsidiar|parent company|group compan|our group|corporate group',
    partners: 'partners?\\b',
    authorities: 'law enforcement|authorit(?:y|ies)|courts?\\b|government|police|regulator',
    advisers: 'auditors?|lawyers?|legal advis|accountants?|professional advis|insurers?|consultants?',
    staff: 'our (?:employees|staff|team)|employees\\b|personnel',
  },
  safeguards: {
    'adequacy-decision': 'adequa(?:cy|te) (?:decision|level)|adequacy',
    'data-privacy-framework': 'data privacy framework|\\bdpf\\b',
    'standard-contractual-clauses':
      '(?:standard|model) (?:contract(?:ual)?|data protection) (?:clause|term)|standard clauses|model clauses|\\bsccs?\\b',
    'binding-corporate-rules': 'binding corporate rules|\\bbcrs?\\b',
    derogation:
      'art(?:icle|\\.)? ?49|explicit consent|you consent|your consent|consent to (?:the|such|that|this) transfer',
  },
  negation: '\\bnot\\b|\\bno\\b|never|without',
};
