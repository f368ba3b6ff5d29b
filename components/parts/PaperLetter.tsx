import type { Letter } from '../../core/letter/letter.ts';
import { subjectLines } from '../../core/letter/text.ts';
import { useText } from '../i18n.tsx';

/** The letter as it will look on paper. */
export function PaperLetter({ letter }: { letter: Letter }) {
  const text = useText();
  const { sender, addressee } = letter;
  const { subject, reference } = subjectLines(letter);
  return (
    <article class="paper" lang={letter.language} aria-label={text('letter-preview')}>
      <Block class="from" lines={[sender.name, ...sender.address, sender.email]} />
      <Block class="to" lines={[addressee.name, ...addressee.address, addressee.email ?? '']} />
      <p class="to">
        <bdi>{letter.placeAndDate}</bdi>
      </p>
      <p>
        <strong>
          <bdi>{subject}</bdi>
        </strong>
        <br />
        <span class="quiet">
          <bdi>{reference}</bdi>
        </span>
      </p>
      <div class="body">{letter.body}</div>
    </article>
  );
}

function Block({ class: name, lines }: { class: string; lines: readonly string[] }) {
  return (
    <div class={name}>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <div key={line} class="line">
            <bdi>{line}</bdi>
          </div>
        ))}
    </div>
  );
}
