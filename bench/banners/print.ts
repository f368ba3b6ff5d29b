import { quantile } from './judge.ts';
import type { Row, StillRow } from './measure.ts';

/** One column an arm, then what was missed, page by page. */
export function printed(rows: readonly Row[], still: readonly StillRow[], repeats: number): string {
  const arms = [...new Set(rows.map(({ arm }) => arm))];
  const line = (name: string, cell: (own: Row[], ownStill: StillRow[], arm: string) => string) =>
    `| ${name} | ${arms
      .map((arm) =>
        cell(
          rows.filter((row) => row.arm === arm),
          still.filter((row) => row.arm === arm),
          arm,
        ),
      )
      .join(' | ')} |`;
  const took = (own: Row[]) =>
    own.flatMap(({ firstLayer, stored, tookMs }) =>
      firstLayer && stored === 'refused' && tookMs !== undefined ? [tookMs] : [],
    );
  const tells = (own: Row[]) => own.some(({ told }) => told !== undefined);
  const table = [
    `| figure | ${arms.join(' | ')} |`,
    `| --- | ${arms.map(() => '---').join(' | ')} |`,
    line('refusals stored in full, of banners offering one', (own) => {
      const offering = own.filter(({ offersRefusal }) => offersRefusal);
      return share(offering.filter(({ stored }) => stored === 'refused').length, offering.length);
    }),
    line('acceptances stored', (own) =>
      String(own.filter(({ stored, acceptedOnTheWay }) => stored === 'accepted' || acceptedOnTheWay).length),
    ),
    line('refusals stored in part', (own) => String(own.filter(({ stored }) => stored === 'partial').length)),
    line('… and called full', (own) =>
      tells(own) ? String(own.filter(({ stored, told }) => stored === 'partial' && told === 'refused').length) : '–',
    ),
    line('pressed where there is nothing to refuse', (own) => {
      const notices = own.filter(({ offersRefusal }) => !offersRefusal);
      return `${notices.filter(({ pressed }) => pressed.length > 0).length} of ${notices.length}`;
    }),
    line(
      'pages without a banner that were touched',
      (_, ownStill) => `${ownStill.filter(({ touched }) => touched.length > 0).length} of ${ownStill.length}`,
    ),
    line('outcome told truly / falsely / not told', (own) =>
      tells(own)
        ? ['true', 'false', 'untold'].map((each) => own.filter(({ truth }) => truth === each).length).join(' / ')
        : '–',
    ),
    line('laid out → stored, one layer: p50', (own) => milliseconds(quantile(took(own), 0.5))),
    line('laid out → stored, one layer: p95', (own) => milliseconds(quantile(took(own), 0.95))),
  ];
  const missed = rows
    .filter((row) => row.arm !== 'none')
    .filter(
      ({ offersRefusal, stored, truth, pressed, told }) =>
        (offersRefusal ? stored !== 'refused' : pressed.length > 0 || stored !== 'none') ||
        truth === 'false' ||
        (truth === 'untold' && told !== undefined && told !== 'nothing'),
    )
    .map(
      ({ arm, page, stored, granted, pressed, told, laidOut }) =>
        `${arm}: ${page}: stored ${stored}${granted.length > 0 ? ` (${granted})` : ''}, pressed [${pressed.join(' · ')}], told ${told ?? 'nothing'}${laidOut ? '' : ', banner never laid out'}`,
    );
  const touched = still
    .filter((row) => row.touched.length > 0)
    .map(({ arm, page, touched: what }) => `${arm}: ${page}: ${what.join(' · ')}`);
  const pages = new Set(rows.map(({ page }) => page)).size;
  return [
    `${pages} banner pages, ${new Set(still.map(({ page }) => page)).size} pages without a banner, ${repeats} run${repeats > 1 ? 's' : ''}`,
    '',
    ...table,
    '',
    ...(missed.length + touched.length > 0 ? ['Missed:', ...missed, ...touched] : ['Nothing missed.']),
  ].join('\n');
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${whole === 0 ? '–' : Math.round((100 * part) / whole)} %)`;
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '–' : `${Math.round(value)} ms`;
}
