/** What the site around a banner says, in its language. */
export type HostText = { name: string; nav: string[]; title: string; text: string[]; privacy: string };

export const HOST_TEXT = {
  en: {
    name: 'The Harbour Walk',
    nav: ['Home', 'Walks', 'Maps'],
    title: 'Seven miles along the old sea wall',
    text: [
      'The path begins behind the customs house and follows the wall to the lighthouse. Wear boots: the last mile is wet at any tide.',
      'There is tea at the boat shed until four. On Sundays the ferry runs back every hour.',
    ],
    privacy: 'Privacy policy',
  },
  fr: {
    name: 'Le Carnet des sentiers',
    nav: ['Accueil', 'Balades', 'Cartes'],
    title: 'Une journée sur le chemin des douaniers',
    text: [
      'Le sentier part derrière la halle et longe la falaise jusqu’au phare. Comptez quatre heures, pauses comprises.',
      'À l’arrivée, la petite buvette sert des galettes jusqu’à dix-huit heures.',
    ],
    privacy: 'Politique de confidentialité',
  },
  de: {
    name: 'Wanderfreunde am Deich',
    nav: ['Start', 'Touren', 'Karten'],
    title: 'Rund um den alten Leuchtturm',
    text: [
      'Der Weg beginnt am Hafen und führt über den Deich bis zur Schleuse. Für die Strecke braucht man gut drei Stunden.',
      'Unterwegs gibt es eine Hütte mit Kuchen und eine Bank mit weitem Blick.',
    ],
    privacy: 'Datenschutzerklärung',
  },
  es: {
    name: 'Senderos del norte',
    nav: ['Inicio', 'Rutas', 'Mapas'],
    title: 'De la ermita al faro en una mañana',
    text: [
      'La ruta sale de la plaza y sube por el bosque hasta el mirador. El regreso se hace por la playa.',
      'Conviene llevar agua: la fuente del camino se seca en verano.',
    ],
    privacy: 'Política de privacidad',
  },
  it: {
    name: 'Passi e sentieri',
    nav: ['Home', 'Percorsi', 'Mappe'],
    title: 'Il giro del lago in tre ore',
    text: [
      'Si parte dal molo e si segue la riva fino alla vecchia filanda. Il tratto nel bosco è in ombra anche d’estate.',
      'Al ritorno si può prendere il battello delle cinque.',
    ],
    privacy: 'Informativa sulla privacy',
  },
  nl: {
    name: 'Wandelen langs het water',
    nav: ['Home', 'Routes', 'Kaarten'],
    title: 'Een rondje over de oude dijk',
    text: [
      'De route begint bij het gemaal en loopt langs de vaart naar het dorp. Reken op twee en een half uur.',
      'Halverwege staat een bankje met uitzicht over de polder.',
    ],
    privacy: 'Privacyverklaring',
  },
  pl: {
    name: 'Szlakiem przez las',
    nav: ['Start', 'Trasy', 'Mapy'],
    title: 'Jednodniowa wycieczka na Łysą Górę',
    text: [
      'Szlak zaczyna się przy starym młynie i prowadzi przez bukowy las aż na szczyt.',
      'W schronisku można zjeść zupę i poczekać na autobus powrotny.',
    ],
    privacy: 'Polityka prywatności',
  },
  pt: {
    name: 'Trilhos da serra',
    nav: ['Início', 'Percursos', 'Mapas'],
    title: 'Da aldeia à cascata',
    text: [
      'O percurso começa junto à igreja e segue a levada até à cascata. São nove quilómetros, quase sem subidas.',
      'Leve um casaco: mesmo em agosto faz frio junto à água.',
    ],
    privacy: 'Política de privacidade',
  },
  sv: {
    name: 'Stigar och skär',
    nav: ['Hem', 'Turer', 'Kartor'],
    title: 'En dag på ön med fyren',
    text: [
      'Båten går från bryggan klockan nio. Stigen runt ön är åtta kilometer och går över släta klippor.',
      'Ta med kikare: här häckar tordmular varje vår.',
    ],
    privacy: 'Integritetspolicy',
  },
  da: {
    name: 'Ture ved fjorden',
    nav: ['Forside', 'Ture', 'Kort'],
    title: 'Rundt om fjorden på to dage',
    text: [
      'Ruten begynder ved den gamle mølle og følger stranden til færgelejet.',
      'Der er plads til telte bag kroen, og kaffen er god.',
    ],
    privacy: 'Privatlivspolitik',
  },
  nb: {
    name: 'Turboka',
    nav: ['Hjem', 'Turer', 'Kart'],
    title: 'Over fjellet til den gamle setra',
    text: [
      'Stien starter ved parkeringsplassen og går bratt opp den første kilometeren.',
      'På toppen ser du helt til havet når været er klart.',
    ],
    privacy: 'Personvernerklæring',
  },
  fi: {
    name: 'Polkuja ja järviä',
    nav: ['Etusivu', 'Reitit', 'Kartat'],
    title: 'Päiväretki suon yli pitkospuita pitkin',
    text: [
      'Reitti alkaa metsäautotien päästä ja kiertää järven. Matkaa kertyy kaksitoista kilometriä.',
      'Laavulla on polttopuita ja hyvä ranta uimiseen.',
    ],
    privacy: 'Tietosuojaseloste',
  },
  cs: {
    name: 'Cesty krajem',
    nav: ['Domů', 'Výlety', 'Mapy'],
    title: 'Z údolí na rozhlednu',
    text: [
      'Cesta začíná u nádraží a stoupá lesem k rozhledně. Na vrcholu je otevřený kiosek.',
      'Zpět se dá jít po modré značce kolem potoka.',
    ],
    privacy: 'Zásady ochrany osobních údajů',
  },
  ro: {
    name: 'Poteci de munte',
    nav: ['Acasă', 'Trasee', 'Hărți'],
    title: 'O zi până la cabana de sub creastă',
    text: [
      'Traseul pornește din sat și urcă prin pădurea de brad. Drumul durează cam cinci ore.',
      'La cabană se servește ciorbă caldă, iar priveliștea merită efortul.',
    ],
    privacy: 'Politica de confidențialitate',
  },
  el: {
    name: 'Μονοπάτια του νησιού',
    nav: ['Αρχική', 'Διαδρομές', 'Χάρτες'],
    title: 'Από το λιμάνι στο παλιό μοναστήρι',
    text: [
      'Το μονοπάτι ξεκινά πίσω από την εκκλησία και ανεβαίνει ανάμεσα στις ελιές.',
      'Στην κορυφή υπάρχει πηγή με δροσερό νερό.',
    ],
    privacy: 'Πολιτική απορρήτου',
  },
  hu: {
    name: 'Ösvények könyve',
    nav: ['Kezdőlap', 'Túrák', 'Térképek'],
    title: 'Egy nap a tó körül',
    text: [
      'A túra a templomtól indul, és a nádas mellett vezet a kilátóig.',
      'A büfé hétvégén este hatig tart nyitva.',
    ],
    privacy: 'Adatvédelmi tájékoztató',
  },
  ja: {
    name: '海辺のさんぽ道',
    nav: ['ホーム', 'コース', '地図'],
    title: '灯台までの半日コース',
    text: [
      '駅前から海沿いの道を歩き、灯台を目指します。所要時間は約三時間です。',
      '途中の茶屋で名物の団子が楽しめます。',
    ],
    privacy: 'プライバシーポリシー',
  },
} as const satisfies Record<string, HostText>;

export type HostLanguage = keyof typeof HOST_TEXT;
