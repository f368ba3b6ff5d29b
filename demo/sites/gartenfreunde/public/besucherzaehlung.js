(() => {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  // biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
  document.cookie = `_pk_id.1.a7c3=${id}.${Math.floor(Date.now() / 1000)}.; path=/; max-age=33955200; samesite=lax; secure`;
  // biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
  document.cookie = '_pk_ses.1.a7c3=1; path=/; max-age=1800; samesite=lax; secure';
})();
