import { mailAddressOf } from './address.ts';
import { cleanLine, cleanText } from './clean.ts';
import type { Letter, LetterLanguage } from './letter.ts';

const LABELS: Record<LetterLanguage, { subject: string; reference: string }> = {
  fr: { subject: 'Objet\u00A0: ', reference: 'Réf.\u00A0: ' },
  en: { subject: 'Subject: ', reference: 'Reference: ' },
};

/** « Objet : … » and « Réf. : … », as any form of the letter prints them. */
export function subjectLines(letter: Letter): { subject: string; reference: string } {
  const { subject, reference } = LABELS[letter.language];
  return { subject: `${subject}${letter.subject}`, reference: `${reference}${letter.reference}` };
}

/** The whole letter as text: heads, subject, reference, body. For reading, printing, a text file. */
export function letterText(letter: Letter): string {
  const { sender, addressee } = letter;
  const { subject, reference } = subjectLines(letter);
  const blocks = [
    [sender.name, ...sender.address, sender.email],
    [addressee.name, ...addressee.address, addressee.email ?? ''],
    [letter.placeAndDate],
    [subject, reference],
    [letter.body],
  ];
  const texts = blocks.map((lines) => lines.filter((line) => line !== '').join('\n'));
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** What goes into a mail or a web form: the head is left out, the reference stands in the subject, where an answer keeps it. Cleaned once more: a letter may come from a backup. */
export function mailOf(letter: Letter): { to: string | undefined; subject: string; text: string } {
  const { addressee, subject, reference } = letter;
  return {
    to: addressee.email === undefined ? undefined : mailAddressOf(addressee.email),
    subject: cleanLine(`${subject} – ${reference}`, 240),
    text: cleanText(letter.body),
  };
}
