import type { NoticeWords } from '../../../core/notice/words.ts';

export const es: NoticeWords = {
  language: 'es',
  links: {
    privacy:
      '(?:politica|aviso|declaracion)[ \\w]{0,8} privacidad|privacidad|proteccion de datos|datos personales|tratamiento de (?:los |sus )?datos|rgpd',
    legal:
      'aviso legal|informacion legal|notas? legal|textos? legal|datos legales|datos (?:de la empresa|identificativos)',
  },
  topics: {
    controller:
      'responsables?(?: del?(?: tu?s?)?(?: los)?(?: tratamiento| fichero| datos| sitio)[ \\w]{0,24})?|quien es el responsable|identidad del responsable',
    publisher:
      'titular(?: del? (?:sitio|la)? ?(?:web)?)?|propietario|denominacion social|razon social|editado por|nombre comercial',
    officer: 'delegad[oa] de proteccion|\\bdpd\\b|\\bdpo\\b',
    rights:
      'ejerc(?:er|icio)[ \\w]{0,24}derechos?|sus derechos|tus derechos|derecho de acceso|revocar|dudas?[ \\w]{0,30}(?:datos|privacidad)',
    contact: 'contact(?:o|ar|e|anos)|correo(?: electronico)?|e-?mail|escrib',
    seat: 'domicilio(?: social| fiscal)?|direccion(?: postal)?|sede(?: social)?|con domicilio',
    host: 'alojad|alojamiento|hosting|diseno web',
    authority: 'agencia espanola|\\baepd\\b|autoridad(?:es)? de control|reclamacion ante',
    representative: 'representante',
    'third-party': 'terceros|encargados? del|proveedores|google|facebook',
    'other-purpose': 'prensa|empleo|curriculum|publicidad',
  },
  copula: ' ?:| es| sera| son|,',
  naming: [
    'NAME,? (?:es|como|en calidad de|,) (?:el |la )?(?:responsable|titular)',
    '(?:titularidad de|propiedad de|titular(?: es)? ?:?|identidad ?:|responsable ?:|denominacion(?: social)? ?:|nombre(?: comercial)? ?:) NAME',
    'NAME,? \\((?:en adelante|[^)\\n]{0,20}en adelante)',
    'NAME,? (?:se compromete|informa|garantiza|respeta|pone)',
  ],
  ends: 'con (?:domicilio|nif|cif|sede)|cif|nif|dni|domicilio|direccion|inscrita|es|como|informa|se compromete|en adelante|telefono|correo|provista|que',
  street:
    'calle|c/|avda?\\.?|avenida|plaza|paseo|carretera|ctra\\.?|ronda|camino|poligono|autovia|bajo|piso|edificio|urbanizacion|san',
};
