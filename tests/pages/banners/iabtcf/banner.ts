import { CmpApi } from '@iabtcf/cmpapi';
import { GVL, TCModel, TCString } from '@iabtcf/core';
import { INTERESTS, SPECIAL_FEATURES, VENDOR_LIST, VENDORS } from './vendor-list.ts';

/** What the banner says; a label that is missing is a control that is not there. */
export type Words = {
  title: string;
  text: string;
  accept: string;
  settings: string;
  /** On the first layer, as a button or as a small link at the top. */
  refuse?: string;
  refuseAsLink?: boolean;
  secondTitle: string;
  secondText: string;
  /** On the second layer. */
  refuseAll?: string;
  save: string;
  consent: string;
  interest: string;
  partners: string;
  /** Purposes 1 to 11, then the special features. */
  purposes: string[];
  features: string[];
};

export type Options = {
  /** Consents are on before anybody chose. */
  preTicked?: boolean;
  /** Keeps the choice in localStorage, as a frame of another site must. */
  local?: boolean;
};

/** The elements under which a switch stands for one bit of the TC string. */
type Switches = Map<string, HTMLInputElement>;

const NAME = 'euconsent-v2';

/** A small consent platform of two layers over the real TCF API: what it stores is a TC string. */
export function showBanner(
  home: HTMLElement,
  language: string,
  words: Words,
  { preTicked = false, local = false }: Options,
): void {
  const api = new CmpApi(901, 1, true);
  api.update('', true);
  const box = document.createElement('div');
  box.className = 'cmp-box';
  home.append(box);
  const switches: Switches = new Map();

  const store = (chosen: (key: string) => boolean) => {
    const model = new TCModel(new GVL(VENDOR_LIST as unknown as ConstructorParameters<typeof GVL>[0]));
    model.cmpId = 901;
    model.cmpVersion = 1;
    model.isServiceSpecific = true;
    model.consentLanguage = language.toUpperCase();
    model.publisherCountryCode = 'FR';
    const ids = words.purposes.map((_, at) => at + 1);
    model.purposeConsents.set(ids.filter((id) => chosen(`purpose-${id}`)));
    model.purposeLegitimateInterests.set(INTERESTS.filter((id) => chosen(`interest-${id}`)));
    model.specialFeatureOptins.set(SPECIAL_FEATURES.filter((id) => chosen(`feature-${id}`)));
    const vendors = VENDORS.map((_, at) => at + 1);
    model.vendorConsents.set(vendors.filter((id) => chosen(`vendor-${id}`)));
    // A vendor keeps its legitimate interest while it is left any purpose to rest it on.
    const anyInterest = INTERESTS.some((id) => chosen(`interest-${id}`));
    model.vendorLegitimateInterests.set(anyInterest ? vendors.filter((id) => chosen(`vendor-interest-${id}`)) : []);
    const text = TCString.encode(model);
    if (local) localStorage.setItem(NAME, text);
    else {
      // biome-ignore lint/suspicious/noDocumentCookie: what such platforms do
      document.cookie = `${NAME}=${text}; path=/; max-age=31536000; samesite=lax; secure`;
    }
    api.update(text, false);
    box.remove();
  };

  const button = (label: string, kind: string, act: () => void, tag: 'button' | 'span' = 'button') => {
    const made = document.createElement(tag);
    made.className = kind;
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  };
  const heading = (text: string) => Object.assign(document.createElement('h2'), { textContent: text });
  const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  const row = (...parts: HTMLElement[]) => {
    const made = document.createElement('div');
    made.className = 'cmp-row';
    made.append(...parts);
    return made;
  };
  const toggle = (key: string, label: string, on: boolean) => {
    const made = document.createElement('label');
    made.className = 'cmp-switch';
    const input = Object.assign(document.createElement('input'), { type: 'checkbox', checked: on });
    input.dataset.bit = key;
    switches.set(key, input);
    made.append(input, document.createElement('i'), label);
    return made;
  };

  const accept = () => store(() => true);
  const refuse = () => store(() => false);
  const first = () => {
    const link = words.refuse && words.refuseAsLink ? [button(words.refuse, 'cmp-link', refuse, 'span')] : [];
    const buttons = [
      button(words.settings, 'cmp-settings', second),
      ...(words.refuse && !words.refuseAsLink ? [button(words.refuse, 'cmp-refuse', refuse)] : []),
      button(words.accept, 'cmp-accept', accept),
    ];
    box.replaceChildren(...link, heading(words.title), paragraph(words.text), row(...buttons));
  };
  const second = () => {
    const list = document.createElement('div');
    list.className = 'cmp-list';
    for (const [at, name] of words.purposes.entries()) {
      const id = at + 1;
      const line = row(Object.assign(document.createElement('strong'), { textContent: name }));
      line.append(toggle(`purpose-${id}`, words.consent, preTicked));
      if (INTERESTS.includes(id)) line.append(toggle(`interest-${id}`, words.interest, true));
      list.append(line);
    }
    for (const [at, name] of words.features.entries()) {
      list.append(
        row(
          Object.assign(document.createElement('strong'), { textContent: name }),
          toggle(`feature-${at + 1}`, words.consent, preTicked),
        ),
      );
    }
    list.append(Object.assign(document.createElement('h3'), { textContent: words.partners }));
    for (const [at, name] of VENDORS.entries()) {
      list.append(
        row(
          Object.assign(document.createElement('strong'), { textContent: name }),
          toggle(`vendor-${at + 1}`, words.consent, preTicked),
          toggle(`vendor-interest-${at + 1}`, words.interest, true),
        ),
      );
    }
    const buttons = [
      ...(words.refuseAll ? [button(words.refuseAll, 'cmp-refuse-all', refuse)] : []),
      button(words.save, 'cmp-save', () => store((key) => switches.get(key)?.checked === true)),
      button(words.accept, 'cmp-accept', accept),
    ];
    box.replaceChildren(heading(words.secondTitle), paragraph(words.secondText), list, row(...buttons));
  };
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', words.title);
  first();
}
