import type { Sourced } from '../../core/controller/controller.ts';

/** A value of a controller, a line for each of its lines, set apart from the direction of the text around it. */
export function FactLines({ fact }: { fact: Sourced<string> | Sourced<string[]> }) {
  return (
    <div>
      {[fact.value].flat().map((line) => (
        <div key={line}>
          <bdi>{line}</bdi>
        </div>
      ))}
    </div>
  );
}
