import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { interfaceLanguageOf } from '../locales/interface.ts';
import { readSettings } from '../storage/settings.ts';
import { InterfaceProvider, useText } from './i18n.tsx';
import { SnackbarProvider } from './parts/Snackbar.tsx';
import { type Services, ServicesProvider, useServices } from './services.tsx';
import { useLiveQuery } from './use-live-query.ts';

type Props = { services: Services; children: ComponentChildren };

/** What every page stands in: the person's language and theme, the services, the undo bar, and a page for failures. */
export function Surroundings({ services, children }: Props) {
  const settings = useLiveQuery(() => readSettings(services.database), [services.database]);
  const theme = settings?.theme;
  useLayoutEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
  if (settings === undefined) return null;
  return (
    <ServicesProvider services={services}>
      <InterfaceProvider language={interfaceLanguageOf(settings.interfaceLanguage, services.languages)}>
        <SnackbarProvider>
          <Fallible>{children}</Fallible>
        </SnackbarProvider>
      </InterfaceProvider>
    </ServicesProvider>
  );
}

function Fallible({ children }: Pick<Props, 'children'>) {
  const { note } = useServices();
  const text = useText();
  const [failure] = useErrorBoundary(note);
  if (failure === undefined) return <>{children}</>;
  const details = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  return (
    <main class="page narrow">
      <h1>{text('failed-title')}</h1>
      <p>{text('failed-text')}</p>
      <code>{details}</code>
      <p>
        <button type="button" class="primary" onClick={() => location.reload()}>
          {text('reload')}
        </button>
      </p>
    </main>
  );
}
