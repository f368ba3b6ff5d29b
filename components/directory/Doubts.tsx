import { doubtsOf } from '../../core/directory/doubts.ts';
import type { DirectoryRecord } from '../../core/directory/record.ts';
import { useText } from '../i18n.tsx';
import { useToday } from '../use-today.ts';

/** What speaks against trusting a record, as tags; nothing where nothing does. */
export function Doubts({ record }: { record: Pick<DirectoryRecord, 'quality' | 'datedAt'> }) {
  const text = useText();
  const today = useToday();
  return (
    <>
      {doubtsOf(record, today).map((doubt) => (
        <span key={doubt} class="tag tone-care">
          {text(`directory-doubt-${doubt}`)}
        </span>
      ))}
    </>
  );
}
