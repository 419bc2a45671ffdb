/** Picks the sentence in the page's language; Korean unless the page says English. */
export const say = (korean, english) => (document.documentElement.lang.startsWith('en') ? english : korean);

/** Clock time such as 14:03:21. */
export const clock = time => time.toLocaleTimeString('en-GB', { hour12: false });

const actions = [];

/** Runs now and after every enhanced navigation, which replaces the content of the page without loading it anew. */
export function onEveryPage(action) {
  actions.push(action);
  action();
}

/** Called once Blazor has been started: before that it has no events to listen to. */
export function listenForNavigation() {
  window.Blazor?.addEventListener?.('enhancedload', () => { for (const action of actions) action(); });
}
