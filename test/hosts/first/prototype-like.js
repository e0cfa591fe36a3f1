// What a page with Prototype.js has: collections with its own methods, enumerable, in place of the language's.
(function () {
  const array = Array.prototype;
  const nativeReverse = array.reverse;
  const each = function (act, context) {
    for (let i = 0; i < this.length; i++) act.call(context, this[i], i);
    return this;
  };
  const toArray = function () {
    return this.slice();
  };
  Object.assign(array, {
    each,
    _each: each,
    toArray,
    entries: toArray, // the language's gives an iterator
    clone: toArray,
    find(is, context) {
      for (let i = 0; i < this.length; i++) if (is.call(context, this[i], i)) return this[i];
      return undefined;
    },
    findAll: array.filter,
    select: array.filter,
    collect: array.map,
    detect: array.find,
    include: array.includes,
    member: array.includes,
    inject(memo, act, context) {
      this.each((value, i) => (memo = act.call(context, memo, value, i)));
      return memo;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    size() {
      return this.length;
    },
    compact() {
      return this.filter((value) => value != null);
    },
    flatten() {
      return this.inject([], (flat, value) => flat.concat(Array.isArray(value) ? value.flatten() : [value]));
    },
    uniq() {
      return this.filter((value, i) => this.indexOf(value) === i);
    },
    without(...values) {
      return this.filter((value) => values.indexOf(value) < 0);
    },
    reverse(inline) {
      return nativeReverse.call(inline === false ? this.slice() : this);
    },
    inspect() {
      return `[${this.join(', ')}]`;
    },
    toJSON() {
      return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`;
    },
    toString() {
      return this.join(',');
    },
  });
  Array.from = window.$A = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Object.assign(Function.prototype, {
    bind(context, ...first) {
      const method = this;
      return function (...rest) {
        return method.apply(context, first.concat(rest));
      };
    },
    wrap(wrapper) {
      const method = this;
      return function (...values) {
        return wrapper.apply(this, [method.bind(this)].concat(values));
      };
    },
  });
  Object.assign(String.prototype, {
    strip: String.prototype.trim,
    include: String.prototype.includes,
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    toArray() {
      return this.split('');
    },
    toJSON() {
      return this.valueOf();
    },
    empty() {
      return this == '';
    },
    times(count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    sub(pattern, replacement, count = 1) {
      let text = this.valueOf();
      while (count-- > 0) text = text.replace(pattern, replacement);
      return text;
    },
  });
  Object.assign(Number.prototype, {
    times(act) {
      for (let i = 0; i < this; i++) act(i);
      return this;
    },
    toJSON() {
      return this.valueOf();
    },
  });
  Object.keys = function (object) {
    const found = [];
    for (const property in object) {
      if (Object.prototype.hasOwnProperty.call(object, property)) found.push(property);
    }
    return found;
  };
  Object.extend = function (to, from) {
    for (const property in from) to[property] = from[property];
    return to;
  };
  // `new Element('p')` makes one; the name no longer means the browser's own.
  const NativeElement = window.Element;
  window.Element = function (name, attributes) {
    const element = document.createElement(name);
    for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]);
    return element;
  };
  window.Element.prototype = NativeElement.prototype;
  Object.assign(NativeElement.prototype, {
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
    update(content) {
      this.textContent = content;
      return this;
    },
    select(selector) {
      return this.querySelectorAll(selector);
    },
    next() {
      return this.nextElementSibling;
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    observe(type, act) {
      this.addEventListener(type, act);
      return this;
    },
  });
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => document.querySelectorAll(selector);
})();
