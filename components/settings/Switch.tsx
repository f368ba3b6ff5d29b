import { useId } from 'preact/hooks';

/** A box to tick with a sentence of what it does. */
export function Switch(props: { label: string; hint: string; on: boolean; turn: (on: boolean) => unknown }) {
  const id = useId();
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={props.on}
          aria-describedby={id}
          onChange={(event) => props.turn(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      <p class="quiet" id={id}>
        {props.hint}
      </p>
    </div>
  );
}
