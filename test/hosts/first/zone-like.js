// What a page with zone.js has: every way to run something later goes through its own hands.
(function () {
  const run = (act, self, values) => act.apply(self, values);
  const wrap = (act) =>
    typeof act !== 'function'
      ? act
      : function (...values) {
          return run(act, this, values);
        };
  const wrapped = new WeakMap();
  const listenerOf = (listener) => {
    if (!listener) return listener;
    if (!wrapped.has(listener)) {
      wrapped.set(listener, function (event) {
        return typeof listener === 'function'
          ? run(listener, this, [event])
          : run(listener.handleEvent, listener, [event]);
      });
    }
    return wrapped.get(listener);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return addEventListener.call(this, type, listenerOf(listener), options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    return removeEventListener.call(this, type, listenerOf(listener), options);
  };
  for (const name of ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback']) {
    const native = window[name];
    if (native) window[name] = (act, ...rest) => native.call(window, wrap(act), ...rest);
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Native = window[name];
    window[name] = function (act, options) {
      const observer = new Native(wrap(act), options);
      this.observe = (...values) => observer.observe(...values);
      this.unobserve = (...values) => observer.unobserve(...values);
      this.disconnect = () => observer.disconnect();
      this.takeRecords = () => observer.takeRecords();
    };
  }
  // A promise of its own: what async functions give is not one of these.
  const Native = Promise;
  class ZonePromise {
    constructor(start) {
      this.native = new Native((resolve, reject) => start(wrap(resolve), wrap(reject)));
    }
    then(done, failed) {
      return ZonePromise.from(this.native.then(wrap(done), wrap(failed)));
    }
    catch(failed) {
      return this.then(null, failed);
    }
    finally(act) {
      return ZonePromise.from(this.native.finally(wrap(act)));
    }
    static from(native) {
      return new ZonePromise((resolve, reject) => native.then(resolve, reject));
    }
    static resolve(value) {
      return ZonePromise.from(Native.resolve(value));
    }
    static reject(reason) {
      return ZonePromise.from(Native.reject(reason));
    }
    static all(values) {
      return ZonePromise.from(Native.all(values));
    }
    static allSettled(values) {
      return ZonePromise.from(Native.allSettled(values));
    }
    static race(values) {
      return ZonePromise.from(Native.race(values));
    }
    static any(values) {
      return ZonePromise.from(Native.any(values));
    }
  }
  window.Promise = ZonePromise;
  const nativeThen = Native.prototype.then;
  Native.prototype.then = function (done, failed) {
    return nativeThen.call(this, wrap(done), wrap(failed));
  };
})();
