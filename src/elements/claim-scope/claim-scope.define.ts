/** Registers `<claim-scope>`. It brings no dataset of its own: elements do. */
import { ClaimScopeElement } from './claim-scope.js';

ClaimScopeElement.define();
