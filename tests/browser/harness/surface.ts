/** What can be handed to a page and back. */
export type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

/** The few things a hand and an eye can do in one page; each browser has its own. Coordinates are the viewport's, in CSS pixels. */
export type Hand = {
  /** Runs an expression in the page's world and gives the string it becomes, promises awaited. */
  evaluate(expression: string): Promise<string | undefined>;
  clickAt(x: number, y: number): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** One key by its name, `Tab`, `Enter`. */
  press(key: string): Promise<void>;
  /** The visible part as a PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Brings the page to the front, where it is behind another. */
  show(): Promise<void>;
  goto(url: string): Promise<void>;
  close(): Promise<void>;
};

const PATIENCE_MS = 10_000;

/**
 * One page as a person has it before them: a site, a page of the extension, the popup. Clicks and keys are the browser's own
 * (trusted) events; a click fails where something else lies over its target.
 */
export class Surface {
  readonly hand: Hand;

  constructor(hand: Hand) {
    this.hand = hand;
  }

  /** Runs a function in the page's world. It may not use anything from outside but its arguments. */
  async evaluate<Given extends Plain[], Result>(
    act: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>> {
    const args = given.map((each) => JSON.stringify(each) ?? 'undefined').join(', ');
    const answer = await this.hand.evaluate(`(async () => JSON.stringify(await (${act.toString()})(${args})))()`);
    return (answer === undefined ? undefined : JSON.parse(answer)) as Awaited<Result>;
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** The words a person sees there. */
  text(selector = 'body'): Promise<string> {
    return this.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      return element ? element.innerText.replace(/\s+/g, ' ').trim() : '';
    }, selector);
  }

  count(selector: string): Promise<number> {
    return this.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
  }

  /**
   * Waits until a function of the page gives something true, and gives it.
   * @throws Error naming what was waited for and what the page showed instead
   */
  async until<Given extends Plain[], Result>(
    what: string,
    act: (...given: Given) => Result,
    ...given: Given
  ): Promise<NonNullable<Awaited<Result>>> {
    return eventually(
      what,
      // A page that is just being replaced cannot answer; it is asked again.
      () => this.evaluate(act, ...given).catch(() => undefined),
      async () => `the page shows: ${(await this.text().catch(() => 'nothing')).slice(0, 400)}`,
    );
  }

  /** Waits for an element that can be seen. */
  async see(selector: string): Promise<void> {
    await this.until(
      `${selector} to be seen`,
      (wanted) =>
        [...document.querySelectorAll(wanted)].some((each) =>
          each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        ),
      selector,
    );
  }

  /** Waits until no such element can be seen any more. */
  async gone(selector: string): Promise<void> {
    await this.until(
      `${selector} to go`,
      (wanted) =>
        ![...document.querySelectorAll(wanted)].some((each) =>
          each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        ),
      selector,
    );
  }

  /** Waits for words on the page, white space folded. */
  async read(words: string): Promise<void> {
    await this.until(
      `“${words}”`,
      (wanted) => document.body?.innerText.replace(/\s+/g, ' ').includes(wanted),
      words.replace(/\s+/g, ' '),
    );
  }

  /** Clicks the first visible element that a selector names. */
  async click(selector: string): Promise<void> {
    await this.#clickOn({ selector });
  }

  /** Clicks the button, link, tab or label that carries these words, exactly. */
  async press(label: string): Promise<void> {
    await this.#clickOn({ label });
  }

  /** Clicks into a field, empties it and types. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.evaluate((wanted) => {
      const field = document.querySelector(wanted);
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    }, selector);
    await this.hand.type(text);
  }

  /** Clicks into the field that carries this label, empties it and types. */
  async fillIn(label: string, text: string): Promise<void> {
    await this.#clickOn({ field: label });
    await this.evaluate(() => {
      const field = document.activeElement;
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    });
    await this.hand.type(text);
  }

  /** Chooses in a `<select>`, as the keyboard would. */
  async choose(selector: string, value: string): Promise<void> {
    await this.see(selector);
    await this.evaluate(
      (wanted, chosen) => {
        const field = document.querySelector(wanted);
        if (!(field instanceof HTMLSelectElement)) throw new Error(`${wanted} is no list to choose from`);
        field.value = chosen;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  }

  async goto(url: string): Promise<void> {
    await this.hand.goto(url);
  }

  async show(): Promise<void> {
    await this.hand.show();
  }

  async close(): Promise<void> {
    await this.hand.close();
  }

  async #clickOn(target: { selector: string } | { label: string } | { field: string }): Promise<void> {
    const what = Object.entries(target)
      .map(([by, wanted]) => `the ${by} “${wanted}”`)
      .join();
    const at = await this.until(`${what} to be clickable`, pointOf, target);
    await this.hand.clickAt(at.x, at.y);
  }
}

/**
 * Tries until something true comes.
 * @throws Error after ten seconds, with what was waited for and what is the case instead
 */
export async function eventually<Result>(
  what: string,
  attempt: () => Promise<Result>,
  instead: () => Promise<string> = async () => 'it did not come',
  patienceMs = PATIENCE_MS,
): Promise<NonNullable<Result>> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const result = await attempt();
    if (result) return result;
    if (Date.now() > end) throw new Error(`waited ${patienceMs / 1000} s for ${what}; ${await instead()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where to click: the middle of an element that stands still, in view, with nothing over it. Runs in the page. */
async function pointOf(target: Record<string, string>): Promise<{ x: number; y: number } | undefined> {
  const words = (element: Element) =>
    (element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? (element as HTMLInputElement).value)
      .replace(/\s+/g, ' ')
      .trim();
  const controls =
    'a[href], button, summary, label, input[type=submit], [role=button], [role=tab], [role=link], [role=menuitem]';
  const named = (element: Element) =>
    element.hasAttribute('aria-label') ? [element] : [...((element as HTMLInputElement).labels ?? [])];
  const found = target.selector
    ? [...document.querySelectorAll(target.selector)]
    : target.field
      ? [...document.querySelectorAll('input, textarea, select')].filter((each) =>
          named(each).some((label) => words(label) === target.field),
        )
      : [...document.querySelectorAll(controls)].filter((each) => words(each) === target.label);
  const element = found.find((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  if (!element) return undefined;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const middle = () => {
    const box = element.getClientRects()[0];
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  const before = middle();
  await new Promise((resolve) => setTimeout(resolve, 60));
  const after = middle();
  if (!before || !after || Math.abs(before.x - after.x) + Math.abs(before.y - after.y) > 0.5) return undefined;
  const top = document.elementFromPoint(after.x, after.y);
  const hit = top && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element));
  return hit ? after : undefined;
}
