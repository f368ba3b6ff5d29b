import { cleanLine } from '../../core/notice/clean-text.ts';
import { mailAddress } from '../../core/notice/mail-address.ts';
import type { NoticePage } from '../../core/notice/notice-page.ts';

type Organisation = NoticePage['organisations'][number];

const MOST_SCRIPTS = 20;
const MOST_CHARACTERS = 50_000;
const TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Organization|Corporation|\w*Business|\w*Store|NGO|Airline|Restaurant)$/;

/** What the page's JSON-LD says of organisations; anything misshapen is left out. */
export function organisationsOf(document: Document): Organisation[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MOST_SCRIPTS)
    .flatMap((script) => nodesOf(script.textContent ?? ''))
    .flatMap((node) => organisation(node));
}

function nodesOf(json: string): Record<string, unknown>[] {
  if (json.length > MOST_CHARACTERS) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const nodes = Array.isArray(data) ? data : [data];
  return nodes
    .filter(isRecord)
    .flatMap((node) => [
      node,
      ...(Array.isArray(node['@graph']) ? node['@graph'].filter(isRecord) : []),
      ...['publisher', 'provider', 'sourceOrganization'].map((key) => node[key]).filter(isRecord),
    ]);
}

function organisation(node: Record<string, unknown>): Organisation[] {
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  if (!types.some((type) => TYPES.test(type))) return [];
  const name = line(node.legalName) ?? line(node.name);
  if (name === undefined) return [];
  return [{ name, lines: addressLines(node.address), email: email(node.email) }];
}

function addressLines(address: unknown): string[] {
  const one = Array.isArray(address) ? address[0] : address;
  if (!isRecord(one)) return [];
  const street = line(one.streetAddress);
  const town = [line(one.postalCode), line(one.addressLocality)].filter((part) => part !== undefined).join(' ');
  if (street === undefined || town === '') return [];
  const country = line(isRecord(one.addressCountry) ? one.addressCountry.name : one.addressCountry);
  return [street, town, ...(country === undefined ? [] : [country])];
}

function email(value: unknown): string | undefined {
  const text = line(value);
  return text === undefined ? undefined : mailAddress(text.replace(/^mailto:/i, ''));
}

function line(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = cleanLine(value.slice(0, 300));
  return text === '' ? undefined : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
