import { say } from './words.js';

// <html data-server-now="ISO"> is the server's clock when it answered; a deadline must not depend on the visitor's clock.
const root = document.documentElement;
let offset = 0;

function measure(localNow) {
  const serverNow = Date.parse(root.dataset.serverNow ?? '');
  if (!Number.isNaN(serverNow)) offset = serverNow - localNow;
}

const arrival = performance.getEntriesByType('navigation')[0]?.responseStart;
measure(arrival ? performance.timeOrigin + arrival : Date.now());
new MutationObserver(() => measure(Date.now())).observe(root, { attributes: true, attributeFilter: ['data-server-now'] });

const two = number => String(number).padStart(2, '0');

function remaining(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  const [days, hours, minutes, rest] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  if (days > 0) return say(`${days}일 ${hours}시간 남음`, `${days} d ${hours} h left`);
  if (hours > 0) return say(`${hours}시간 ${minutes}분 남음`, `${hours} h ${minutes} min left`);
  if (minutes > 0) return say(`${minutes}분 ${two(rest)}초 남음`, `${minutes} min ${two(rest)} s left`);
  return say(`${rest}초 남음`, `${rest} s left`);
}

/**
 * <count-down until="2026-11-22T05:00:00Z" closed="마감" soon="3600">11월 22일 14:00</count-down>
 * The child text is what is seen without script. The ticking text lives in a shadow root, where neither Blazor's
 * rendering nor an enhanced navigation can collide with it.
 */
class CountDown extends HTMLElement {
  static observedAttributes = ['until', 'closed'];
  static all = new Set();

  constructor() {
    super();
    this.text = this.attachShadow({ mode: 'open' }).appendChild(document.createTextNode(''));
  }

  connectedCallback() { CountDown.all.add(this); this.tick(); }
  disconnectedCallback() { CountDown.all.delete(this); }
  attributeChangedCallback() { this.tick(); }

  tick() {
    const until = Date.parse(this.getAttribute('until') ?? '');
    if (Number.isNaN(until)) { this.show(''); return; }
    const left = until - (Date.now() + offset);
    const over = left <= 0;
    this.show(over ? this.getAttribute('closed') ?? say('마감', 'Closed') : remaining(left));
    this.turn('countdown--soon', !over && left <= 1000 * Number(this.getAttribute('soon') ?? 3600));
    this.turn('countdown--over', over);
    if (over && this.wasOpen) this.dispatchEvent(new CustomEvent('countdown-over', { bubbles: true }));
    this.wasOpen = !over;
  }

  show(text) { if (this.text.data !== text) this.text.data = text; }
  turn(name, on) { if (this.classList.contains(name) !== on) this.classList.toggle(name, on); }
}

customElements.define('count-down', CountDown);

// On the second of the server's clock, so that two windows side by side tick together.
(function beat() {
  for (const element of CountDown.all) element.tick();
  setTimeout(beat, 1000 - ((Date.now() + offset) % 1000) + 5);
})();
