import { onceEach, storesOf } from './find-acceptances.ts';
import type { ChoiceStore, ConsentPlatform } from './platform.ts';
import type { ConsentReceipt } from './receipt.ts';
import { namesConsent } from './store-name.ts';
import type { Survey } from './survey.ts';

/**
 * Where the choice stands that a site is to forget: in the stores of each platform that its page speaks of, of the platform
 * named in the last receipt, and in what the last decision was read from. Of what merely changed with the click, only what is
 * named after consent: a session that was renewed in the same moment stays.
 */
export function storesToForget(
  surveys: readonly Survey[],
  receipt: ConsentReceipt | undefined,
  platforms: readonly ConsentPlatform[],
): ChoiceStore[] {
  const spokenOf = platforms.flatMap((platform) => {
    const inspected = surveys
      .map((survey) => survey.platforms[platform.id])
      .filter((said) => said !== undefined && said !== null);
    return inspected.flatMap((said) => storesOf(platform, said));
  });
  const decided = platforms.find(({ id }) => id === receipt?.platformId);
  const readFrom = new Set(receipt?.evidence?.map(({ from }) => from));
  const changed = (receipt?.changes ?? []).filter(
    (change) => change.after !== undefined && (namesConsent(change) || readFrom.has(change.name)),
  );
  const choices = [receipt?.before, receipt?.after].filter((choice) => choice !== undefined);
  return onceEach([
    ...spokenOf,
    ...(decided === undefined ? [] : storesOf(decided, undefined)),
    ...choices,
    ...changed,
  ]);
}
