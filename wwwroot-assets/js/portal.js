import { startBlazor } from './boot.js';
import './copy.js';
import './countdown.js';
import './file-size.js';
import './keep-draft.js';
import './keys.js';
import './digits.js';
import './numbers.js';
import './password.js';
import './pdf-page.js';
import './postcode.js';
import './queue.js';
import './theme.js';
import './view.js';
import { upload, cancelUpload } from './upload.js';
import { watchOpenBoards } from './open-board.js';
import { watchPasskeys } from './passkey.js';

// What C# may call through JS interop.
window.portal = { upload, cancelUpload };

startBlazor();
watchOpenBoards();
watchPasskeys();
