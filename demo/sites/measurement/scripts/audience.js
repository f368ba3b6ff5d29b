// Sets the two cookies by which an audience measurement knows a visitor again. Like the real one it may be loaded before any
// choice, and then waits until the site says through `dataLayer` that storing is granted (Consent Mode).
(() => {
  const id = new URL(document.currentScript.src).searchParams.get('id') ?? 'G-0';
  window.dataLayer = window.dataLayer || [];
  const layer = window.dataLayer;
  let granted = true;
  const listen = ([command, , settings]) => {
    if (command === 'consent' && settings?.analytics_storage) granted = settings.analytics_storage === 'granted';
  };
  const store = () => {
    if (!granted) return;
    const now = Math.floor(Date.now() / 1000);
    const twoYears = 'path=/; max-age=63072000; samesite=lax; secure';
    if (!/(^|; )_ga=/.test(document.cookie)) {
      // biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
      document.cookie = `_ga=GA1.1.${Math.floor(Math.random() * 2 ** 31)}.${now}; ${twoYears}`;
    }
    // biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
    document.cookie = `_ga_${id.replace(/^G-/, '')}=GS1.1.${now}.1.0.${now}.0.0.0; ${twoYears}`;
  };
  for (const entry of layer) listen(Array.from(entry));
  store();
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    for (const entry of entries) listen(Array.from(entry));
    store();
    return push(...entries);
  };
})();
