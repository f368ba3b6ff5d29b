import { useText } from '../i18n.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Page } from './Page.tsx';

export function NotFound() {
  const text = useText();
  return (
    <Page title={text('not-found-title')} narrow>
      <EmptyState sentence={text('not-found-text')} action={text('not-found-action')} href="#/" />
    </Page>
  );
}
