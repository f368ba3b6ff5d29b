import type { FoundAddress } from './find-addresses.ts';
import type { NoticePage, Span } from './notice-page.ts';
import { anchorsAround, sectionAt, type Topography } from './topics.ts';
import type { Topic } from './words.ts';

const WEIGHT: Record<Topic, number> = {
  controller: 2,
  publisher: 2,
  seat: 2,
  contact: 0.8,
  rights: 0.8,
  officer: 0.5,
  'other-purpose': -1,
  'third-party': -1.5,
  host: -4,
  representative: -4,
  authority: -6,
};

/** Where the controller is named, and where a company that is another one. */
export type Whose = { controller: readonly Span[]; others: readonly Span[] };

export type ChosenAddress = FoundAddress & { sure: number };

/** The address that most speaks for being the controller's: its sentence, its section, the name before it. */
export function chooseAddress(
  page: NoticePage,
  topography: Topography,
  addresses: readonly FoundAddress[],
  whose: Whose,
): ChosenAddress | undefined {
  let best: ChosenAddress | undefined;
  for (const address of addresses) {
    const sure = weightOf(page, topography, address, whose);
    if (best === undefined || sure > best.sure) best = { ...address, sure };
  }
  return best !== undefined && best.sure > 0 ? best : undefined;
}

function weightOf(page: NoticePage, topography: Topography, address: FoundAddress, whose: Whose): number {
  const strongest = new Map<Topic, number>();
  for (const anchor of anchorsAround(topography, address, 220, 40)) {
    const distance = anchor.end <= address.at ? address.at - anchor.end : 60;
    const lines = page.text.slice(anchor.end, address.at).split('\n').length - 1;
    const near = Math.max(0.1, 1 - distance / 240) * (lines > 3 ? 0.6 : 1);
    strongest.set(anchor.topic, Math.max(strongest.get(anchor.topic) ?? 0, near));
  }
  let sum = 1;
  for (const [topic, near] of strongest) sum += WEIGHT[topic] * near;
  const section = sectionAt(topography, address.at);
  for (const topic of section?.topics ?? []) sum += WEIGHT[topic] * 0.7;
  const before = (reach: number) => (name: Span) => name.end <= address.at + 1 && address.at - name.end < reach;
  const named = whose.controller.some(before(220));
  const others = whose.others.some(before(6));
  return sum + (others ? -4 : named ? 3 : 0) - address.at / 400_000;
}
