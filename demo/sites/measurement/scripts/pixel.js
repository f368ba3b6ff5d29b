// Sets the cookie by which an advertising network knows a browser again.
if (!/(^|; )_fbp=/.test(document.cookie)) {
  // biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
  document.cookie = `_fbp=fb.1.${Date.now()}.${Math.floor(Math.random() * 2 ** 31)}; path=/; max-age=7776000; samesite=lax; secure`;
}
