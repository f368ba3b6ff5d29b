export type Article = {
  slug: string;
  section: string;
  headline: string;
  standfirst: string;
  by: string;
  body: string[];
};

export const ARTICLES: readonly Article[] = [
  {
    slug: 'night-ferry-returns',
    section: 'Transport',
    headline: 'Night ferry returns after eleven winters',
    standfirst:
      'The first overnight sailing since 2015 left the east quay on Friday with 212 passengers, nine lorries and one brass band.',
    by: 'Imogen Farrar',
    body: [
      'The band played until the harbour wall and then, by agreement with the cabins, stopped. It was the only concession anyone asked for. Tickets for the first month sold out in two days, most of them to people who remember the last boat.',
      'The operator has leased a thirty-year-old vessel and refitted it in Gdańsk. It will sail four nights a week until March, and nightly from Easter if the berth is dredged in time. The council is to vote on the dredging in January.',
      '“We are not selling speed,” said the master, Captain Ruth Adeyemi. “We are selling waking up somewhere else.”',
    ],
  },
  {
    slug: 'library-roof',
    section: 'Town',
    headline: 'Library roof to be mended before Christmas',
    standfirst: 'Buckets on the second floor are to go. The reading room reopens on Mondays.',
    by: 'Tom Pellew',
    body: [
      'Slate from the same Welsh quarry that supplied the roof in 1908 arrived on Tuesday. The scaffolders expect five dry days; the forecast offers three.',
      'Until the work is done, the local history collection can be consulted by appointment at the town hall.',
    ],
  },
  {
    slug: 'oyster-count',
    section: 'Nature',
    headline: 'Volunteers count 1,406 native oysters under the pier',
    standfirst: 'It is the best year since the survey began, and nobody is quite sure why.',
    by: 'Priya Nair',
    body: [
      'Forty volunteers in borrowed waders spent the lowest tide of the autumn on their knees. Each oyster was measured, photographed and put back where it had been.',
      'The marine trust suspects that two mild winters helped. It also suspects that last year’s count was a little lazy.',
    ],
  },
  {
    slug: 'chess-on-the-green',
    section: 'People',
    headline: 'The greengrocer who has not lost a chess game since June',
    standfirst: 'Mr Okafor plays between customers. His queue has become the best seat in town.',
    by: 'Imogen Farrar',
    body: [
      'The board stands between the leeks and the till. A game is suspended for every sale and resumed without comment.',
      'Challengers are asked to buy something. Most leave with leeks.',
    ],
  },
];
