import { clock, listenForNavigation, onEveryPage } from './words.js';

const root = document.documentElement;

// Full jitter: without it a restarted server meets every browser in the same millisecond.
const retryInterval = attempt => Math.round((0.5 + Math.random()) * Math.min(1000 * 1.6 ** attempt, 15000));

/** Starts the live connection; on a page without the Blazor script there is nothing to start. */
export function startBlazor() {
  noteUpdate();
  const started = window.Blazor?.start?.({
    circuit: { reconnectionOptions: { maxRetries: 2000, retryIntervalMilliseconds: retryInterval } },
  });
  // No live page for this sign-in any more (it may have ended since the page was asked for): the server decides anew, once.
  started?.catch?.(error => {
    console.error(error);
    if (performance.getEntriesByType('navigation')[0]?.type !== 'reload') location.reload();
  });
  listenForNavigation();
  onEveryPage(watchConnection);
}

// Kept here as well: an enhanced navigation makes the attributes of <html> the server's again.
let lastUpdate = new Date();

function noteUpdate() {
  lastUpdate = new Date();
  root.dataset.lastUpdate = lastUpdate.toISOString();
}

// Whatever the server changes on the screen changes nodes below .shell-main: that is the time of the last update. The body is observed,
// because the live page replaces the prerendered .shell-main when it takes over.
const inMain = change => (change.target.nodeType === Node.ELEMENT_NODE ? change.target : change.target.parentElement)?.closest('.shell-main');
const updates = new MutationObserver(changes => {
  if (root.dataset.connection !== 'lost' && changes.some(inMain)) noteUpdate();
});
updates.observe(document.body, { childList: true, subtree: true, characterData: true });

let watchedModal;

// The script only sets classes on this element; after a server restart it says "rejected" and then waits for ever.
function watchConnection() {
  const modal = document.getElementById('components-reconnect-modal');
  if (!modal || modal === watchedModal) return;
  watchedModal = modal;
  const has = state => modal.classList.contains(`components-reconnect-${state}`);
  let reloading = false;
  new MutationObserver(() => {
    const lost = has('show') || has('retrying') || has('failed') || has('rejected');
    if (lost && root.dataset.connection !== 'lost') {
      for (const place of modal.querySelectorAll('[data-last-update]')) place.textContent = clock(lastUpdate);
    }
    root.dataset.connection = lost ? 'lost' : 'live';
    if (has('rejected') && !reloading) {
      reloading = true;
      setTimeout(() => location.reload(), Math.random() * 1500);
    }
  }).observe(modal, { attributes: true, attributeFilter: ['class'] });
  modal.addEventListener('click', event => {
    if (event.target.closest('[data-reconnect]')) location.reload();
  });
  // A phone that was asleep comes back with a dead connection: try at once instead of waiting for the next turn.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || !has('failed')) return;
    Promise.resolve(window.Blazor?.reconnect?.()).then(ok => { if (ok === false) location.reload(); }, () => {});
  });
}
