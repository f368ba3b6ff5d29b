import type { FormWords } from '../../../core/register/form-words.ts';

/** Spanish. */
export const words: FormWords = {
  language: 'es',
  fields: {
    email: 'email, correo, =mail, buzón',
    phone: 'teléfono, telefon, móvil, movil, celular, =tel, =tlf',
    name: '=nombre, =nombres, apellido, nombre completo',
    username: 'usuario, =login, =alias, apodo, identificador',
    'password-again': 'confirm, repet, repit, nueva, verific, reingres',
    street: '=dirección, =direccion, =calle, domicilio, =piso, avenida, portal',
    postcode: 'código postal, codigo postal, =cp',
    city: '=ciudad, localidad, población, municipio',
    country: '=país, =pais, provincia, nacionalidad, =estado',
    'birth-date': 'nacimiento, cumpleaños, =edad',
    gender: '=género, =genero, =sexo, tratamiento',
    payment:
      'número tarjeta, titular tarjeta, tarjeta crédito, caducidad, =cvv, =cvc, =iban, cuenta bancaria, código seguridad tarjeta, vencimiento',
    health:
      'salud, alergi, médic, síntoma, enfermedad, embaraz, discapacid, seguridad social, tarjeta sanitaria, medicament, diagnóst, vacuna',
    location: 'ubicación, =zona, dónde vive, =región',
    documents: 'currículum, curriculum, =cv, adjunt, archivo, documento, pasaporte, subir',
    organisation:
      'empresa, organización, razón social, compañía, =cif, institución, =cargo, universidad, puesto actual, asociación',
    message:
      'mensaje, comentario, consulta, pregunta, observacion, asunto, descripción, carta presentación, sugerencia, motivo',
    'one-time-code': 'código verific, código confirm, código segur, código sms, código recib, dígitos',
    coupon: 'cupón, código promo, código descuento, vale, tarjeta regalo',
    search: 'buscar, búsqueda, palabra clave',
  },
  purposes: {
    account: '=cuenta, =cuentas, área cliente, =perfil, área personal',
    'sign-up':
      'registr, crear cuenta, crea cuenta, abrir cuenta, hazte, alta, nuevo cliente, únete, regístrate, inscri, darse alta, prueba gratis',
    'sign-in':
      'iniciar sesión, inicia sesión, inicio sesión, =acceder, =accede, acceso, =entrar, =entra, ya soy cliente, ya tengo cuenta, ingresar, identif',
    newsletter:
      'newsletter, boletín, suscri, novedades, recibe nuestr, recibir ofertas, mantente, lista correo, avísame, avísenme',
    order:
      'pedido, compra, pagar, =pago, =pagos, finalizar compra, tramitar, envío pedido, facturación, carrito, realizar pedido',
    booking:
      'reserv, =cita, cita previa, entradas, estancia, inscripción evento, inscripción curso, webinar, alojamiento',
    contact:
      'contact, escríbenos, escríbanos, enviar mensaje, envíanos, consulta, solicitar información, pedir presupuesto, presupuesto, te llamamos, llámame, ayuda, reclamación, atención cliente, déjanos',
    donation: 'dona, donativo, =donar, colabora, hazte socio, apoya, aportación, apadrina',
    'job-application':
      'candidat, postul, empleo, trabaja con nosotros, oferta trabajo, vacante, únete equipo, solicitud empleo, enviar cv, prácticas, inscribir oferta',
    comment: 'comentario, comentar, deja respuesta, reseña, opinión, opiniones, valoración, responder',
    survey: 'encuesta, cuestionario, satisfacción, sondeo, tu opinión',
    send: 'enviar, envía, continuar, siguiente, confirmar, aceptar, finalizar',
    search: 'buscar, búsqueda, encuentra, encontrar',
    filter: 'filtr, ordenar, mostrar resultado, refinar',
    calculator: 'calcul, simul, estim, convert',
    settings:
      'ajuste, configura, preferencia, guardar, actualizar, editar perfil, cambiar contraseña, mis datos, modificar',
    recovery: 'olvid, restablec, recuper, nueva contraseña, reenviar',
    'two-factor':
      'dos factores, dos pasos, doble factor, verificación, código verific, verificar código, código seguridad',
    chat: '=chat, conversación, asistente virtual',
    coupon: 'cupón, código promo, código descuento, canjear, aplicar',
    unsubscribe: 'darse baja, dar baja, darme baja, cancelar suscrip, eliminar cuenta, cerrar cuenta',
  },
};
