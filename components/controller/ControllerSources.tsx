import type { ComponentChildren } from 'preact';
import { CONTROLLER_FIELDS, type ControllerFacts } from '../../core/controller/controller.ts';
import { useInterface } from '../i18n.tsx';
import { FactSource } from './FactSource.tsx';

/** Each value with the sentence it came from, its page, its day, and how far to trust it. */
export function ControllerSources({
  controller,
  children,
}: {
  controller: ControllerFacts;
  children?: ComponentChildren;
}) {
  const { text } = useInterface();
  if (CONTROLLER_FIELDS.every((field) => controller[field] === undefined)) return null;
  return (
    <details>
      <summary>{text('controller-sources')}</summary>
      <ul class="sources">
        {CONTROLLER_FIELDS.map((field) => {
          const fact = controller[field];
          return (
            fact && (
              <li key={field}>
                <strong>{text(`controller-${field}`)}</strong>
                <FactSource fact={fact} />
              </li>
            )
          );
        })}
      </ul>
      {children}
    </details>
  );
}
