// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ClickIntent } from '../../core/consent/receipt.ts';
import { type Control, refusalsAmong } from './controls.ts';

const INTENTS: Record<string, ClickIntent> = { Accept: 'accept', Reject: 'refuse', 'Reject all': 'refuse' };

function controlsOf(html: string): Control[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('button')].map((element) => {
    const label = element.textContent ?? '';
    return { element, labels: [label], intent: INTENTS[label] ?? 'unknown' };
  });
}
const labelsOf = (controls: readonly Control[]) => controls.map(({ labels }) => labels[0]);

const PAIR = '<button>Accept</button><button>Reject</button>';

test('one refusal beside one acceptance refuses everything', () => {
  const { ofAll, ofOne } = refusalsAmong(controlsOf(`<div>${PAIR}</div>`));
  expect([labelsOf(ofAll), ofOne]).toEqual([['Reject'], []]);
});

test('where each purpose has its own pair, each refusal is of one; what stands apart refuses everything', () => {
  const rows = `<p>Statistics ${PAIR}</p><p>Marketing ${PAIR}</p>`;
  const { ofAll, ofOne } = refusalsAmong(
    controlsOf(`<section><div>${rows}</div><footer><button>Reject all</button></footer></section>`),
  );
  expect([labelsOf(ofAll), labelsOf(ofOne)]).toEqual([['Reject all'], ['Reject', 'Reject']]);
});

test('buttons that are drawn as answers are no refusal of everything', () => {
  const pressed = '<button aria-pressed="true">Accept</button><button aria-pressed="false">Reject</button>';
  expect(refusalsAmong(controlsOf(`<p>${pressed}</p>`)).ofAll).toEqual([]);
});
