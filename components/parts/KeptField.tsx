import { useId, useState } from 'preact/hooks';
import { useText } from '../i18n.tsx';
import { useKept } from './use-kept.ts';

type Props = {
  label: string;
  value: string;
  save: (value: string) => Promise<unknown>;
  hint?: string;
  /** A sentence on what is wrong with the value, asked for once the field was left. It is kept all the same. */
  fault?: (value: string) => string | undefined;
  type?: 'text' | 'email';
  lines?: number;
  autocomplete?: 'off' | 'name' | 'street-address' | 'address-level2';
  /** The DOM id that links from elsewhere in the page lead to. */
  anchor?: string;
};

/** A field with its name, saved as it is typed and judged only when it is left. */
export function KeptField({
  label,
  value,
  save,
  hint,
  fault,
  type = 'text',
  lines,
  autocomplete = 'off',
  anchor,
}: Props) {
  const text = useText();
  const ownId = useId();
  const id = anchor ?? ownId;
  const kept = useKept(value, save);
  const [left, setLeft] = useState(value !== '');
  const sentence = left ? fault?.(kept.value) : undefined;
  const field = {
    id,
    value: kept.value,
    autocomplete,
    'aria-describedby': `${id}-says`,
    'aria-invalid': sentence !== undefined,
    onInput: (event: { currentTarget: { value: string } }) => kept.type(event.currentTarget.value),
    onBlur: () => {
      kept.leave();
      setLeft(true);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines !== undefined ? (
        <textarea rows={lines} {...field} />
      ) : type === 'email' ? (
        <input type="email" {...field} />
      ) : (
        <input type="text" {...field} />
      )}
      <div id={`${id}-says`}>
        {hint && <p class="quiet">{hint}</p>}
        {sentence && <p class="fault">{sentence}</p>}
        {kept.state === 'failed' && <p class="fault">{text('keep-failed')}</p>}
      </div>
    </div>
  );
}
