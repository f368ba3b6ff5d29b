import { useState } from 'preact/hooks';
import { emlOf } from '../../core/letter/eml.ts';
import type { Letter } from '../../core/letter/letter.ts';
import { mailtoOf } from '../../core/letter/mailto.ts';
import { missingFor } from '../../core/letter/missing-for.ts';
import { letterText } from '../../core/letter/text.ts';
import type { AccessRequest, Channel } from '../../core/request/event.ts';
import { useText } from '../i18n.tsx';
import { useSnackbar } from '../parts/Snackbar.tsx';
import { checkedHref } from '../SafeLink.tsx';
import { useServices } from '../services.tsx';
import { useToday } from '../use-today.ts';
import { MissingList } from './MissingList.tsx';
import { SentQuestion } from './SentQuestion.tsx';

/** The ways a letter can leave, each by the person's own hand; then the question whether it has. */
export function SendMenu({ request, letter }: { request: AccessRequest; letter: Letter }) {
  const text = useText();
  const { copy, download, print, fonts, note } = useServices();
  const say = useSnackbar();
  const today = useToday();
  const [tried, setTried] = useState<Channel | undefined>();
  const [pdf, setPdf] = useState<'idle' | 'making' | 'failed'>('idle');
  const byPost = missingFor(letter, 'letter');

  const copyText = async () => {
    try {
      await copy(letterText(letter));
      say(text('copied'));
      setTried('email');
    } catch {
      say(text('copy-failed'));
    }
  };
  const saveEml = () => {
    const file = `${request.reference}.eml`;
    download(file, emlOf(letter), 'message/rfc822');
    say(text('send-saved', { file }));
    setTried('email');
  };
  const savePdf = async () => {
    setPdf('making');
    try {
      const { letterPdf } = await import('../../flows/letter-pdf.ts');
      const file = `${request.reference}.pdf`;
      download(file, await letterPdf(letter, await fonts(), today), 'application/pdf');
      say(text('send-saved', { file }));
      setPdf('idle');
      setTried('registered-letter');
    } catch (error) {
      note(error);
      setPdf('failed');
    }
  };
  return (
    <>
      <section class="card">
        <h2>{text('send-title')}</h2>
        <p class="quiet">{text('send-text')}</p>
        <div class="send-menu">
          <button type="button" class="primary" onClick={copyText}>
            {text('send-copy')}
          </button>
          <button type="button" onClick={saveEml}>
            {text('send-eml')}
          </button>
          <MailButton letter={letter} tried={() => setTried('email')} />
          <button
            type="button"
            onClick={() => {
              print();
              setTried('registered-letter');
            }}
          >
            {text('send-print')}
          </button>
          <button type="button" onClick={savePdf} disabled={pdf === 'making'}>
            {text(pdf === 'making' ? 'send-pdf-making' : 'send-pdf')}
          </button>
        </div>
        <MailReason letter={letter} />
        {pdf === 'failed' && <p class="note bad">{text('send-pdf-failed')}</p>}
        {byPost.length > 0 && <MissingList missing={byPost} site={request.site} />}
      </section>
      <SentQuestion key={tried} request={request} letter={letter} channel={tried} />
    </>
  );
}

function MailButton({ letter, tried }: { letter: Letter; tried: () => void }) {
  const text = useText();
  const mail = mailtoOf(letter);
  const href = 'href' in mail ? checkedHref(mail.href) : undefined;
  if (href === undefined) {
    return (
      <button type="button" disabled aria-describedby="mail-reason">
        {text('send-mail')}
      </button>
    );
  }
  return (
    <a class="button" href={href} onClick={tried}>
      {text('send-mail')}
    </a>
  );
}

/** Why the mail app cannot be opened with this letter. */
function MailReason({ letter }: { letter: Letter }) {
  const text = useText();
  const mail = mailtoOf(letter);
  if ('href' in mail) return null;
  return (
    <p id="mail-reason" class="quiet">
      {'tooLong' in mail ? text('send-mail-too-long', { count: mail.tooLong }) : text('send-mail-no-address')}
    </p>
  );
}
