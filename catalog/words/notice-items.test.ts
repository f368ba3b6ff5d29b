import { describe, expect, test } from 'vitest';
import { itemPatterns } from '../../core/notice/items/item-patterns.ts';
import type { NoticeItem } from '../../core/notice/items/items.ts';
import { readItems } from '../../core/notice/items/read-items.ts';
import type { NoticePage } from '../../core/notice/notice-page.ts';
import { ITEM_WORDS } from './notice-items.ts';

/** A notice in a few lines of each language, none of which names the controller or an address. */
const NOTICES: Record<string, string> = {
  cs: 'Údaje zpracováváme za účelem vyřízení vaší objednávky.\nPrávním základem je plnění smlouvy.\nÚdaje uchováváme po dobu 5 let.\nMáte právo na přístup k údajům, jejich opravu, výmaz a omezení zpracování.\nMůžete odvolat svůj souhlas.\nMůžete podat stížnost u Úřadu pro ochranu osobních údajů.',
  da: 'Vi bruger dine oplysninger til at levere det, som du har købt, og af hensyn til dig.\nRetsgrundlaget er opfyldelse af en kontrakt.\nOplysningerne opbevares i 5 år og slettes derefter.\nDu har ret til indsigt, berigtigelse, sletning og begrænsning af behandling.\nDu kan trække dit samtykke tilbage.\nDu kan klage til Datatilsynet.',
  de: 'Wir verwenden Ihre Daten, um die Bestellung auszuführen, und nicht für andere Zwecke.\nRechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.\nDie Rechnungen werden 10 Jahre aufbewahrt und dann gelöscht.\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung.\nSie können Ihre Einwilligung widerrufen.\nSie können sich bei der Aufsichtsbehörde beschweren.',
  en: 'We use your information to deliver the order.\nThe legal basis is the performance of the contract with you.\nInvoices are kept for ten years.\nYou have the right of access, rectification, erasure and restriction of processing.\nYou may withdraw your consent.\nYou may complain to the supervisory authority.',
  es: 'Utilizamos sus datos para entregar el pedido que usted hace.\nLa base legal es la ejecución del contrato.\nConservamos las facturas durante cinco años.\nTiene derecho de acceso, rectificación, supresión y limitación del tratamiento.\nPuede retirar su consentimiento.\nPuede presentar una reclamación ante la Agencia Española de Protección de Datos.',
  fi: 'Henkilötietoja käytetään tilauksen toimittamiseen, ja tietojen käsittelyn tarkoitus on asiakkuus.\nOikeusperuste on sopimuksen täyttäminen.\nTiedot säilytetään enintään 5 vuotta.\nSinulla on oikeus saada pääsy tietoihin, oikaista tai poistaa ne ja vaatia käsittelyn rajoittamista.\nVoit peruuttaa suostumuksen.\nVoit tehdä valituksen tietosuojavaltuutetulle.',
  fr: 'Nous utilisons vos données pour livrer la commande.\nLa base légale est l’exécution du contrat.\nLes factures sont conservées pendant dix ans.\nVous avez un droit d’accès, de rectification, d’effacement et de limitation du traitement.\nVous pouvez retirer votre consentement.\nVous pouvez saisir la CNIL d’une réclamation.',
  hu: 'Az adatkezelés célja az egy adott megrendelés teljesítése, és nem más.\nA jogalap a szerződés teljesítése.\nA személyes adatok megőrzésének ideje 5 év.\nJoga van hogy hozzáférést, helyesbítést vagy törlést, illetve az adatkezelés korlátozását kérje.\nHozzájárulását visszavonhatja.\nPanaszt tehet a felügyeleti hatóságnál.',
  it: 'Utilizziamo i dati per consegnare il tuo ordine.\nLa base giuridica è l’esecuzione del contratto.\nLe fatture sono conservate per dieci anni.\nHai diritto di accesso, rettifica, cancellazione e limitazione del trattamento.\nPuoi revocare il consenso.\nPuoi presentare un reclamo al Garante.',
  nl: 'Wij gebruiken uw gegevens om de bestelling te leveren, niet voor een ander doel.\nDe grondslag is de uitvoering van de overeenkomst.\nFacturen worden zeven jaar bewaard zolang de wet het vraagt.\nU heeft recht op inzage, rectificatie, verwijdering en beperking van de verwerking.\nU kunt uw toestemming intrekken.\nU kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
  pl: 'Dane osobowe są przetwarzane w celu realizacji zamówienia.\nPodstawą prawną jest wykonanie umowy oraz zgoda.\nDane są przechowywane przez okres 5 lat.\nMa Pani prawo dostępu, sprostowania, usunięcia i ograniczenia przetwarzania.\nZgodę można wycofać.\nPrzysługuje skarga do Prezesa UODO.',
  pt: 'Utilizamos os seus dados para entregar a encomenda que nos faz.\nA base legal é a execução do contrato.\nAs faturas são conservadas durante dez anos.\nTem direito de acesso, retificação, apagamento e limitação do tratamento.\nPode retirar o consentimento.\nPode apresentar reclamação à CNPD.',
  ro: 'Folosim datele dumneavoastră pentru a livra comanda.\nTemeiul juridic este executarea contractului.\nFacturile sunt păstrate timp de zece ani.\nAveți dreptul de acces, rectificare, ștergere și restricționarea prelucrării.\nPuteți retrage consimțământul.\nPuteți depune o plângere la ANSPDCP.',
  sv: 'Vi använder dina uppgifter för att leverera det som du köpt.\nRättslig grund är att fullgöra avtalet.\nFakturor sparas i 7 år.\nDu har rätt till tillgång, rättelse, radering och begränsning av behandling.\nDu kan återkalla ditt samtycke.\nDu kan klaga hos Integritetsskyddsmyndigheten.',
};

const SAID: NoticeItem[] = [
  'purposes',
  'legal_basis',
  'retention_period',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'withdraw_consent',
  'complaint_authority',
];

describe('the words of a language', () => {
  test.each(ITEM_WORDS.map((words) => [words.language, words] as const))(
    '%s find what a short notice says, and no more than that',
    (language) => {
      const { found } = readItems(aPage(NOTICES[language] ?? ''), ITEM_WORDS, {});
      expect(found.map(({ item }) => item)).toEqual(SAID);
    },
  );

  test.each(ITEM_WORDS.map((words) => [words.language, words] as const))('%s are patterns', (_language, words) => {
    expect(() => itemPatterns(words)).not.toThrow();
  });

  test.each(ITEM_WORDS.map((words) => [words.language, words] as const))(
    '%s repeat nothing without end inside a repetition',
    (_language, words) => {
      expect(JSON.stringify(words)).not.toMatch(/[+*]\)[+*]|[+*]\)\{\d+,\}/);
    },
  );
});

function aPage(text: string): NoticePage {
  return {
    url: 'https://site.example/privacy',
    title: '',
    language: undefined,
    text,
    headings: [],
    linkedMails: [],
    organisations: [],
  };
}
