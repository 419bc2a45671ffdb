// What was typed into a step of a guided form is sent to its draft when the page is left without the button: <form data-draft>.
let dirty = null;
function keep() {
  if (!dirty?.isConnected) return;
  const typed = new FormData(dirty);
  typed.set('leaving', 'true');
  navigator.sendBeacon(location.href, typed);
  dirty = null;
}
document.addEventListener('input', ({ target }) => { if (target.form?.matches('[data-draft]')) dirty = target.form; });
document.addEventListener('submit', ({ target }) => { if (target === dirty) dirty = null; });
// A link may be followed without leaving the document, so the way out is either of the two.
document.addEventListener('click', ({ target }) => { if (target.closest?.('a[href]')) keep(); }, true);
addEventListener('pagehide', keep);
