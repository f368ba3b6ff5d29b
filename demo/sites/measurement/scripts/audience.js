// Sets the two cookies by which an audience measurement knows a visitor again.
(() => {
  const id = new URL(document.currentScript.src).searchParams.get('id') ?? 'G-0';
  const now = Math.floor(Date.now() / 1000);
  const twoYears = 'path=/; max-age=63072000; samesite=lax; secure';
  if (!/(^|; )_ga=/.test(document.cookie)) {
    // biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
    document.cookie = `_ga=GA1.1.${Math.floor(Math.random() * 2 ** 31)}.${now}; ${twoYears}`;
  }
  // biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
  document.cookie = `_ga_${id.replace(/^G-/, '')}=GS1.1.${now}.1.0.${now}.0.0.0; ${twoYears}`;
})();
