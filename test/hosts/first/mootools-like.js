// What a page with MooTools has: types with methods of its own, and some of the language's replaced.
(function () {
  Object.assign(Function.prototype, {
    bind(that, args) {
      const self = this;
      const first = args == null ? [] : Array.isArray(args) ? args : [args];
      return function () {
        return self.apply(that, first.concat([].slice.call(arguments)));
      };
    },
    extend(key, value) {
      this[key] = value;
      return this;
    },
    implement(key, value) {
      this.prototype[key] = value;
      return this;
    },
    attempt(args, that) {
      try {
        return this.apply(that, [].concat(args || []));
      } catch {
        return null;
      }
    },
  });
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item === 'object' && typeof item.length === 'number' ? [].slice.call(item) : [item];
  };
  Number.from = (item) => (isFinite(parseFloat(item)) ? parseFloat(item) : null);
  String.from = (item) => item + '';
  Object.each = function (object, act, bind) {
    for (const key in object) if (Object.hasOwn(object, key)) act.call(bind, object[key], key, object);
  };
  const array = Array.prototype;
  array.contains = array.includes;
  array.flatten = function () {
    return this.flat(Infinity);
  };
  array.clean = function () {
    return this.filter((item) => item != null);
  };
  array.append = function (items) {
    this.push.apply(this, items);
    return this;
  };
  array.empty = function () {
    this.length = 0;
    return this;
  };
  array.pick = function () {
    return this.clean()[0] || null;
  };
  const string = String.prototype;
  string.contains = function (part, index) {
    return (index ? String(this).slice(index) : String(this)).indexOf(part) > -1;
  };
  string.trim = function () {
    return String(this).replace(/^\s+|\s+$/g, '');
  };
  string.clean = function () {
    return String(this).replace(/\s+/g, ' ').trim();
  };
  string.substitute = function (object) {
    return String(this).replace(/\{([^{}]+)\}/g, (match, name) => (object[name] == null ? '' : object[name]));
  };
  string.test = function (pattern) {
    return new RegExp(pattern).test(this);
  };
  const NativeElement = window.Element;
  window.Element = function (tag, properties) {
    return Object.assign(document.createElement(tag), properties);
  };
  window.Element.prototype = NativeElement.prototype;
  window.Event = function (event) {
    return event || window.event;
  };
  for (const type of [NativeElement, Document]) {
    Object.assign(type.prototype, {
      getElement(selector) {
        return this.querySelector(selector);
      },
      getElements(selector) {
        return array.slice.call(this.querySelectorAll(selector));
      },
      addEvent(name, act) {
        this.addEventListener(name, act);
        return this;
      },
    });
  }
  Object.assign(NativeElement.prototype, {
    set(name, value) {
      this[name] = value;
      return this;
    },
    get(name) {
      return this[name];
    },
    empty() {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    inject(where) {
      where.appendChild(this);
      return this;
    },
    toInt() {
      return 0;
    },
  });
})();
