// biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
document.cookie = `_fbp=fb.2.${Date.now()}.${Math.floor(Math.random() * 2 ** 31)}; path=/; max-age=7776000; samesite=lax; secure`;
