import { useId, useMemo } from 'preact/hooks';
import { countriesIn } from '../countries.ts';
import { useInterface } from '../i18n.tsx';

/** The country, by its name in the interface's language; `''` while none is chosen. */
export function CountrySelect(props: { label: string; value: string; choose: (code: string) => unknown }) {
  const { text, language } = useInterface();
  const id = useId();
  const countries = useMemo(() => countriesIn(language), [language]);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.choose(event.currentTarget.value)}>
        {props.value === '' && <option value="">{text('country-none')}</option>}
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
