import type { ControllerFacts, ControllerField } from '../../core/controller/controller.ts';
import type { Site } from '../../core/ids.ts';
import { correctController } from '../../flows/correct-controller.ts';
import { looksLikeEmail } from '../email.ts';
import { useText } from '../i18n.tsx';
import { CountrySelect } from '../parts/CountrySelect.tsx';
import { KeptField } from '../parts/KeptField.tsx';
import { linesOf } from '../parts/lines.ts';
import { useServices } from '../services.tsx';

/** The person's own word on a controller, saved field by field as it is typed. */
export function ControllerForm({ site, controller }: { site: Site; controller: ControllerFacts }) {
  const text = useText();
  const { database, now } = useServices();
  // An emptied field takes the person's word back: what the site says shows again.
  const save = (field: ControllerField) => (value: string | string[]) =>
    correctController(database, site, field, value.length === 0 ? undefined : value, now());
  const emailFault = (value: string) =>
    value === '' || looksLikeEmail(value) ? undefined : text('controller-bad-email', { value });
  return (
    <div class="stack">
      <p class="quiet">{text('controller-edit-hint')}</p>
      <KeptField
        label={text('controller-name')}
        value={controller.name?.value ?? ''}
        save={(value) => save('name')(value.trim())}
      />
      <KeptField
        label={text('controller-address')}
        hint={text('controller-address-hint')}
        lines={4}
        value={(controller.address?.value ?? []).join('\n')}
        fault={(value) => (linesOf(value).length > 5 ? text('profile-too-many-lines') : undefined)}
        save={(value) => save('address')(linesOf(value))}
      />
      <CountrySelect
        label={text('controller-country')}
        value={controller.country?.value ?? ''}
        choose={save('country')}
      />
      <KeptField
        label={text('controller-rightsEmail')}
        type="email"
        value={controller.rightsEmail?.value ?? ''}
        save={(value) => save('rightsEmail')(value.trim())}
        fault={emailFault}
      />
    </div>
  );
}
