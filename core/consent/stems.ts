/**
 * In letters. What is shorter tells nothing, and what is longer no more: but for one of many letters, since a word may begin
 * as half the language's do (“informasjonskapsler”).
 */
const LENGTHS = [4, 5, 6, 13];
const SYLLABLES = /[\u3040-\u9fff\uac00-\ud7a3]/;

/**
 * The stems of a word: its first four, five and six letters, and of a long one its first thirteen; in scripts of syllables every two.
 *
 * @param word in plain lower-case letters, without a space
 */
export function stemsOfWord(word: string): string[] {
  if (SYLLABLES.test(word)) return [...word.slice(1)].map((_, at) => word.slice(at, at + 2));
  return LENGTHS.filter((letters) => (letters < 7 ? word.length > 3 : word.length >= letters)).map((letters) =>
    word.slice(0, letters),
  );
}

/** A number of 32 bits that stands for a text. */
export function checkSum(text: string): number {
  let sum = text.length + 1;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** The check sum of a stem in four letters and digits, so that many stems stand in little space. One in a thousand words has
 * that of a stem by chance; a suspicion may err. */
export function shortSum(stem: string): string {
  return (checkSum(stem) % 36 ** 4).toString(36).padStart(4, '0');
}
