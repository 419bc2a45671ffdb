import { onEveryPage } from './words.js';

// The drawer on phones is a checkbox; an enhanced navigation would leave it open.
document.addEventListener('click', event => {
  const drawer = document.querySelector('.shell-drawer');
  if (drawer?.checked && event.target.closest?.('.shell-side a, .shell-tabs a')) drawer.checked = false;
});
document.addEventListener('keydown', event => {
  const drawer = document.querySelector('.shell-drawer');
  if (event.key === 'Escape' && drawer?.checked) { drawer.checked = false; drawer.focus(); }
  // A label behaves like a button to the eye, so Enter has to work as on one.
  if (event.key === 'Enter' && event.target === drawer) drawer.checked = !drawer.checked;
});

// On a narrow screen the ribbon scrolls: bring the current step to its middle, once per ribbon.
const placed = new WeakSet();
function placeRibbons() {
  for (const ribbon of document.querySelectorAll('.ribbon')) {
    const now = ribbon.querySelector('.ribbon-step--now, .ribbon-step--failed');
    if (!now || placed.has(now)) continue;
    placed.add(now);
    ribbon.scrollLeft = now.offsetLeft - ribbon.offsetLeft - (ribbon.clientWidth - now.offsetWidth) / 2;
  }
}
onEveryPage(placeRibbons);
// Pages rendered by the live connection put their ribbon in later.
let waiting = false;
new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; placeRibbons(); });
}).observe(document.body, { childList: true, subtree: true });
