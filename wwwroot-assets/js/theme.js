// The theme is the server's: <html data-theme="light|dark|system">. Only the colour of the browser's own bar is ours to keep in step.
function paintBrowserBar() {
  const meta = document.querySelector('meta[name=theme-color]');
  if (meta) meta.content = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
}

paintBrowserBar();
new MutationObserver(paintBrowserBar).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paintBrowserBar);
