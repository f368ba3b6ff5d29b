/** A label and what stands beside it. Values may be the words of a page and are never trusted. */
export type ReadableLine = { label: string; values: readonly string[] };

export type ReadableSection = { title: string; lines: readonly ReadableLine[]; note?: string | undefined };

/** Something a person may read, print and keep, already in their language. */
export type Readable = {
  language: string;
  dir: 'ltr' | 'rtl';
  title: string;
  lead: readonly string[];
  sections: readonly ReadableSection[];
  /** Who made it, and what it is not. */
  foot: string;
};

/** Nothing runs, nothing is fetched: not even where the file is opened from a disk. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff;font:1rem/1.5 Georgia,serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:0 0 1rem}h2{font-size:1.15rem;margin:0 0 .5rem;break-after:avoid}
section{margin:1.5rem 0;padding-top:1rem;border-top:1px solid #bbb}
dl{margin:0}dt{color:#555;font-size:.875rem}dd{margin:0 0 .6rem;white-space:pre-wrap}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid #bbb;color:#555;font-size:.875rem}@page{margin:20mm}`;

/** One file that holds itself: no script, no link, no picture. Every value is text, whatever it looks like. */
export function readablePage({ language, dir, title, lead, sections, foot }: Readable): string {
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${isolated(title)}</h1>
${lead.map((each) => `<p>${isolated(each)}</p>`).join('\n')}
${sections.map(section).join('\n')}
<footer><p>${isolated(foot)}</p></footer>
</body>
</html>
`;
}

function section({ title, lines, note }: ReadableSection): string {
  const rows = lines.map(({ label, values }) => {
    const all = values.map((value) => `<dd>${isolated(value)}</dd>`).join('');
    return `<dt>${isolated(label)}</dt>${all}`;
  });
  const after = note === undefined ? '' : `<p>${isolated(note)}</p>`;
  return `<section><h2>${isolated(title)}</h2><dl>${rows.join('\n')}</dl>${after}</section>`;
}

/** Words that run the other way turn nothing around them. */
function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}

/** What HTML allows no document to hold, lone halves of a surrogate pair included; lines and tabs stay. */
function withoutControls(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '');
}
