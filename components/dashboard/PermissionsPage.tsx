import { useEffect, useState } from 'preact/hooks';
import { PERMISSIONS, type PermissionRecord } from '../../catalog/permissions.ts';
import { useText } from '../i18n.tsx';
import { useServices } from '../services.tsx';
import { Page } from './Page.tsx';

/** Each permission, why it is there, whether it holds, and how to withdraw it. */
export function PermissionsPage() {
  const text = useText();
  const { permissions } = useServices();
  const [granted, setGranted] = useState<ReadonlySet<string>>();
  const look = () => permissions.granted().then(setGranted);
  useEffect(() => {
    void look();
  }, []);
  if (granted === undefined) return null;
  return (
    <Page title={text('permissions-title')} intro={text('permissions-intro')} narrow>
      {PERMISSIONS.map((permission) => (
        <Permission key={permission.name} permission={permission} held={granted.has(permission.name)} look={look} />
      ))}
    </Page>
  );
}

type Props = { permission: PermissionRecord; held: boolean; look: () => Promise<void> };

function Permission({ permission, held, look }: Props) {
  const text = useText();
  return (
    <section class="card">
      <div class="row spread">
        <h2>{text(`permission-${permission.slug}`)}</h2>
        <span class={`tag tone-${held ? 'good' : 'care'}`}>
          {text(held ? 'permissions-granted' : 'permissions-missing')}
        </span>
      </div>
      <p>{text(`permission-${permission.slug}-why`)}</p>
      {permission.withdrawable ? (
        <Withdraw held={held} look={look} />
      ) : (
        <p class="quiet">{text('permissions-required')}</p>
      )}
    </section>
  );
}

function Withdraw({ held, look }: Pick<Props, 'held' | 'look'>) {
  const text = useText();
  const { browser, permissions } = useServices();
  const { openBrowserPage } = permissions;
  return (
    <>
      <p class="quiet">{text(`permissions-revoke-${browser}`)}</p>
      <p class="row">
        {!held && (
          <button type="button" class="primary" onClick={() => permissions.requestHosts().then(look)}>
            {text('permissions-give-back')}
          </button>
        )}
        {openBrowserPage && (
          <button type="button" onClick={() => openBrowserPage()}>
            {text('permissions-open-browser-page')}
          </button>
        )}
      </p>
    </>
  );
}
