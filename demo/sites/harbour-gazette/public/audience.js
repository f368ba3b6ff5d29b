// biome-ignore lint/suspicious/noDocumentCookie: what such scripts do
document.cookie = `_ga=GA1.3.${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}; path=/; max-age=63072000; samesite=lax; secure`;
