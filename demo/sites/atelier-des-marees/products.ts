export type Product = {
  slug: string;
  name: string;
  /** In cents. */
  price: number;
  kind: string;
  text: string;
  details: string[];
};

export const PRODUCTS: readonly Product[] = [
  {
    slug: 'bol-estran',
    name: 'Bol « Estran »',
    price: 3400,
    kind: 'Grès émaillé',
    text: 'Tourné à la main à Trentemoult, en grès de Saint-Amand. L’émail bleu s’arrête là où s’arrête la mer : chaque bol a sa propre laisse de basse mer.',
    details: [
      'Diamètre 14 cm, hauteur 7 cm',
      'Lave-vaisselle et micro-ondes',
      'Légères variations d’une pièce à l’autre',
    ],
  },
  {
    slug: 'mariniere-ecluse',
    name: 'Marinière « Écluse »',
    price: 6900,
    kind: 'Coton peigné',
    text: 'Tricotée à Quimper, vingt et une rayures comme le veut l’usage. Coupe droite, encolure bateau, manches qui s’arrêtent au-dessus du poignet.',
    details: ['100 % coton biologique, 240 g/m²', 'Du XS au XXL', 'Lavage à 30 °C'],
  },
  {
    slug: 'savon-goemon',
    name: 'Savon « Goémon »',
    price: 850,
    kind: 'Savon à froid',
    text: 'Huile d’olive, beurre de karité et algues brunes récoltées à pied à Plouguerneau. Il sent l’iode, à peine, et le romarin.',
    details: ['100 g, surgras 8 %', 'Sans parfum de synthèse', 'Emballé dans du papier'],
  },
  {
    slug: 'lampe-pilote',
    name: 'Lampe « Pilote »',
    price: 14800,
    kind: 'Laiton et verre soufflé',
    text: 'Une lampe de table qui se souvient des feux de port. Laiton brossé, globe soufflé à la bouche, câble gainé de lin.',
    details: ['Hauteur 31 cm', 'Ampoule E14 fournie', 'Garantie dix ans'],
  },
  {
    slug: 'carnet-de-bord',
    name: 'Carnet de bord',
    price: 1950,
    kind: 'Papeterie',
    text: 'Reliure cousue, couverture en toile à voile récupérée dans les voileries de Pornichet. La toile change, les pages restent blanches.',
    details: ['160 pages, papier 100 g', 'Format 14 × 21 cm', 'Aucune couverture n’est pareille'],
  },
  {
    slug: 'plaid-noroit',
    name: 'Plaid « Noroît »',
    price: 11900,
    kind: 'Laine d’Ouessant',
    text: 'Laine de moutons d’Ouessant, cardée et tissée dans le Finistère. Pour les soirées où l’on garde la fenêtre ouverte malgré tout.',
    details: ['130 × 180 cm', 'Laine non teinte', 'Nettoyage à sec'],
  },
];

/** « 34,00 € » */
export function euros(cents: number): string {
  return `${(cents / 100).toFixed(2).replace('.', ',')} €`;
}
