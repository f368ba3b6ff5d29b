import { useText } from '../i18n.tsx';
import { Seal } from '../parts/Seal.tsx';
import { AboutPage } from './AboutPage.tsx';
import { BinPage } from './BinPage.tsx';
import { CompanyPage } from './CompanyPage.tsx';
import { DirectoryPage } from './DirectoryPage.tsx';
import { LetterPage } from './LetterPage.tsx';
import { NotFound } from './NotFound.tsx';
import { PermissionsPage } from './PermissionsPage.tsx';
import { ProfilePage } from './ProfilePage.tsx';
import { ReceiptPage } from './ReceiptPage.tsx';
import { RefusalsPage } from './RefusalsPage.tsx';
import { RegisterPage } from './RegisterPage.tsx';
import { RequestPage } from './RequestPage.tsx';
import { RequestsPage } from './RequestsPage.tsx';
import { type Route, useRoute } from './routes.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { SitePage } from './SitePage.tsx';
import { SweepPage } from './SweepPage.tsx';
import { TodoPage } from './TodoPage.tsx';

const MAIN_PAGES = ['todo', 'register', 'refusals', 'requests', 'directory', 'profile'] as const;
const OTHER_PAGES = ['settings', 'permissions', 'bin', 'about'] as const;

export function Dashboard() {
  const text = useText();
  const route = useRoute();
  return (
    <div class="dashboard">
      <button type="button" class="skip" onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}>
        {text('skip-to-content')}
      </button>
      <nav class="sidebar" aria-label={text('nav-label')}>
        <a class="brand" href="#/">
          <Seal />
          {text('app-name')}
        </a>
        <ul>
          {MAIN_PAGES.map((page) => (
            <NavItem key={page} page={page} route={route} />
          ))}
          {OTHER_PAGES.map((page, index) => (
            <NavItem key={page} page={page} route={route} apart={index === 0} />
          ))}
        </ul>
      </nav>
      <RoutedPage route={route} />
    </div>
  );
}

type NavPage = (typeof MAIN_PAGES)[number] | (typeof OTHER_PAGES)[number];

/** The entry of the menu that a page stands under. */
const UNDER: Partial<Record<Route['page'], NavPage>> = {
  site: 'register',
  company: 'directory',
  receipt: 'refusals',
  sweep: 'refusals',
  request: 'requests',
  letter: 'requests',
};

function NavItem({ page, route, apart = false }: { page: NavPage; route: Route; apart?: boolean }) {
  const text = useText();
  const current = (UNDER[route.page] ?? route.page) === page;
  return (
    <li class={apart ? 'apart' : undefined}>
      <a href={page === 'todo' ? '#/' : `#/${page}`} aria-current={current ? 'page' : undefined}>
        {text(`nav-${page}`)}
      </a>
    </li>
  );
}

function RoutedPage({ route }: { route: Route }) {
  switch (route.page) {
    case 'todo':
      return <TodoPage />;
    case 'register':
      return <RegisterPage />;
    case 'site':
      return <SitePage key={route.site} site={route.site} />;
    case 'refusals':
      return <RefusalsPage />;
    case 'receipt':
      return <ReceiptPage key={route.id} id={route.id} />;
    case 'sweep':
      return <SweepPage />;
    case 'requests':
      return <RequestsPage />;
    case 'request':
      return <RequestPage key={route.id} id={route.id} />;
    case 'letter':
      return <LetterPage key={route.id} id={route.id} />;
    case 'directory':
      return <DirectoryPage />;
    case 'company':
      return <CompanyPage key={route.slug} slug={route.slug} />;
    case 'profile':
      return <ProfilePage />;
    case 'settings':
      return <SettingsPage />;
    case 'permissions':
      return <PermissionsPage />;
    case 'about':
      return <AboutPage />;
    case 'bin':
      return <BinPage />;
    case 'unknown':
      return <NotFound />;
  }
}
