import type { FormWords } from '../../../core/register/form-words.ts';

/** Portuguese. */
export const words: FormWords = {
  language: 'pt',
  fields: {
    email: 'email, correio eletrónico, correio eletrônico, =mail',
    phone: 'telefone, telemóvel, celular, =tel, contacto telefónico, contato telefônico, whatsapp',
    name: '=nome, sobrenome, apelido, nome completo, primeiro nome, último nome',
    username: 'utilizador, usuário, =login, nome utilizador, nome usuário',
    'password-again': 'confirm, repet, repita, nova, novamente, verific',
    street: 'morada, endereço, =rua, logradouro, avenida, número da porta, complemento',
    postcode: 'código postal, =cep',
    city: '=cidade, localidade, concelho, freguesia, município',
    country: '=país, =pais, distrito, =estado, nacionalidade',
    'birth-date': 'nascimento, aniversário, =idade',
    gender: '=género, =gênero, =genero, =sexo, tratamento',
    payment: 'número cartão, cartão crédito, titular cartão, validade, =cvv, =cvc, =iban, =nib, conta bancária',
    health: 'saúde, alergi, médic, sintoma, doença, gravidez, deficiência, utente, medicament, diagnóst, vacina',
    location: 'localização, onde mora, =região, =zona',
    documents: 'currículo, curriculum, =cv, anexo, anexar, ficheiro, arquivo, documento, passaporte, carregar',
    organisation: 'empresa, organização, instituição, =nif, =cnpj, entidade, =cargo, universidade, escola, associação',
    message:
      'mensagem, comentário, pergunta, assunto, observaç, descrição, dúvida, carta apresentação, sugestão, motivo',
    'one-time-code': 'código verific, código confirm, código segurança, código recebido, código sms, dígitos',
    coupon: 'cupão, cupom, código promo, código desconto, vale, cartão presente',
    search: 'pesquis, procur, busca, palavra chave',
  },
  purposes: {
    account: '=conta, =contas, área cliente, =perfil, área pessoal',
    'sign-up':
      'regist, criar conta, crie conta, cadastr, inscrev, inscrição, novo cliente, abrir conta, aderir, torne se, junte se',
    'sign-in':
      'iniciar sessão, inicie sessão, =entrar, =entre, aceder, acessar, =login, acesso, já sou cliente, já tem conta',
    newsletter:
      'newsletter, boletim, subscrev, assine, novidades, receba, receber ofertas, lista de emails, fique par, avise me',
    order:
      'encomend, pedido, compra, pagar, pagamento, finalizar, checkout, carrinho, faturação, faturamento, entrega, envio',
    booking:
      'reserv, marcação, marcar, consulta, agendar, agendamento, bilhete, ingresso, estadia, inscrição evento, inscrição curso, webinar',
    contact:
      'contact, contato, fale connosco, fale conosco, enviar mensagem, envie mensagem, pedir orçamento, orçamento, pedido informaç, ligamos, apoio cliente, reclamação, dúvidas, escreva',
    donation: 'doar, =doe, doação, donativo, contribu, apoie, =doa',
    'job-application':
      'candidat, vaga, emprego, trabalhe connosco, trabalhe conosco, recrutamento, carreira, estágio, enviar currículo',
    comment: 'comentário, comentar, avaliação, deixe comentário, responder, deixar resposta, publicar comentário',
    survey: 'inquérito, pesquisa satisfação, questionário, satisfação, sondagem, enquete, opinião',
    send: 'enviar, envie, submeter, continuar, seguinte, próximo, confirmar, avançar, concluir',
    search: 'pesquis, procur, buscar, encontrar',
    filter: 'filtr, ordenar, refinar, mostrar resultado',
    calculator: 'calcul, simul, estim, convert',
    settings: 'definiç, configura, preferência, guardar, salvar, atualizar, editar perfil, alterar, meus dados',
    recovery: 'esquec, redefinir, recuper, repor, nova senha, nova palavra passe, reenviar',
    'two-factor': 'dois fatores, dois passos, duas etapas, verificação, código verific, verificar código',
    chat: '=chat, conversa, assistente virtual',
    coupon: 'cupão, cupom, código promo, código desconto, aplicar, resgatar',
    unsubscribe:
      'cancelar subscrição, cancelar inscrição, anular subscrição, remover conta, eliminar conta, descadastr',
  },
};
