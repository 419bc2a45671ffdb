const typing = element => element?.closest?.('input, textarea, select, [contenteditable=""], [contenteditable=true], [role=textbox], [role=combobox]');

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    const menu = document.querySelector('details.menu[open]');
    if (menu) { menu.open = false; menu.querySelector('summary')?.focus(); }
    return;
  }
  if (typing(event.target) || document.querySelector('.rz-dialog, dialog[open]')) return;
  // The physical key for "n", so that it also works while the Korean keyboard is on.
  const wanted = event.key === '/' ? '[data-search]' : event.key === '?' ? '[data-help]' : event.code === 'KeyN' && !event.shiftKey ? '[data-new]' : null;
  const element = wanted && document.querySelector(wanted);
  if (!element) return;
  event.preventDefault();
  if (wanted === '[data-search]') { element.focus(); element.select?.(); } else element.click();
});

// The list of keys is a dialog of the browser's own: it works on every page, with or without a live connection.
document.addEventListener('click', event => {
  if (event.target.closest?.('[data-help]')) document.getElementById('key-help')?.showModal();
  else if (event.target.matches?.('dialog[open]')) event.target.close(); // beside it
});

// A menu also closes when something else is clicked.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
});
