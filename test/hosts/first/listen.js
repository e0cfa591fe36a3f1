// Runs before everything else of a host page, so that the test hears all that goes wrong in it.
(function () {
  'use strict';
  const said = [];
  window.said = said;
  const say = (what) => said.push(String(what));
  addEventListener('error', (event) => say(`error: ${event.message || (event.target && event.target.src)}`), true);
  addEventListener('unhandledrejection', (event) => say(`rejected: ${event.reason}`));
  addEventListener('securitypolicyviolation', (event) =>
    say(
      `policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
    ),
  );
  for (const level of ['info', 'warn', 'error']) console[level] = (...parts) => say(`${level}: ${parts.join(' ')}`);
  // What would keep the page out of the browser's memory of pages.
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'unload' || type === 'beforeunload') say(`listens to ${type}`);
    return listen.call(this, type, ...rest);
  };
})();
