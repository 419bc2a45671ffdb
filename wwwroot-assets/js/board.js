import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import { clock, say } from './words.js';

const pause = attempt => Math.round((0.5 + Math.random()) * Math.min(1000 * 1.7 ** attempt, 20000));
const watched = new WeakSet();

/**
 * Keeps one board fresh: on "changed" it fetches the rows the server rendered (data-fragment) and swaps them in.
 * The rows go into the board's [data-open-board-rows] or, without one, into the board itself.
 */
export function watch(board) {
  if (watched.has(board)) return;
  watched.add(board);
  const connection = new HubConnectionBuilder()
    .withUrl('/hubs/boards')
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: context => pause(context.previousRetryCount) })
    .configureLogging(LogLevel.Error)
    .build();
  const rows = board.querySelector('[data-open-board-rows]') ?? board;
  let updated = new Date();
  let version = -1;
  let lastFetch = 0;
  let planned = false;
  let fetching = false;

  function status(live) {
    for (const place of document.querySelectorAll('[data-open-board-status]')) {
      place.classList.toggle('live-dot--lost', !live);
      place.textContent = live ? say('실시간', 'Live') : say(`다시 연결 중 — 마지막 갱신 ${clock(updated)}`, `Reconnecting — last update ${clock(updated)}`);
    }
  }

  // However fast the changes come, at most one fetch per 250 ms, and always one after the last change.
  function plan() {
    if (planned) return;
    planned = true;
    setTimeout(run, Math.max(0, lastFetch + 250 - Date.now()));
  }

  async function run() {
    planned = false;
    if (fetching) { lastFetch = Date.now(); plan(); return; }
    if (!board.isConnected) { await connection.stop(); return; }
    fetching = true;
    lastFetch = Date.now();
    try {
      const answer = await fetch(board.dataset.fragment, { cache: 'no-store', headers: { Accept: 'text/html' } });
      if (answer.ok) { swap(await answer.text()); updated = new Date(); }
    } catch { /* the network is gone; the reconnect brings the rows */ } finally { fetching = false; }
  }

  function swap(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    const known = new Set([...rows.querySelectorAll('[data-key]')].map(row => row.dataset.key));
    for (const row of template.content.querySelectorAll('[data-key]')) if (!known.has(row.dataset.key)) row.classList.add('board-row--new');
    // Whoever stands on a link of a row by keyboard keeps standing there.
    const held = rows.contains(document.activeElement) ? document.activeElement.closest('[data-key]')?.dataset.key : null;
    rows.replaceChildren(template.content);
    if (held) rows.querySelector(`[data-key="${CSS.escape(held)}"] :is(a, button)`)?.focus({ preventScroll: true });
    for (const place of document.querySelectorAll('[data-open-board-count]')) place.textContent = String(rows.querySelectorAll('[data-key]').length);
  }

  async function subscribe() {
    await connection.invoke('WatchOpenNotices');
    status(true);
    plan(); // whatever happened while nobody listened
  }

  connection.on('changed', message => {
    const next = Number(message?.version);
    if (!Number.isNaN(next) && next === version) return;
    version = next;
    plan();
  });
  connection.onreconnecting(() => status(false));
  connection.onreconnected(() => subscribe().catch(() => status(false)));

  // The automatic reconnect does not cover the first start.
  (async function start(attempt) {
    if (!board.isConnected) return;
    try {
      await connection.start();
      await subscribe();
    } catch {
      status(false);
      await connection.stop();
      setTimeout(() => start(attempt + 1), pause(attempt));
    }
  })(0);
}
