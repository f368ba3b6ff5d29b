import type { NoticeWords } from '../../../core/notice/words.ts';

export const en: NoticeWords = {
  language: 'en',
  links: {
    privacy:
      'privacy|data protection|(?:your|personal) data|gdpr|how we use your (?:data|information)|personal information (?:notice|policy|statement|protection)',
    legal:
      'legal notice|imprint|legal information|company (?:information|details)|corporate information|publisher information|legal (?:disclaimer|mentions|info)\\b|^ ?legal ?$|site notice|legal disclosure',
  },
  topics: {
    controller:
      '(?:data |joint |personal data |independent )?controllers?(?: of (?:your|the|any|personal)[ \\w]{0,30})?|who we are|responsible,? for (?:the )?(?:your |data )?(?:processing|collecti|your)|responsible party|data fiduciary',
    publisher:
      '(?:owned|operated|published|run|provided|built|developed|created|made available|offered) (?:and (?:owned|operated|maintained) )?by|publisher|company name|trading as|registered name',
    officer:
      '(?:data|privacy) protection (?:officer|manager|contact|team)|\\bdpo\\b|privacy (?:officer|team|office|manager)|grievance officer',
    rights:
      'exercis\\w+[ \\w]{0,30}rights?|your (?:data |privacy )?rights|subject access|access request|(?:questions?|concerns?|comments?|complaints?|requests?|inquir\\w+|queries)[ \\w,/]{0,60}(?:privacy|policy|data|information|notice|practices|rights)|delete your|request(?:ing)? (?:access|deletion|that)|opt[ -]?out|withdraw',
    contact:
      'contact(?:ing)?(?: us| details| information)?|reach (?:us|out)|write to|by (?:e-?mail|post|mail|writing)|e-?mail(?: us)?(?: at)?|get in touch|questions or|suggestions',
    seat: 'registered (?:office|address|in)|head ?quarter|located (?:at|in)|(?:place of business|offices?) (?:at|is|in)|(?:postal |mailing |business )?address|based (?:in|at)|attn|c/o|by post|by mail|write to',
    host: 'hosted (?:by|on|with)|hosting|web ?design|site by|\\bhost\\b',
    authority:
      'supervisory authorit|information commissioner|\\bico\\b|data protection (?:authorit|commission|agency)|commissioner|ombudsman|regulator|lodge a complaint|attorney general|\\bdpa\\b',
    representative: 'representatives?|article 27|local agent|domestic agent',
    'third-party':
      'recipients?|third.part(?:y|ies)|partners?|service providers?|processors?|vendors?|sub-?processors?|subsidiar|affiliat|analytics|google|facebook|advertis(?:ers|ing)|privacy polic(?:y|ies) of',
    'other-purpose':
      'press|careers?|\\bjobs?\\b|sales|recruit|abuse|copyright|dmca|security (?:vulnerab|issue)|bug|advertise with|unsubscribe|children|media inquir|investor|korea|brazil',
  },
  copula: ' ?:| is| are| shall be| will be| means| of|,',
  naming: [
    'NAME(?:,? ?\\([^)\\n]{2,80}\\))?,?(?: which| who)?(?: is| are| acts?| acting| will be| shall be|,)(?: as)?(?: an?| the| your)? (?:sole |joint |independent )?(?:data |personal data )?(?:controller|owner|operator|fiduciary)',
    'NAME,? ?\\((?:[^)\\n]{0,60}[, ])?["“”‘\'«*_]{0,4}(?:we|us|our|the company|company|hereinafter|hereafter|herein|or )',
    'NAME,? (?:and its (?:affiliates|subsidiaries)[^.\\n]{0,40})?\\((?:collectively|together|hereinafter|["“])',
    '(?:owned|operated|published|run|provided|offered|maintained|managed|developed|controlled|processed|collected|used) (?:and (?:owned|operated|maintained|controlled|managed) )?by NAME',
    '(?:at|here at) NAME,? (?:we|our|your|one of)',
    'NAME,? (?:built|respects?|is committed|takes|values|operates|collects|recogni[sz]es|understands|provides|cares|has (?:created|developed|adopted)|does not (?:collect|sell|share)|processes|values|knows|believes)',
    '(?:privacy policy|privacy notice|privacy statement) (?:of|for|describes how|explains how|sets out how|applies to) NAME',
    '(?:company refers? to|contact(?: us)?(?: at| by writing to)?:|company ?name:|we are|attn:?|we at|mail(?: to)?:|write to:?|in this \\w+ refers? to) NAME',
    '(?:©|copyright|\\(c\\)) ?(?:19|20)\\d\\d(?: ?[-–] ?(?:(?:19|20)\\d\\d|present))?,?(?: by)? NAME',
    '["“](?:we|us|our|company|the company)["”],? (?:means?|refers? to|is|are) NAME',
  ],
  ends: 'with|whose|having|located|registered|incorporated|which|that|who|is|are|as|at|has|will|for|in accordance|and its|and our|of \\d|built|collects?|respects?|operates|a company|an? \\w+ (?:company|corporation)|trading|company (?:number|registration)|when|where|if|to|on|or any|under|address|unless|but|shall|may',
  street:
    'street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|dr\\.|boulevard|blvd\\.?|way|square|place|court|close|terrace|crescent|row|gate|wharf|quay|house|building|tower|floor|suite|ste\\.?|unit|level|room|park|p\\.?o\\.? ?box|box ?\\d|industrial estate|highway|parkway|plaza|mall|hill|green|yard|bridge|circle|pike',
};
