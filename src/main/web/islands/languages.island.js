// Has the switch between languages lead to this page in the other language, where there is one.
for (const page of document.querySelectorAll('link[hreflang]')) {
  for (const link of document.querySelectorAll(`.languages a[hreflang="${page.hreflang}"]`)) link.href = page.href;
}
