import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ControllerFacts } from '../../core/controller/controller.ts';
import type { Site } from '../../core/ids.ts';
import { countryName } from '../countries.ts';
import { foreignDomainOf, lookAlikeDomainOf } from '../email.ts';
import { useInterface, useText } from '../i18n.tsx';
import { ControllerForm } from './ControllerForm.tsx';
import { ControllerSources } from './ControllerSources.tsx';

type Props = {
  site: Site;
  controller: ControllerFacts;
  editing?: boolean;
  /** Corrections stand behind the sources, so that a small window offers little at once. */
  folded?: boolean;
  /** Another way to find out, before that of typing it in. */
  children?: ComponentChildren;
};

/** Who holds the data: as read, with the sentences it was read in, and the person's own word above it. */
export function ControllerCard({ site, controller, editing = false, folded = false, children }: Props) {
  const text = useText();
  const [open, setOpen] = useState(editing);
  const known = Object.keys(controller).length > 0;
  if (open) {
    return (
      <div class="controller stack tight">
        <ControllerForm site={site} controller={controller} />
        <p>
          <button type="button" onClick={() => setOpen(false)}>
            {text('done')}
          </button>
        </p>
      </div>
    );
  }
  const correct = (
    <p>
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {text(known ? 'edit' : 'controller-fill')}
      </button>
    </p>
  );
  return (
    <div class="controller stack tight">
      {known ? <ControllerText site={site} controller={controller} /> : <p>{text('controller-none')}</p>}
      {known && <ControllerSources controller={controller}>{folded && correct}</ControllerSources>}
      {children}
      {!(known && folded) && correct}
    </div>
  );
}

/** Name, address and e-mail in plain sight, with a word where the e-mail stands on another domain. */
export function ControllerText({ site, controller }: { site: Site; controller: ControllerFacts }) {
  const { text, language } = useInterface();
  const { name, address, country, rightsEmail, dpoEmail } = controller;
  const email = rightsEmail ?? dpoEmail;
  const foreign = email && foreignDomainOf(email.value, site);
  const lookAlike = email && lookAlikeDomainOf(email.value);
  const lines = [...(address?.value ?? [])];
  const land = country && countryName(country.value, language);
  if (land && lines.length > 0 && !lines.some((line) => line.toLowerCase() === land.toLowerCase())) lines.push(land);
  return (
    <div class="stack tight">
      {name && (
        <p class="controller-name">
          <bdi>{name.value}</bdi>
        </p>
      )}
      {lines.length > 0 && (
        <address>
          {lines.map((line) => (
            <div key={line}>
              <bdi>{line}</bdi>
            </div>
          ))}
        </address>
      )}
      {email && (
        <p>
          <bdi>{email.value}</bdi>
        </p>
      )}
      {lookAlike && <p class="note bad">{text('controller-look-alike', { domain: lookAlike })}</p>}
      {foreign && <p class="note">{text('controller-other-domain', { domain: foreign, site })}</p>}
    </div>
  );
}
