// In a sandbox nobody can look in from outside: the page looks at itself and tells the test.
import { report } from '../look.mjs';

parent.postMessage(await report(window), '*');
