import { CONSENT_PLATFORMS } from '../../catalog/consent-platforms.ts';
import type { Survey } from '../../core/consent/survey.ts';

/** Longer lists of commands are cut. */
const MOST_COMMANDS = 200;
const MOST_VENDORS = 2_000;
const LONGEST_NAME = 120;
/** How long an API may take to answer; what is loading is not waited for. */
const ANSWERS_WITHIN_MS = 250;

/** The page's globals that speak of consent to every site alike. */
export type ConsentWorld = { __tcfapi?: unknown; __gpp?: unknown; dataLayer?: unknown };

/**
 * Asks the page's own scripts what they hold on consent. Runs in the page's world; what comes back is the site's word.
 * Calls only what reads.
 */
export async function surveyPage(world: ConsentWorld): Promise<Survey> {
  const [platforms, tcf, gpp] = await Promise.all([
    Promise.all(
      CONSENT_PLATFORMS.map(async ({ id, inspect }) => [id, await attempt(() => within(inspect()))] as const),
    ),
    attempt(() => asked(world.__tcfapi, (api, answer) => api('addEventListener', 2, answer))),
    attempt(() => asked(world.__gpp, (api, answer) => api('ping', answer))),
  ]);
  return plain({
    platforms: Object.fromEntries(platforms),
    tcf,
    vendors: await attempt(() => vendorNames(world.__tcfapi, tcf)),
    gpp,
    consentMode: attemptNow(() => consentCommands(world.dataLayer)),
  });
}

/**
 * Partners by number, of the list that many platforms give, though the framework does not ask it of them. It is asked for only
 * once somebody acted on the banner, whose text named them: a platform may have to fetch it.
 */
async function vendorNames(api: unknown, tcf: unknown): Promise<unknown> {
  if ((tcf as { eventStatus?: unknown } | undefined)?.eventStatus !== 'useractioncomplete') return undefined;
  const list = await asked(api, (call, answer) => call('getVendorList', 2, answer));
  const { vendors } = (list ?? {}) as { vendors?: Record<string, { name?: unknown } | undefined> };
  const named = Object.entries(vendors ?? {}).slice(0, MOST_VENDORS);
  const names = named.map(([id, vendor]) => [id, String(vendor?.name ?? '').slice(0, LONGEST_NAME)]);
  return names.length === 0 ? undefined : Object.fromEntries(names);
}

type Api = (...words: unknown[]) => unknown;

async function asked(api: unknown, ask: (api: Api, answer: (data: unknown) => void) => void): Promise<unknown> {
  if (typeof api !== 'function') return undefined;
  return within(
    new Promise((resolve) => {
      ask(api as Api, (data) => {
        resolve(data);
        // One answer is enough: the listener is taken off again.
        const { listenerId } = (data ?? {}) as { listenerId?: unknown };
        if (listenerId !== undefined) (api as Api)('removeEventListener', 2, () => {}, listenerId);
      });
    }),
  );
}

function within(answer: unknown): Promise<unknown> {
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, ANSWERS_WITHIN_MS))]);
}

function consentCommands(dataLayer: unknown): unknown {
  if (!Array.isArray(dataLayer)) return undefined;
  const commands = dataLayer
    .filter((entry) => entry?.[0] === 'consent')
    .slice(-MOST_COMMANDS)
    .map((entry) => [entry[0], entry[1], entry[2]]);
  return commands.length === 0 ? undefined : commands;
}

async function attempt<Value>(read: () => Value): Promise<Awaited<Value> | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}

function attemptNow<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Only what JSON can say passes between the worlds. */
function plain(survey: Survey): Survey {
  return JSON.parse(JSON.stringify(survey)) as Survey;
}
