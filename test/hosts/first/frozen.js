// A page that has closed the language behind itself: nothing inherited can be shadowed by a plain assignment.
(function () {
  const kinds = [
    Object,
    Function,
    Array,
    String,
    Number,
    Boolean,
    RegExp,
    Date,
    Map,
    Set,
    WeakMap,
    WeakSet,
    Promise,
    Symbol,
    Error,
    TypeError,
    RangeError,
    EventTarget,
    Event,
    CustomEvent,
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    URL,
  ];
  for (const kind of kinds) {
    Object.freeze(kind.prototype);
    Object.freeze(kind);
  }
  for (const namespace of [JSON, Math, Reflect, Intl]) Object.freeze(namespace);
})();
