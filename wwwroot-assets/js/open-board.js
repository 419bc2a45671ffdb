import { onEveryPage } from './words.js';

/** Public boards need the SignalR client; it is fetched only where there is such a board. */
export function watchOpenBoards() {
  onEveryPage(async () => {
    const boards = document.querySelectorAll('[data-open-board]');
    if (boards.length === 0) return;
    const { watch } = await import('./board.js');
    for (const board of boards) watch(board);
  });
}
