export const id = 589;

export const ids = [ 589 ];

export const modules = {
 1589: (n, e, l) => {
  l.d(e, {
   postmortemStage: () => D
  });
  var t = l(3680);
  var o = l(6217);
  // CONCATENATED MODULE: ./lib/src/templates/compiled-postmortem.js
  const r = {
   postmortem: {
    0: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return (r = a(l, "if").call(e != null ? e : n.nullContext || {}, a(e, "isShown"), {
      name: "if",
      hash: {},
      fn: n.program(1, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 2,
        column: 0
       },
       end: {
        line: 33,
        column: 7
       }
      }
     })) != null ? r : "";
    },
    1: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n\x3c!-- incident-protocol:begin notes-" + ((r = (a = s(l, "id") || u(e, "id", {
      start: {
       line: 4,
       column: 37
      },
      end: {
       line: 4,
       column: 39
      }
     }), typeof a === c ? a.call(i, {
      name: "id",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 4,
        column: 35
       },
       end: {
        line: 4,
        column: 41
       }
      }
     }) : a)) != null ? r : "") + " --\x3e\n\n## " + ((r = (a = s(l, "heading") || u(e, "heading", {
      start: {
       line: 6,
       column: 5
      },
      end: {
       line: 6,
       column: 12
      }
     }), typeof a === c ? a.call(i, {
      name: "heading",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 6,
        column: 3
       },
       end: {
        line: 6,
        column: 14
       }
      }
     }) : a)) != null ? r : "") + "\n" + ((r = s(l, "each").call(i, s(e, "notes"), {
      name: "each",
      hash: {},
      fn: n.program(2, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 7,
        column: 0
       },
       end: {
        line: 16,
        column: 9
       }
      }
     })) != null ? r : "") + ((r = s(l, "if").call(i, s(e, "rest"), {
      name: "if",
      hash: {},
      fn: n.program(4, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 17,
        column: 0
       },
       end: {
        line: 20,
        column: 7
       }
      }
     })) != null ? r : "") + ((r = s(l, "each").call(i, s(e, "hints"), {
      name: "each",
      hash: {},
      fn: n.program(5, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 21,
        column: 0
       },
       end: {
        line: 30,
        column: 9
       }
      }
     })) != null ? r : "") + "\n\x3c!-- incident-protocol:end notes-" + ((r = (a = s(l, "id") || u(e, "id", {
      start: {
       line: 32,
       column: 35
      },
      end: {
       line: 32,
       column: 37
      }
     }), typeof a === c ? a.call(i, {
      name: "id",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 32,
        column: 33
       },
       end: {
        line: 32,
        column: 39
       }
      }
     }) : a)) != null ? r : "") + " --\x3e\n";
    },
    2: function(n, e, l, t, o) {
     var r, a, u = e != null ? e : n.nullContext || {}, i = n.strict, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n" + ((r = s(l, "if").call(u, s(e, "heading"), {
      name: "if",
      hash: {},
      fn: n.program(3, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 9,
        column: 0
       },
       end: {
        line: 12,
        column: 7
       }
      }
     })) != null ? r : "") + ((r = (a = s(l, "quote") || i(e, "quote", {
      start: {
       line: 13,
       column: 2
      },
      end: {
       line: 13,
       column: 7
      }
     }), typeof a === c ? a.call(u, {
      name: "quote",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 13,
        column: 0
       },
       end: {
        line: 13,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "\n\n_" + ((r = (a = s(l, "source") || i(e, "source", {
      start: {
       line: 15,
       column: 3
      },
      end: {
       line: 15,
       column: 9
      }
     }), typeof a === c ? a.call(u, {
      name: "source",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 15,
        column: 1
       },
       end: {
        line: 15,
        column: 11
       }
      }
     }) : a)) != null ? r : "") + "_\n";
    },
    3: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "**" + ((r = (a = u(l, "heading") || n.strict(e, "heading", {
      start: {
       line: 10,
       column: 4
      },
      end: {
       line: 10,
       column: 11
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "heading",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 10,
        column: 2
       },
       end: {
        line: 10,
        column: 13
       }
      }
     }) : a)) != null ? r : "") + "**\n\n";
    },
    4: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n_" + ((r = (a = u(l, "rest") || n.strict(e, "rest", {
      start: {
       line: 19,
       column: 3
      },
      end: {
       line: 19,
       column: 7
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "rest",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 19,
        column: 1
       },
       end: {
        line: 19,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "_\n";
    },
    5: function(n, e, l, t, o) {
     var r, a, u = e != null ? e : n.nullContext || {}, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n" + ((r = (a = i(l, "intro") || n.strict(e, "intro", {
      start: {
       line: 23,
       column: 2
      },
      end: {
       line: 23,
       column: 7
      }
     }), typeof a === "function" ? a.call(u, {
      name: "intro",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 23,
        column: 0
       },
       end: {
        line: 23,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "\n" + ((r = i(l, "if").call(u, i(e, "lines"), {
      name: "if",
      hash: {},
      fn: n.program(6, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 24,
        column: 0
       },
       end: {
        line: 29,
        column: 7
       }
      }
     })) != null ? r : "");
    },
    6: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n" + ((r = a(l, "each").call(e != null ? e : n.nullContext || {}, a(e, "lines"), {
      name: "each",
      hash: {},
      fn: n.program(7, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 26,
        column: 0
       },
       end: {
        line: 28,
        column: 9
       }
      }
     })) != null ? r : "");
    },
    7: function(n, e, l, t, o) {
     var r;
     return "- " + ((r = n.lambda(e, e)) != null ? r : "") + "\n";
    },
    8: function(n, e, l, t, o) {
     var r, a = n.strict, u = n.lambda, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "| " + ((r = u(a(i(e, "t"), "severity", {
      start: {
       line: 48,
       column: 4
      },
      end: {
       line: 48,
       column: 14
      }
     }), e)) != null ? r : "") + " | " + ((r = u(a(i(e, "facts"), "severity", {
      start: {
       line: 48,
       column: 21
      },
      end: {
       line: 48,
       column: 35
      }
     }), e)) != null ? r : "") + " |\n";
    },
    9: function(n, e, l, t, o) {
     var r, a = n.strict, u = n.lambda, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "| " + ((r = u(a(i(e, "t"), "affected", {
      start: {
       line: 51,
       column: 4
      },
      end: {
       line: 51,
       column: 14
      }
     }), e)) != null ? r : "") + " | " + ((r = u(a(i(e, "facts"), "affected", {
      start: {
       line: 51,
       column: 21
      },
      end: {
       line: 51,
       column: 35
      }
     }), e)) != null ? r : "") + " |\n";
    },
    10: function(n, e, l, t, o) {
     var r, a = n.strict, u = n.lambda, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "| " + ((r = u(a(i(e, "t"), "lead", {
      start: {
       line: 54,
       column: 4
      },
      end: {
       line: 54,
       column: 10
      }
     }), e)) != null ? r : "") + " | " + ((r = u(a(i(e, "facts"), "lead", {
      start: {
       line: 54,
       column: 17
      },
      end: {
       line: 54,
       column: 27
      }
     }), e)) != null ? r : "") + " |\n";
    },
    11: function(n, e, l, t, o) {
     var r, a = n.strict, u = n.lambda, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "| " + ((r = u(a(i(e, "t"), "lasted", {
      start: {
       line: 57,
       column: 4
      },
      end: {
       line: 57,
       column: 12
      }
     }), e)) != null ? r : "") + " | " + ((r = u(a(i(e, "facts"), "lasted", {
      start: {
       line: 57,
       column: 19
      },
      end: {
       line: 57,
       column: 31
      }
     }), e)) != null ? r : "") + " |\n";
    },
    12: function(n, e, l, t, o) {
     var r, a = n.strict, u = n.lambda, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "| " + ((r = u(a(i(e, "t"), "repairedWith", {
      start: {
       line: 61,
       column: 4
      },
      end: {
       line: 61,
       column: 18
      }
     }), e)) != null ? r : "") + " | " + ((r = u(a(i(e, "facts"), "fixedBy", {
      start: {
       line: 61,
       column: 25
      },
      end: {
       line: 61,
       column: 38
      }
     }), e)) != null ? r : "") + " |\n";
    },
    13: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "| " + ((r = (a = s(l, "name") || u(e, "name", {
      start: {
       line: 68,
       column: 4
      },
      end: {
       line: 68,
       column: 8
      }
     }), typeof a === c ? a.call(i, {
      name: "name",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 68,
        column: 2
       },
       end: {
        line: 68,
        column: 10
       }
      }
     }) : a)) != null ? r : "") + " | " + ((r = (a = s(l, "when") || u(e, "when", {
      start: {
       line: 68,
       column: 15
      },
      end: {
       line: 68,
       column: 19
      }
     }), typeof a === c ? a.call(i, {
      name: "when",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 68,
        column: 13
       },
       end: {
        line: 68,
        column: 21
       }
      }
     }) : a)) != null ? r : "") + " | " + ((r = (a = s(l, "after") || u(e, "after", {
      start: {
       line: 68,
       column: 26
      },
      end: {
       line: 68,
       column: 31
      }
     }), typeof a === c ? a.call(i, {
      name: "after",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 68,
        column: 24
       },
       end: {
        line: 68,
        column: 33
       }
      }
     }) : a)) != null ? r : "") + " | " + ((r = (a = s(l, "by") || u(e, "by", {
      start: {
       line: 68,
       column: 38
      },
      end: {
       line: 68,
       column: 40
      }
     }), typeof a === c ? a.call(i, {
      name: "by",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 68,
        column: 36
       },
       end: {
        line: 68,
        column: 42
       }
      }
     }) : a)) != null ? r : "") + " |\n";
    },
    14: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n" + ((r = (a = u(l, "stillToWrite") || n.strict(e, "stillToWrite", {
      start: {
       line: 72,
       column: 2
      },
      end: {
       line: 72,
       column: 14
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "stillToWrite",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 72,
        column: 0
       },
       end: {
        line: 72,
        column: 16
       }
      }
     }) : a)) != null ? r : "") + "\n";
    },
    15: function(n, e, l, t, o) {
     var r;
     return "\n- " + ((r = n.lambda(e, e)) != null ? r : "") + "\n";
    },
    16: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n**" + ((r = n.lambda(n.strict(a(e, "t"), "people", {
      start: {
       line: 80,
       column: 4
      },
      end: {
       line: 80,
       column: 12
      }
     }), e)) != null ? r : "") + "**\n\n" + ((r = a(l, "each").call(e != null ? e : n.nullContext || {}, a(e, "roles"), {
      name: "each",
      hash: {},
      fn: n.program(7, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 82,
        column: 0
       },
       end: {
        line: 84,
        column: 9
       }
      }
     })) != null ? r : "");
    },
    17: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n> [!CAUTION]\n> " + ((r = (a = u(l, "secrets") || n.strict(e, "secrets", {
      start: {
       line: 89,
       column: 4
      },
      end: {
       line: 89,
       column: 11
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "secrets",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 89,
        column: 2
       },
       end: {
        line: 89,
        column: 13
       }
      }
     }) : a)) != null ? r : "") + "\n";
    },
    18: function(n, e, l, t, o) {
     var r, a = e != null ? e : n.nullContext || {}, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n\x3c!-- incident-protocol:begin summary --\x3e\n\n## " + ((r = n.lambda(n.strict(u(e, "t"), "summary", {
      start: {
       line: 97,
       column: 5
      },
      end: {
       line: 97,
       column: 14
      }
     }), e)) != null ? r : "") + "\n" + ((r = u(l, "if").call(a, u(u(e, "summary"), "fields"), {
      name: "if",
      hash: {},
      fn: n.program(19, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 98,
        column: 0
       },
       end: {
        line: 109,
        column: 7
       }
      }
     })) != null ? r : "") + ((r = u(l, "each").call(a, u(u(e, "summary"), "reports"), {
      name: "each",
      hash: {},
      fn: n.program(21, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 110,
        column: 0
       },
       end: {
        line: 115,
        column: 9
       }
      }
     })) != null ? r : "") + "\n\x3c!-- incident-protocol:end summary --\x3e\n";
    },
    19: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return ((r = a(l, "each").call(e != null ? e : n.nullContext || {}, a(a(e, "summary"), "fields"), {
      name: "each",
      hash: {},
      fn: n.program(20, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 99,
        column: 0
       },
       end: {
        line: 106,
        column: 9
       }
      }
     })) != null ? r : "") + "\n_" + ((r = n.lambda(n.strict(a(e, "summary"), "source", {
      start: {
       line: 108,
       column: 3
      },
      end: {
       line: 108,
       column: 17
      }
     }), e)) != null ? r : "") + "_\n";
    },
    20: function(n, e, l, t, o) {
     var r, a, u = e != null ? e : n.nullContext || {}, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n" + ((r = i(l, "if").call(u, i(e, "heading"), {
      name: "if",
      hash: {},
      fn: n.program(3, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 101,
        column: 0
       },
       end: {
        line: 104,
        column: 7
       }
      }
     })) != null ? r : "") + ((r = (a = i(l, "quote") || n.strict(e, "quote", {
      start: {
       line: 105,
       column: 2
      },
      end: {
       line: 105,
       column: 7
      }
     }), typeof a === "function" ? a.call(u, {
      name: "quote",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 105,
        column: 0
       },
       end: {
        line: 105,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "\n";
    },
    21: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n**" + ((r = (a = s(l, "heading") || u(e, "heading", {
      start: {
       line: 112,
       column: 4
      },
      end: {
       line: 112,
       column: 11
      }
     }), typeof a === c ? a.call(i, {
      name: "heading",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 112,
        column: 2
       },
       end: {
        line: 112,
        column: 13
       }
      }
     }) : a)) != null ? r : "") + "**\n\n" + ((r = (a = s(l, "quote") || u(e, "quote", {
      start: {
       line: 114,
       column: 2
      },
      end: {
       line: 114,
       column: 7
      }
     }), typeof a === c ? a.call(i, {
      name: "quote",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 114,
        column: 0
       },
       end: {
        line: 114,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "\n";
    },
    22: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return (r = a(l, "if").call(e != null ? e : n.nullContext || {}, a(e, "isImpact"), {
      name: "if",
      hash: {},
      fn: n.program(23, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 120,
        column: 0
       },
       end: {
        line: 122,
        column: 7
       }
      }
     })) != null ? r : "";
    },
    23: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return (r = n.invokePartial(a(t, "section"), e, {
      name: "section",
      data: o,
      helpers: l,
      partials: t,
      decorators: n.decorators
     })) != null ? r : "";
    },
    24: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "**" + ((r = (a = c(l, "date") || u(e, "date", {
      start: {
       line: 130,
       column: 4
      },
      end: {
       line: 130,
       column: 8
      }
     }), typeof a === "function" ? a.call(i, {
      name: "date",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 130,
        column: 2
       },
       end: {
        line: 130,
        column: 10
       }
      }
     }) : a)) != null ? r : "") + "** (" + ((r = n.lambda(u(c(o, "root"), "zones", {
      start: {
       line: 130,
       column: 16
      },
      end: {
       line: 130,
       column: 27
      }
     }), e)) != null ? r : "") + ")\n\n" + ((r = c(l, "each").call(i, c(e, "lines"), {
      name: "each",
      hash: {},
      fn: n.program(25, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 132,
        column: 0
       },
       end: {
        line: 134,
        column: 9
       }
      }
     })) != null ? r : "") + "\n";
    },
    25: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "- " + ((r = (a = s(l, "time") || u(e, "time", {
      start: {
       line: 133,
       column: 4
      },
      end: {
       line: 133,
       column: 8
      }
     }), typeof a === c ? a.call(i, {
      name: "time",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 133,
        column: 2
       },
       end: {
        line: 133,
        column: 10
       }
      }
     }) : a)) != null ? r : "") + " " + ((r = (a = s(l, "words") || u(e, "words", {
      start: {
       line: 133,
       column: 13
      },
      end: {
       line: 133,
       column: 18
      }
     }), typeof a === c ? a.call(i, {
      name: "words",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 133,
        column: 11
       },
       end: {
        line: 133,
        column: 20
       }
      }
     }) : a)) != null ? r : "") + "\n";
    },
    26: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "**" + ((r = (a = s(l, "heading") || u(e, "heading", {
      start: {
       line: 138,
       column: 4
      },
      end: {
       line: 138,
       column: 11
      }
     }), typeof a === c ? a.call(i, {
      name: "heading",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 138,
        column: 2
       },
       end: {
        line: 138,
        column: 13
       }
      }
     }) : a)) != null ? r : "") + "**\n\n" + ((r = (a = s(l, "quote") || u(e, "quote", {
      start: {
       line: 140,
       column: 2
      },
      end: {
       line: 140,
       column: 7
      }
     }), typeof a === c ? a.call(i, {
      name: "quote",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 140,
        column: 0
       },
       end: {
        line: 140,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "\n\n";
    },
    27: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "_" + ((r = n.lambda(n.strict(a(e, "timeline"), "others", {
      start: {
       line: 144,
       column: 3
      },
      end: {
       line: 144,
       column: 18
      }
     }), e)) != null ? r : "") + "_\n\n";
    },
    28: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "_" + ((r = n.lambda(n.strict(a(e, "timeline"), "withoutHistory", {
      start: {
       line: 148,
       column: 3
      },
      end: {
       line: 148,
       column: 26
      }
     }), e)) != null ? r : "") + "_\n\n";
    },
    29: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return (r = a(l, "if").call(e != null ? e : n.nullContext || {}, a(e, "isImpact"), {
      name: "if",
      hash: {},
      fn: n.program(30, o, 0),
      inverse: n.program(23, o, 0),
      data: o,
      loc: {
       start: {
        line: 154,
        column: 0
       },
       end: {
        line: 157,
        column: 7
       }
      }
     })) != null ? r : "";
    },
    30: function(n, e, l, t, o) {
     return "";
    },
    31: function(n, e, l, t, o) {
     var r, a = e != null ? e : n.nullContext || {}, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n\x3c!-- incident-protocol:begin follow-ups --\x3e\n\n## " + ((r = n.lambda(n.strict(u(e, "t"), "followUps", {
      start: {
       line: 163,
       column: 5
      },
      end: {
       line: 163,
       column: 16
      }
     }), e)) != null ? r : "") + "\n" + ((r = u(l, "if").call(a, u(u(e, "followUps"), "lines"), {
      name: "if",
      hash: {},
      fn: n.program(32, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 164,
        column: 0
       },
       end: {
        line: 169,
        column: 7
       }
      }
     })) != null ? r : "") + ((r = u(l, "each").call(a, u(u(e, "followUps"), "hints"), {
      name: "each",
      hash: {},
      fn: n.program(5, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 170,
        column: 0
       },
       end: {
        line: 179,
        column: 9
       }
      }
     })) != null ? r : "") + "\n\x3c!-- incident-protocol:end follow-ups --\x3e\n";
    },
    32: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n" + ((r = a(l, "each").call(e != null ? e : n.nullContext || {}, a(a(e, "followUps"), "lines"), {
      name: "each",
      hash: {},
      fn: n.program(7, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 166,
        column: 0
       },
       end: {
        line: 168,
        column: 9
       }
      }
     })) != null ? r : "");
    },
    33: function(n, e, l, t, o) {
     var r, a = e != null ? e : n.nullContext || {}, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n\x3c!-- incident-protocol:begin said --\x3e\n\n## " + ((r = n.lambda(n.strict(u(e, "t"), "communicationsHeading", {
      start: {
       line: 187,
       column: 5
      },
      end: {
       line: 187,
       column: 28
      }
     }), e)) != null ? r : "") + "\n\n" + ((r = u(l, "each").call(a, u(u(e, "communications"), "words"), {
      name: "each",
      hash: {},
      fn: n.program(34, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 189,
        column: 0
       },
       end: {
        line: 212,
        column: 9
       }
      }
     })) != null ? r : "") + ((r = u(l, "if").call(a, u(u(e, "communications"), "rest"), {
      name: "if",
      hash: {},
      fn: n.program(39, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 213,
        column: 0
       },
       end: {
        line: 216,
        column: 7
       }
      }
     })) != null ? r : "") + ((r = u(l, "each").call(a, u(u(e, "communications"), "asks"), {
      name: "each",
      hash: {},
      fn: n.program(40, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 217,
        column: 0
       },
       end: {
        line: 222,
        column: 9
       }
      }
     })) != null ? r : "") + ((r = u(l, "if").call(a, u(u(e, "communications"), "thanked"), {
      name: "if",
      hash: {},
      fn: n.program(41, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 223,
        column: 0
       },
       end: {
        line: 226,
        column: 7
       }
      }
     })) != null ? r : "") + "\x3c!-- incident-protocol:end said --\x3e\n";
    },
    34: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "**" + ((r = (a = s(l, "steps") || u(e, "steps", {
      start: {
       line: 190,
       column: 4
      },
      end: {
       line: 190,
       column: 9
      }
     }), typeof a === c ? a.call(i, {
      name: "steps",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 190,
        column: 2
       },
       end: {
        line: 190,
        column: 11
       }
      }
     }) : a)) != null ? r : "") + "**\n\n" + ((r = (a = s(l, "quote") || u(e, "quote", {
      start: {
       line: 192,
       column: 2
      },
      end: {
       line: 192,
       column: 7
      }
     }), typeof a === c ? a.call(i, {
      name: "quote",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 192,
        column: 0
       },
       end: {
        line: 192,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "\n\n_" + ((r = (a = s(l, "source") || u(e, "source", {
      start: {
       line: 194,
       column: 3
      },
      end: {
       line: 194,
       column: 9
      }
     }), typeof a === c ? a.call(i, {
      name: "source",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 194,
        column: 1
       },
       end: {
        line: 194,
        column: 11
       }
      }
     }) : a)) != null ? r : "") + "_\n\n" + ((r = s(l, "with").call(i, s(e, "answers"), {
      name: "with",
      hash: {},
      fn: n.program(35, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 196,
        column: 0
       },
       end: {
        line: 211,
        column: 9
       }
      }
     })) != null ? r : "");
    },
    35: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return (r = a(l, "if").call(e != null ? e : n.nullContext || {}, a(e, "intro"), {
      name: "if",
      hash: {},
      fn: n.program(36, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 197,
        column: 0
       },
       end: {
        line: 210,
        column: 7
       }
      }
     })) != null ? r : "";
    },
    36: function(n, e, l, t, o) {
     var r, a, u = e != null ? e : n.nullContext || {}, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return ((r = (a = i(l, "intro") || n.strict(e, "intro", {
      start: {
       line: 198,
       column: 2
      },
      end: {
       line: 198,
       column: 7
      }
     }), typeof a === "function" ? a.call(u, {
      name: "intro",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 198,
        column: 0
       },
       end: {
        line: 198,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "\n\n" + ((r = i(l, "each").call(u, i(e, "lines"), {
      name: "each",
      hash: {},
      fn: n.program(7, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 200,
        column: 0
       },
       end: {
        line: 202,
        column: 9
       }
      }
     })) != null ? r : "") + ((r = i(l, "if").call(u, i(e, "lines"), {
      name: "if",
      hash: {},
      fn: n.program(37, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 203,
        column: 0
       },
       end: {
        line: 205,
        column: 7
       }
      }
     })) != null ? r : "") + ((r = i(l, "if").call(u, i(e, "rest"), {
      name: "if",
      hash: {},
      fn: n.program(38, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 206,
        column: 0
       },
       end: {
        line: 209,
        column: 7
       }
      }
     })) != null ? r : "");
    },
    37: function(n, e, l, t, o) {
     return "\n";
    },
    38: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "_" + ((r = (a = u(l, "rest") || n.strict(e, "rest", {
      start: {
       line: 207,
       column: 3
      },
      end: {
       line: 207,
       column: 7
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "rest",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 207,
        column: 1
       },
       end: {
        line: 207,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "_\n\n";
    },
    39: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "_" + ((r = n.lambda(n.strict(a(e, "communications"), "rest", {
      start: {
       line: 214,
       column: 3
      },
      end: {
       line: 214,
       column: 22
      }
     }), e)) != null ? r : "") + "_\n\n";
    },
    40: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "- " + ((r = n.lambda(e, e)) != null ? r : "") + "\n" + ((r = a(l, "if").call(e != null ? e : n.nullContext || {}, a(o, "last"), {
      name: "if",
      hash: {},
      fn: n.program(37, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 219,
        column: 0
       },
       end: {
        line: 221,
        column: 7
       }
      }
     })) != null ? r : "");
    },
    41: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return ((r = n.lambda(n.strict(a(e, "communications"), "thanked", {
      start: {
       line: 224,
       column: 2
      },
      end: {
       line: 224,
       column: 24
      }
     }), e)) != null ? r : "") + "\n\n";
    },
    42: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return (r = a(l, "if").call(e != null ? e : n.nullContext || {}, a(e, "body"), {
      name: "if",
      hash: {},
      fn: n.program(43, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 230,
        column: 0
       },
       end: {
        line: 239,
        column: 7
       }
      }
     })) != null ? r : "";
    },
    43: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n\x3c!-- incident-protocol:begin " + ((r = (a = s(l, "id") || u(e, "id", {
      start: {
       line: 232,
       column: 31
      },
      end: {
       line: 232,
       column: 33
      }
     }), typeof a === c ? a.call(i, {
      name: "id",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 232,
        column: 29
       },
       end: {
        line: 232,
        column: 35
       }
      }
     }) : a)) != null ? r : "") + " --\x3e\n\n## " + ((r = (a = s(l, "heading") || u(e, "heading", {
      start: {
       line: 234,
       column: 5
      },
      end: {
       line: 234,
       column: 12
      }
     }), typeof a === c ? a.call(i, {
      name: "heading",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 234,
        column: 3
       },
       end: {
        line: 234,
        column: 14
       }
      }
     }) : a)) != null ? r : "") + "\n\n" + ((r = (a = s(l, "body") || u(e, "body", {
      start: {
       line: 236,
       column: 2
      },
      end: {
       line: 236,
       column: 6
      }
     }), typeof a === c ? a.call(i, {
      name: "body",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 236,
        column: 0
       },
       end: {
        line: 236,
        column: 8
       }
      }
     }) : a)) != null ? r : "") + "\n\n\x3c!-- incident-protocol:end " + ((r = (a = s(l, "id") || u(e, "id", {
      start: {
       line: 238,
       column: 29
      },
      end: {
       line: 238,
       column: 31
      }
     }), typeof a === c ? a.call(i, {
      name: "id",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 238,
        column: 27
       },
       end: {
        line: 238,
        column: 33
       }
      }
     }) : a)) != null ? r : "") + " --\x3e\n";
    },
    44: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lambda, m = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n\x3c!-- incident-protocol:begin steps --\x3e\n\n## " + ((r = (a = m(l, "stepsHeading") || u(e, "stepsHeading", {
      start: {
       line: 245,
       column: 5
      },
      end: {
       line: 245,
       column: 17
      }
     }), typeof a === c ? a.call(i, {
      name: "stepsHeading",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 245,
        column: 3
       },
       end: {
        line: 245,
        column: 19
       }
      }
     }) : a)) != null ? r : "") + '\n\n<details markdown="1">\n<summary>' + ((r = s(u(m(e, "t"), "protocolFolded", {
      start: {
       line: 248,
       column: 11
      },
      end: {
       line: 248,
       column: 27
      }
     }), e)) != null ? r : "") + "</summary>\n\n" + ((r = m(l, "if").call(i, m(e, "gantt"), {
      name: "if",
      hash: {},
      fn: n.program(45, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 250,
        column: 0
       },
       end: {
        line: 255,
        column: 7
       }
      }
     })) != null ? r : "") + "| " + ((r = s(u(m(e, "t"), "step", {
      start: {
       line: 256,
       column: 4
      },
      end: {
       line: 256,
       column: 10
      }
     }), e)) != null ? r : "") + " | " + ((r = s(u(m(e, "t"), "state", {
      start: {
       line: 256,
       column: 17
      },
      end: {
       line: 256,
       column: 24
      }
     }), e)) != null ? r : "") + " | " + ((r = s(u(m(e, "t"), "by", {
      start: {
       line: 256,
       column: 31
      },
      end: {
       line: 256,
       column: 35
      }
     }), e)) != null ? r : "") + " | " + ((r = (a = m(l, "zones") || u(e, "zones", {
      start: {
       line: 256,
       column: 42
      },
      end: {
       line: 256,
       column: 47
      }
     }), typeof a === c ? a.call(i, {
      name: "zones",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 256,
        column: 40
       },
       end: {
        line: 256,
        column: 49
       }
      }
     }) : a)) != null ? r : "") + " | " + ((r = s(u(m(e, "t"), "afterDeclaring", {
      start: {
       line: 256,
       column: 54
      },
      end: {
       line: 256,
       column: 70
      }
     }), e)) != null ? r : "") + " | " + ((r = s(u(m(e, "t"), "itsTurn", {
      start: {
       line: 256,
       column: 77
      },
      end: {
       line: 256,
       column: 86
      }
     }), e)) != null ? r : "") + " |\n|:--|:--|:--|:--|:--|:--|\n" + ((r = m(l, "each").call(i, m(e, "steps"), {
      name: "each",
      hash: {},
      fn: n.program(46, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 258,
        column: 0
       },
       end: {
        line: 260,
        column: 9
       }
      }
     })) != null ? r : "") + "\n</details>\n\n\x3c!-- incident-protocol:end steps --\x3e\n";
    },
    45: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "```mermaid\n" + ((r = (a = u(l, "gantt") || n.strict(e, "gantt", {
      start: {
       line: 252,
       column: 2
      },
      end: {
       line: 252,
       column: 7
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "gantt",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 252,
        column: 0
       },
       end: {
        line: 252,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + "\n```\n\n";
    },
    46: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "| " + ((r = (a = s(l, "number") || u(e, "number", {
      start: {
       line: 259,
       column: 4
      },
      end: {
       line: 259,
       column: 10
      }
     }), typeof a === c ? a.call(i, {
      name: "number",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 259,
        column: 2
       },
       end: {
        line: 259,
        column: 12
       }
      }
     }) : a)) != null ? r : "") + ". " + ((r = (a = s(l, "title") || u(e, "title", {
      start: {
       line: 259,
       column: 16
      },
      end: {
       line: 259,
       column: 21
      }
     }), typeof a === c ? a.call(i, {
      name: "title",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 259,
        column: 14
       },
       end: {
        line: 259,
        column: 23
       }
      }
     }) : a)) != null ? r : "") + ((r = s(l, "if").call(i, s(e, "words"), {
      name: "if",
      hash: {},
      fn: n.program(47, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 259,
        column: 23
       },
       end: {
        line: 259,
        column: 57
       }
      }
     })) != null ? r : "") + " | " + ((r = (a = s(l, "state") || u(e, "state", {
      start: {
       line: 259,
       column: 62
      },
      end: {
       line: 259,
       column: 67
      }
     }), typeof a === c ? a.call(i, {
      name: "state",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 259,
        column: 60
       },
       end: {
        line: 259,
        column: 69
       }
      }
     }) : a)) != null ? r : "") + " | " + ((r = (a = s(l, "who") || u(e, "who", {
      start: {
       line: 259,
       column: 74
      },
      end: {
       line: 259,
       column: 77
      }
     }), typeof a === c ? a.call(i, {
      name: "who",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 259,
        column: 72
       },
       end: {
        line: 259,
        column: 79
       }
      }
     }) : a)) != null ? r : "") + " | " + ((r = (a = s(l, "when") || u(e, "when", {
      start: {
       line: 259,
       column: 84
      },
      end: {
       line: 259,
       column: 88
      }
     }), typeof a === c ? a.call(i, {
      name: "when",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 259,
        column: 82
       },
       end: {
        line: 259,
        column: 90
       }
      }
     }) : a)) != null ? r : "") + " | " + ((r = (a = s(l, "after") || u(e, "after", {
      start: {
       line: 259,
       column: 95
      },
      end: {
       line: 259,
       column: 100
      }
     }), typeof a === c ? a.call(i, {
      name: "after",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 259,
        column: 93
       },
       end: {
        line: 259,
        column: 102
       }
      }
     }) : a)) != null ? r : "") + " | " + ((r = (a = s(l, "took") || u(e, "took", {
      start: {
       line: 259,
       column: 107
      },
      end: {
       line: 259,
       column: 111
      }
     }), typeof a === c ? a.call(i, {
      name: "took",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 259,
        column: 105
       },
       end: {
        line: 259,
        column: 113
       }
      }
     }) : a)) != null ? r : "") + " |\n";
    },
    47: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "<br/>" + ((r = (a = u(l, "words") || n.strict(e, "words", {
      start: {
       line: 259,
       column: 43
      },
      end: {
       line: 259,
       column: 48
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "words",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 259,
        column: 41
       },
       end: {
        line: 259,
        column: 50
       }
      }
     }) : a)) != null ? r : "");
    },
    48: function(n, e, l, t, o) {
     var r, a = e != null ? e : n.nullContext || {}, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return '\n\x3c!-- incident-protocol:begin log --\x3e\n\n<details markdown="1">\n<summary>' + ((r = n.lambda(n.strict(u(e, "timeline"), "fullLog", {
      start: {
       line: 271,
       column: 11
      },
      end: {
       line: 271,
       column: 27
      }
     }), e)) != null ? r : "") + "</summary>\n\n" + ((r = u(l, "each").call(a, u(u(e, "timeline"), "full"), {
      name: "each",
      hash: {},
      fn: n.program(24, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 273,
        column: 0
       },
       end: {
        line: 280,
        column: 9
       }
      }
     })) != null ? r : "") + ((r = u(l, "if").call(a, u(u(e, "timeline"), "rest"), {
      name: "if",
      hash: {},
      fn: n.program(49, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 281,
        column: 0
       },
       end: {
        line: 284,
        column: 7
       }
      }
     })) != null ? r : "") + "</details>\n\n\x3c!-- incident-protocol:end log --\x3e\n";
    },
    49: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "_" + ((r = n.lambda(n.strict(a(e, "timeline"), "rest", {
      start: {
       line: 282,
       column: 3
      },
      end: {
       line: 282,
       column: 16
      }
     }), e)) != null ? r : "") + "_\n\n";
    },
    compiler: [ 8, ">= 4.3.0" ],
    main: function(n, e, l, t, o, r, a) {
     var u, i, c = n.strict, s = e != null ? e : n.nullContext || {}, m = "function", d = n.lambda, f = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "# " + ((u = (i = f(l, "title") || c(e, "title", {
      start: {
       line: 35,
       column: 4
      },
      end: {
       line: 35,
       column: 9
      }
     }), typeof i === m ? i.call(s, {
      name: "title",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 2
       },
       end: {
        line: 35,
        column: 11
       }
      }
     }) : i)) != null ? u : "") + "\n\n\x3c!-- " + ((u = d(c(f(e, "t"), "keptNote", {
      start: {
       line: 37,
       column: 7
      },
      end: {
       line: 37,
       column: 17
      }
     }), e)) != null ? u : "") + " --\x3e\n\n\x3c!-- incident-protocol:begin facts --\x3e\n\n" + ((u = f(l, "each").call(s, f(e, "lead"), {
      name: "each",
      hash: {},
      fn: n.program(7, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 41,
        column: 0
       },
       end: {
        line: 43,
        column: 9
       }
      }
     })) != null ? u : "") + "\n| " + ((u = d(c(f(e, "t"), "incident", {
      start: {
       line: 45,
       column: 4
      },
      end: {
       line: 45,
       column: 14
      }
     }), e)) != null ? u : "") + " | [#" + ((u = (i = f(l, "number") || c(e, "number", {
      start: {
       line: 45,
       column: 23
      },
      end: {
       line: 45,
       column: 29
      }
     }), typeof i === m ? i.call(s, {
      name: "number",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 45,
        column: 21
       },
       end: {
        line: 45,
        column: 31
       }
      }
     }) : i)) != null ? u : "") + "](" + ((u = (i = f(l, "url") || c(e, "url", {
      start: {
       line: 45,
       column: 35
      },
      end: {
       line: 45,
       column: 38
      }
     }), typeof i === m ? i.call(s, {
      name: "url",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 45,
        column: 33
       },
       end: {
        line: 45,
        column: 40
       }
      }
     }) : i)) != null ? u : "") + ") |\n|:--|:--|\n" + ((u = f(l, "if").call(s, f(f(e, "facts"), "severity"), {
      name: "if",
      hash: {},
      fn: n.program(8, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 47,
        column: 0
       },
       end: {
        line: 49,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(f(e, "facts"), "affected"), {
      name: "if",
      hash: {},
      fn: n.program(9, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 50,
        column: 0
       },
       end: {
        line: 52,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(f(e, "facts"), "lead"), {
      name: "if",
      hash: {},
      fn: n.program(10, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 53,
        column: 0
       },
       end: {
        line: 55,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(f(e, "facts"), "lasted"), {
      name: "if",
      hash: {},
      fn: n.program(11, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 56,
        column: 0
       },
       end: {
        line: 58,
        column: 7
       }
      }
     })) != null ? u : "") + "| " + ((u = d(c(f(e, "t"), "openFor", {
      start: {
       line: 59,
       column: 4
      },
      end: {
       line: 59,
       column: 13
      }
     }), e)) != null ? u : "") + " | " + ((u = d(c(f(e, "facts"), "openFor", {
      start: {
       line: 59,
       column: 20
      },
      end: {
       line: 59,
       column: 33
      }
     }), e)) != null ? u : "") + " |\n" + ((u = f(l, "if").call(s, f(f(e, "facts"), "fixedBy"), {
      name: "if",
      hash: {},
      fn: n.program(12, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 60,
        column: 0
       },
       end: {
        line: 62,
        column: 7
       }
      }
     })) != null ? u : "") + "| " + ((u = d(c(f(e, "t"), "protocol", {
      start: {
       line: 63,
       column: 4
      },
      end: {
       line: 63,
       column: 14
      }
     }), e)) != null ? u : "") + " | " + ((u = d(c(f(e, "facts"), "protocol", {
      start: {
       line: 63,
       column: 21
      },
      end: {
       line: 63,
       column: 35
      }
     }), e)) != null ? u : "") + " |\n\n| " + ((u = d(c(f(e, "t"), "milestone", {
      start: {
       line: 65,
       column: 4
      },
      end: {
       line: 65,
       column: 15
      }
     }), e)) != null ? u : "") + " | " + ((u = (i = f(l, "zones") || c(e, "zones", {
      start: {
       line: 65,
       column: 22
      },
      end: {
       line: 65,
       column: 27
      }
     }), typeof i === m ? i.call(s, {
      name: "zones",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 65,
        column: 20
       },
       end: {
        line: 65,
        column: 29
       }
      }
     }) : i)) != null ? u : "") + " | " + ((u = d(c(f(e, "t"), "afterTheFirst", {
      start: {
       line: 65,
       column: 34
      },
      end: {
       line: 65,
       column: 49
      }
     }), e)) != null ? u : "") + " | " + ((u = d(c(f(e, "t"), "by", {
      start: {
       line: 65,
       column: 56
      },
      end: {
       line: 65,
       column: 60
      }
     }), e)) != null ? u : "") + " |\n|:--|:--|:--|:--|\n" + ((u = f(l, "each").call(s, f(f(e, "facts"), "milestones"), {
      name: "each",
      hash: {},
      fn: n.program(13, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 67,
        column: 0
       },
       end: {
        line: 69,
        column: 9
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(e, "stillToWrite"), {
      name: "if",
      hash: {},
      fn: n.program(14, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 70,
        column: 0
       },
       end: {
        line: 73,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "each").call(s, f(e, "asks"), {
      name: "each",
      hash: {},
      fn: n.program(15, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 74,
        column: 0
       },
       end: {
        line: 77,
        column: 9
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(e, "people"), {
      name: "if",
      hash: {},
      fn: n.program(16, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 78,
        column: 0
       },
       end: {
        line: 85,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(e, "secrets"), {
      name: "if",
      hash: {},
      fn: n.program(17, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 86,
        column: 0
       },
       end: {
        line: 90,
        column: 7
       }
      }
     })) != null ? u : "") + "\n\x3c!-- incident-protocol:end facts --\x3e\n" + ((u = f(l, "if").call(s, f(f(e, "summary"), "isShown"), {
      name: "if",
      hash: {},
      fn: n.program(18, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 93,
        column: 0
       },
       end: {
        line: 118,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "each").call(s, f(e, "sections"), {
      name: "each",
      hash: {},
      fn: n.program(22, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 119,
        column: 0
       },
       end: {
        line: 123,
        column: 9
       }
      }
     })) != null ? u : "") + "\n\x3c!-- incident-protocol:begin timeline --\x3e\n\n## " + ((u = d(c(f(e, "t"), "timeline", {
      start: {
       line: 127,
       column: 5
      },
      end: {
       line: 127,
       column: 15
      }
     }), e)) != null ? u : "") + "\n\n" + ((u = f(l, "each").call(s, f(f(e, "timeline"), "first"), {
      name: "each",
      hash: {},
      fn: n.program(24, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 129,
        column: 0
       },
       end: {
        line: 136,
        column: 9
       }
      }
     })) != null ? u : "") + ((u = f(l, "each").call(s, f(f(e, "timeline"), "unplaced"), {
      name: "each",
      hash: {},
      fn: n.program(26, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 137,
        column: 0
       },
       end: {
        line: 142,
        column: 9
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(f(e, "timeline"), "others"), {
      name: "if",
      hash: {},
      fn: n.program(27, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 143,
        column: 0
       },
       end: {
        line: 146,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(f(e, "timeline"), "withoutHistory"), {
      name: "if",
      hash: {},
      fn: n.program(28, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 147,
        column: 0
       },
       end: {
        line: 150,
        column: 7
       }
      }
     })) != null ? u : "") + "\x3c!-- incident-protocol:end timeline --\x3e\n" + ((u = f(l, "each").call(s, f(e, "sections"), {
      name: "each",
      hash: {},
      fn: n.program(29, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 153,
        column: 0
       },
       end: {
        line: 158,
        column: 9
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(f(e, "followUps"), "isShown"), {
      name: "if",
      hash: {},
      fn: n.program(31, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 159,
        column: 0
       },
       end: {
        line: 182,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(f(e, "communications"), "isShown"), {
      name: "if",
      hash: {},
      fn: n.program(33, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 183,
        column: 0
       },
       end: {
        line: 228,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "each").call(s, f(e, "blocks"), {
      name: "each",
      hash: {},
      fn: n.program(42, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 229,
        column: 0
       },
       end: {
        line: 240,
        column: 9
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(e, "hasSteps"), {
      name: "if",
      hash: {},
      fn: n.program(44, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 241,
        column: 0
       },
       end: {
        line: 265,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = f(l, "if").call(s, f(f(e, "timeline"), "full"), {
      name: "if",
      hash: {},
      fn: n.program(48, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 266,
        column: 0
       },
       end: {
        line: 288,
        column: 7
       }
      }
     })) != null ? u : "");
    },
    main_d: function(n, e, l, t, o, r, a) {
     var u = l.decorators, i = l.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     var c = i(u, "inline");
     if (typeof c !== "function") {
      throw new Error('Missing decorator: "inline"');
     }
     n = c(n, e, l, {
      name: "inline",
      hash: {},
      fn: l.program(0, o, 0, r, a),
      inverse: l.noop,
      args: [ "section" ],
      data: o,
      loc: {
       start: {
        line: 1,
        column: 0
       },
       end: {
        line: 34,
        column: 11
       }
      }
     }) || n;
     return n;
    },
    useDecorators: true,
    usePartial: true,
    useData: true,
    useDepths: true
   },
   "pull-request": {
    compiler: [ 8, ">= 4.3.0" ],
    main: function(n, e, l, t, o) {
     var r, a = n.strict, u = e != null ? e : n.nullContext || {}, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return ((r = (i(l, "say") || a(e, "say", {
      start: {
       line: 1,
       column: 2
      },
      end: {
       line: 1,
       column: 5
      }
     })).call(u, "pullTitle", {
      name: "say",
      hash: {
       url: i(e, "url"),
       number: i(e, "number")
      },
      data: o,
      loc: {
       start: {
        line: 1,
        column: 0
       },
       end: {
        line: 1,
        column: 41
       }
      }
     })) != null ? r : "") + "\n\n" + ((r = (i(l, "say") || a(e, "say", {
      start: {
       line: 3,
       column: 2
      },
      end: {
       line: 3,
       column: 5
      }
     })).call(u, "pullHow", {
      name: "say",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 3,
        column: 0
       },
       end: {
        line: 3,
        column: 17
       }
      }
     })) != null ? r : "") + "\n";
    },
    useData: true
   },
   "index-page": {
    0: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = n.lambda, s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return ((r = (a = s(l, "count") || u(e, "count", {
      start: {
       line: 7,
       column: 2
      },
      end: {
       line: 7,
       column: 7
      }
     }), typeof a === "function" ? a.call(i, {
      name: "count",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 7,
        column: 0
       },
       end: {
        line: 7,
        column: 9
       }
      }
     }) : a)) != null ? r : "") + ((r = s(l, "if").call(i, s(e, "followUpsOpen"), {
      name: "if",
      hash: {},
      fn: n.program(1, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 7,
        column: 9
       },
       end: {
        line: 7,
        column: 57
       }
      }
     })) != null ? r : "") + ((r = s(l, "if").call(i, s(e, "stepsOpen"), {
      name: "if",
      hash: {},
      fn: n.program(2, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 7,
        column: 57
       },
       end: {
        line: 7,
        column: 97
       }
      }
     })) != null ? r : "") + " · [" + ((r = c(u(s(e, "t"), "dataFile", {
      start: {
       line: 7,
       column: 103
      },
      end: {
       line: 7,
       column: 113
      }
     }), e)) != null ? r : "") + "](index.json) · [" + ((r = c(u(s(e, "t"), "feedFile", {
      start: {
       line: 7,
       column: 134
      },
      end: {
       line: 7,
       column: 144
      }
     }), e)) != null ? r : "") + "](feed.xml)\n";
    },
    1: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return " · " + ((r = (a = u(l, "followUpsOpen") || n.strict(e, "followUpsOpen", {
      start: {
       line: 7,
       column: 35
      },
      end: {
       line: 7,
       column: 48
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "followUpsOpen",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 7,
        column: 33
       },
       end: {
        line: 7,
        column: 50
       }
      }
     }) : a)) != null ? r : "");
    },
    2: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return " · " + ((r = (a = u(l, "stepsOpen") || n.strict(e, "stepsOpen", {
      start: {
       line: 7,
       column: 79
      },
      end: {
       line: 7,
       column: 88
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "stepsOpen",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 7,
        column: 77
       },
       end: {
        line: 7,
        column: 90
       }
      }
     }) : a)) != null ? r : "");
    },
    3: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "_" + ((r = n.lambda(n.strict(a(e, "t"), "noPostmortems", {
      start: {
       line: 9,
       column: 3
      },
      end: {
       line: 9,
       column: 18
      }
     }), e)) != null ? r : "") + "_\n";
    },
    4: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "\n> [!WARNING]\n> " + ((r = n.lambda(n.strict(a(e, "t"), "notReadable", {
      start: {
       line: 14,
       column: 4
      },
      end: {
       line: 14,
       column: 17
      }
     }), e)) != null ? r : "") + "\n>\n" + ((r = a(l, "each").call(e != null ? e : n.nullContext || {}, a(e, "broken"), {
      name: "each",
      hash: {},
      fn: n.program(5, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 16,
        column: 0
       },
       end: {
        line: 18,
        column: 9
       }
      }
     })) != null ? r : "");
    },
    5: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "> - [" + ((r = (a = s(l, "name") || u(e, "name", {
      start: {
       line: 17,
       column: 7
      },
      end: {
       line: 17,
       column: 11
      }
     }), typeof a === c ? a.call(i, {
      name: "name",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 17,
        column: 5
       },
       end: {
        line: 17,
        column: 13
       }
      }
     }) : a)) != null ? r : "") + "](" + ((r = (a = s(l, "link") || u(e, "link", {
      start: {
       line: 17,
       column: 17
      },
      end: {
       line: 17,
       column: 21
      }
     }), typeof a === c ? a.call(i, {
      name: "link",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 17,
        column: 15
       },
       end: {
        line: 17,
        column: 23
       }
      }
     }) : a)) != null ? r : "") + "): " + ((r = (a = s(l, "reason") || u(e, "reason", {
      start: {
       line: 17,
       column: 28
      },
      end: {
       line: 17,
       column: 34
      }
     }), typeof a === c ? a.call(i, {
      name: "reason",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 17,
        column: 26
       },
       end: {
        line: 17,
        column: 36
       }
      }
     }) : a)) != null ? r : "") + "\n";
    },
    6: function(n, e, l, t, o, r, a) {
     var u, i = e != null ? e : n.nullContext || {}, c = n.strict, s = n.lambda, m = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return ((u = m(l, "if").call(i, m(e, "folded"), {
      name: "if",
      hash: {},
      fn: n.program(7, o, 0, r, a),
      inverse: n.program(8, o, 0, r, a),
      data: o,
      loc: {
       start: {
        line: 22,
        column: 0
       },
       end: {
        line: 31,
        column: 7
       }
      }
     })) != null ? u : "") + "| " + ((u = s(c(m(m(o, "root"), "t"), "columnOpened", {
      start: {
       line: 32,
       column: 4
      },
      end: {
       line: 32,
       column: 24
      }
     }), e)) != null ? u : "") + " | " + ((u = s(c(m(m(o, "root"), "t"), "incident", {
      start: {
       line: 32,
       column: 31
      },
      end: {
       line: 32,
       column: 47
      }
     }), e)) != null ? u : "") + " | " + ((u = s(c(m(m(o, "root"), "t"), "severity", {
      start: {
       line: 32,
       column: 54
      },
      end: {
       line: 32,
       column: 70
      }
     }), e)) != null ? u : "") + " | " + ((u = s(c(m(m(o, "root"), "t"), "columnDuration", {
      start: {
       line: 32,
       column: 77
      },
      end: {
       line: 32,
       column: 99
      }
     }), e)) != null ? u : "") + " | " + ((u = s(c(m(m(o, "root"), "t"), "columnSteps", {
      start: {
       line: 32,
       column: 106
      },
      end: {
       line: 32,
       column: 125
      }
     }), e)) != null ? u : "") + " | " + ((u = s(c(m(m(o, "root"), "t"), "columnFollowUps", {
      start: {
       line: 32,
       column: 132
      },
      end: {
       line: 32,
       column: 155
      }
     }), e)) != null ? u : "") + " |" + ((u = m(l, "if").call(i, m(a[1], "showsCompleteness"), {
      name: "if",
      hash: {},
      fn: n.program(10, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 32,
        column: 159
       },
       end: {
        line: 32,
        column: 222
       }
      }
     })) != null ? u : "") + " " + ((u = s(c(m(m(o, "root"), "t"), "columnStatus", {
      start: {
       line: 32,
       column: 225
      },
      end: {
       line: 32,
       column: 245
      }
     }), e)) != null ? u : "") + " |\n|:--|:--|:--|--:|:--|:--|" + ((u = m(l, "if").call(i, m(a[1], "showsCompleteness"), {
      name: "if",
      hash: {},
      fn: n.program(11, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 33,
        column: 25
       },
       end: {
        line: 33,
        column: 64
       }
      }
     })) != null ? u : "") + ":--|\n" + ((u = m(l, "each").call(i, m(e, "rows"), {
      name: "each",
      hash: {},
      fn: n.program(12, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 34,
        column: 0
       },
       end: {
        line: 36,
        column: 9
       }
      }
     })) != null ? u : "") + ((u = m(l, "if").call(i, m(e, "folded"), {
      name: "if",
      hash: {},
      fn: n.program(15, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 37,
        column: 0
       },
       end: {
        line: 40,
        column: 7
       }
      }
     })) != null ? u : "") + "\n";
    },
    7: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return '<details markdown="1">\n<summary>' + ((r = (a = s(l, "year") || u(e, "year", {
      start: {
       line: 24,
       column: 11
      },
      end: {
       line: 24,
       column: 15
      }
     }), typeof a === c ? a.call(i, {
      name: "year",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 24,
        column: 9
       },
       end: {
        line: 24,
        column: 17
       }
      }
     }) : a)) != null ? r : "") + " (" + ((r = (a = s(l, "count") || u(e, "count", {
      start: {
       line: 24,
       column: 21
      },
      end: {
       line: 24,
       column: 26
      }
     }), typeof a === c ? a.call(i, {
      name: "count",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 24,
        column: 19
       },
       end: {
        line: 24,
        column: 28
       }
      }
     }) : a)) != null ? r : "") + ")</summary>\n\n";
    },
    8: function(n, e, l, t, o, r, a) {
     var u, i = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return (u = i(l, "if").call(e != null ? e : n.nullContext || {}, i(a[1], "severalYears"), {
      name: "if",
      hash: {},
      fn: n.program(9, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 27,
        column: 0
       },
       end: {
        line: 30,
        column: 7
       }
      }
     })) != null ? u : "";
    },
    9: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "### " + ((r = (a = u(l, "year") || n.strict(e, "year", {
      start: {
       line: 28,
       column: 6
      },
      end: {
       line: 28,
       column: 10
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "year",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 28,
        column: 4
       },
       end: {
        line: 28,
        column: 12
       }
      }
     }) : a)) != null ? r : "") + "\n\n";
    },
    10: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return " " + ((r = n.lambda(n.strict(a(a(o, "root"), "t"), "columnWritten", {
      start: {
       line: 32,
       column: 190
      },
      end: {
       line: 32,
       column: 211
      }
     }), e)) != null ? r : "") + " |";
    },
    11: function(n, e, l, t, o) {
     return ":--|";
    },
    12: function(n, e, l, t, o, r, a) {
     var u, i, c = n.strict, s = e != null ? e : n.nullContext || {}, m = "function", d = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "| " + ((u = (i = d(l, "day") || c(e, "day", {
      start: {
       line: 35,
       column: 4
      },
      end: {
       line: 35,
       column: 7
      }
     }), typeof i === m ? i.call(s, {
      name: "day",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 2
       },
       end: {
        line: 35,
        column: 9
       }
      }
     }) : i)) != null ? u : "") + " | [" + ((u = (i = d(l, "title") || c(e, "title", {
      start: {
       line: 35,
       column: 15
      },
      end: {
       line: 35,
       column: 20
      }
     }), typeof i === m ? i.call(s, {
      name: "title",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 13
       },
       end: {
        line: 35,
        column: 22
       }
      }
     }) : i)) != null ? u : "") + "](" + ((u = (i = d(l, "link") || c(e, "link", {
      start: {
       line: 35,
       column: 26
      },
      end: {
       line: 35,
       column: 30
      }
     }), typeof i === m ? i.call(s, {
      name: "link",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 24
       },
       end: {
        line: 35,
        column: 32
       }
      }
     }) : i)) != null ? u : "") + ") · [#" + ((u = (i = d(l, "number") || c(e, "number", {
      start: {
       line: 35,
       column: 40
      },
      end: {
       line: 35,
       column: 46
      }
     }), typeof i === m ? i.call(s, {
      name: "number",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 38
       },
       end: {
        line: 35,
        column: 48
       }
      }
     }) : i)) != null ? u : "") + "](" + ((u = (i = d(l, "issue") || c(e, "issue", {
      start: {
       line: 35,
       column: 52
      },
      end: {
       line: 35,
       column: 57
      }
     }), typeof i === m ? i.call(s, {
      name: "issue",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 50
       },
       end: {
        line: 35,
        column: 59
       }
      }
     }) : i)) != null ? u : "") + ")" + ((u = d(l, "if").call(s, d(e, "services"), {
      name: "if",
      hash: {},
      fn: n.program(13, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 35,
        column: 60
       },
       end: {
        line: 35,
        column: 100
       }
      }
     })) != null ? u : "") + " | " + ((u = (i = d(l, "severity") || c(e, "severity", {
      start: {
       line: 35,
       column: 105
      },
      end: {
       line: 35,
       column: 113
      }
     }), typeof i === m ? i.call(s, {
      name: "severity",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 103
       },
       end: {
        line: 35,
        column: 115
       }
      }
     }) : i)) != null ? u : "") + " | " + ((u = (i = d(l, "duration") || c(e, "duration", {
      start: {
       line: 35,
       column: 120
      },
      end: {
       line: 35,
       column: 128
      }
     }), typeof i === m ? i.call(s, {
      name: "duration",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 118
       },
       end: {
        line: 35,
        column: 130
       }
      }
     }) : i)) != null ? u : "") + " | " + ((u = (i = d(l, "finished") || c(e, "finished", {
      start: {
       line: 35,
       column: 135
      },
      end: {
       line: 35,
       column: 143
      }
     }), typeof i === m ? i.call(s, {
      name: "finished",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 133
       },
       end: {
        line: 35,
        column: 145
       }
      }
     }) : i)) != null ? u : "") + "/" + ((u = (i = d(l, "steps") || c(e, "steps", {
      start: {
       line: 35,
       column: 148
      },
      end: {
       line: 35,
       column: 153
      }
     }), typeof i === m ? i.call(s, {
      name: "steps",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 146
       },
       end: {
        line: 35,
        column: 155
       }
      }
     }) : i)) != null ? u : "") + " | " + ((u = (i = d(l, "followUps") || c(e, "followUps", {
      start: {
       line: 35,
       column: 160
      },
      end: {
       line: 35,
       column: 169
      }
     }), typeof i === m ? i.call(s, {
      name: "followUps",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 158
       },
       end: {
        line: 35,
        column: 171
       }
      }
     }) : i)) != null ? u : "") + " |" + ((u = d(l, "if").call(s, d(a[2], "showsCompleteness"), {
      name: "if",
      hash: {},
      fn: n.program(14, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 35,
        column: 173
       },
       end: {
        line: 35,
        column: 230
       }
      }
     })) != null ? u : "") + " " + ((u = (i = d(l, "status") || c(e, "status", {
      start: {
       line: 35,
       column: 233
      },
      end: {
       line: 35,
       column: 239
      }
     }), typeof i === m ? i.call(s, {
      name: "status",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 231
       },
       end: {
        line: 35,
        column: 241
       }
      }
     }) : i)) != null ? u : "") + " |\n";
    },
    13: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "<br/>" + ((r = (a = u(l, "services") || n.strict(e, "services", {
      start: {
       line: 35,
       column: 83
      },
      end: {
       line: 35,
       column: 91
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "services",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 81
       },
       end: {
        line: 35,
        column: 93
       }
      }
     }) : a)) != null ? r : "");
    },
    14: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return " " + ((r = (a = u(l, "completeness") || n.strict(e, "completeness", {
      start: {
       line: 35,
       column: 207
      },
      end: {
       line: 35,
       column: 219
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "completeness",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 35,
        column: 205
       },
       end: {
        line: 35,
        column: 221
       }
      }
     }) : a)) != null ? r : "") + " |";
    },
    15: function(n, e, l, t, o) {
     return "\n</details>\n";
    },
    16: function(n, e, l, t, o) {
     var r, a, u = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "_" + ((r = (a = u(l, "leftOut") || n.strict(e, "leftOut", {
      start: {
       line: 44,
       column: 3
      },
      end: {
       line: 44,
       column: 10
      }
     }), typeof a === "function" ? a.call(e != null ? e : n.nullContext || {}, {
      name: "leftOut",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 44,
        column: 1
       },
       end: {
        line: 44,
        column: 12
       }
      }
     }) : a)) != null ? r : "") + "_\n\n";
    },
    17: function(n, e, l, t, o) {
     var r, a = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return ((r = n.lambda(n.strict(a(e, "t"), "otherDocuments", {
      start: {
       line: 48,
       column: 2
      },
      end: {
       line: 48,
       column: 18
      }
     }), e)) != null ? r : "") + "\n\n" + ((r = a(l, "each").call(e != null ? e : n.nullContext || {}, a(e, "others"), {
      name: "each",
      hash: {},
      fn: n.program(18, o, 0),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 50,
        column: 0
       },
       end: {
        line: 52,
        column: 9
       }
      }
     })) != null ? r : "") + "\n";
    },
    18: function(n, e, l, t, o) {
     var r, a, u = n.strict, i = e != null ? e : n.nullContext || {}, c = "function", s = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "- [" + ((r = (a = s(l, "name") || u(e, "name", {
      start: {
       line: 51,
       column: 5
      },
      end: {
       line: 51,
       column: 9
      }
     }), typeof a === c ? a.call(i, {
      name: "name",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 51,
        column: 3
       },
       end: {
        line: 51,
        column: 11
       }
      }
     }) : a)) != null ? r : "") + "](" + ((r = (a = s(l, "link") || u(e, "link", {
      start: {
       line: 51,
       column: 15
      },
      end: {
       line: 51,
       column: 19
      }
     }), typeof a === c ? a.call(i, {
      name: "link",
      hash: {},
      data: o,
      loc: {
       start: {
        line: 51,
        column: 13
       },
       end: {
        line: 51,
        column: 21
       }
      }
     }) : a)) != null ? r : "") + ")\n";
    },
    compiler: [ 8, ">= 4.3.0" ],
    main: function(n, e, l, t, o, r, a) {
     var u, i = n.strict, c = n.lambda, s = e != null ? e : n.nullContext || {}, m = n.lookupProperty || function(n, e) {
      if (Object.prototype.hasOwnProperty.call(n, e)) {
       return n[e];
      }
      return undefined;
     };
     return "# " + ((u = c(i(m(e, "t"), "postmortems", {
      start: {
       line: 1,
       column: 4
      },
      end: {
       line: 1,
       column: 17
      }
     }), e)) != null ? u : "") + "\n\n\x3c!-- incident-protocol:begin index --\x3e\n\x3c!-- " + ((u = c(i(m(e, "t"), "indexNote", {
      start: {
       line: 4,
       column: 7
      },
      end: {
       line: 4,
       column: 18
      }
     }), e)) != null ? u : "") + " --\x3e\n\n" + ((u = m(l, "if").call(s, m(e, "count"), {
      name: "if",
      hash: {},
      fn: n.program(0, o, 0, r, a),
      inverse: n.program(3, o, 0, r, a),
      data: o,
      loc: {
       start: {
        line: 6,
        column: 0
       },
       end: {
        line: 10,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = m(l, "if").call(s, m(e, "broken"), {
      name: "if",
      hash: {},
      fn: n.program(4, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 11,
        column: 0
       },
       end: {
        line: 19,
        column: 7
       }
      }
     })) != null ? u : "") + "\n" + ((u = m(l, "each").call(s, m(e, "years"), {
      name: "each",
      hash: {},
      fn: n.program(6, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 21,
        column: 0
       },
       end: {
        line: 42,
        column: 9
       }
      }
     })) != null ? u : "") + ((u = m(l, "if").call(s, m(e, "leftOut"), {
      name: "if",
      hash: {},
      fn: n.program(16, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 43,
        column: 0
       },
       end: {
        line: 46,
        column: 7
       }
      }
     })) != null ? u : "") + ((u = m(l, "if").call(s, m(e, "others"), {
      name: "if",
      hash: {},
      fn: n.program(17, o, 0, r, a),
      inverse: n.noop,
      data: o,
      loc: {
       start: {
        line: 47,
        column: 0
       },
       end: {
        line: 54,
        column: 7
       }
      }
     })) != null ? u : "") + "\x3c!-- incident-protocol:end index --\x3e\n";
    },
    useData: true,
    useDepths: true
   }
  };
  var a = l(7954);
  var u = l(3e3);
  var i = l(4940);
  var c = l(6230);
  var s = l(4485);
  var m = l(8574);
  var d = l(8787);
  var f = l(7008);
  var p = l(3734);
  var h = l(1091);
  // CONCATENATED MODULE: ./lib/src/delivery/postmortem-delivery.js
  function noteDelivery({logbook: n}, e, {before: l = [], after: t = [], text: o} = {}) {
   const r = {
    ...e,
    revision: n.revision
   };
   const a = o === undefined ? {} : {
    text: o
   };
   return {
    kind: "finished",
    logbook: {
     postmortem: r
    },
    before: l,
    after: t,
    ...a
   };
  }
  function published({incident: n, facts: e}, l, {commit: t, text: o}) {
   const r = n.logbook.postmortem;
   const a = t ?? (r?.kind === "commit" ? r.commit : undefined);
   const u = fileUrl(e.repository, l);
   return noteDelivery(n, {
    kind: "commit",
    path: l,
    url: u,
    ...a === undefined ? {} : {
     commit: a
    }
   }, {
    after: withoutKeptComment({
     incident: n,
     facts: e
    }),
    ...o === undefined ? {} : {
     text: o
    }
   });
  }
  function withoutKeptComment({incident: n, facts: e}) {
   return (0, s.D5)(e, "postmortem").map(({id: e}) => ({
    kind: "delete-comment",
    issue: n.number,
    comment: e
   }));
  }
  function isWithoutLogbook({incident: n, facts: e, isSilenced: l}) {
   return n.tracking.kind === "absent" && (e.issue.locked || l === true);
  }
  function fileUrl({url: n, defaultBranch: e}, l) {
   return `${n}/blob/${(0, h.oW)(`${e}/${l}`)}`;
  }
  function conflictIn(n, e, {logbook: {postmortem: l}}) {
   switch (n.conflicts) {
   case "no":
    return undefined;

   case "unknown":
    return l?.kind === "pull-request" && l.number === n.number ? l.conflict : undefined;

   case "yes":
    return [ e ];
   }
  }
  function inPullRequest({path: n, branch: e, conflict: l}, {kind: t, number: o, url: r}) {
   const a = l === undefined ? {} : {
    conflict: l
   };
   return {
    kind: "pull-request",
    path: n,
    branch: e,
    number: o,
    url: r,
    state: t,
    ...a
   };
  }
  var y = l(7247);
  // CONCATENATED MODULE: ./lib/src/delivery/target.js
  function refusalsIn(n) {
   return new Map((0, y.k)(n).map(({target: n, ...e}) => [ n, e ]));
  }
  // CONCATENATED MODULE: ./lib/src/delivery/comment.js
  const b = 65536;
  const v = {
   takes: n => n.settings.postmortem.deliver !== "commit" && whatBlocks(n) !== undefined,
   deliver: keepInComment,
   outcomeOf: n => {
    if (n.kind === "show-in-summary") return "kept-in-summary";
    const e = n.kind === "post-comment" && n.purpose === "postmortem";
    return e ? "kept-in-comment" : undefined;
   },
   notDone: {},
   toDo: (n, e) => {
    switch (n.kind) {
    case "comment":
     return e.format("keptInComment", {
      url: n.url,
      ...(0, d.mq)(n, n.path, e)
     });

    case "summary":
     return e.format("keptInSummary", (0, d.mq)(n, n.path, e));

    default:
     return undefined;
    }
   }
  };
  function whatBlocks({facts: n, delivery: e}) {
   if (n.postmortems.kind === "unusable") return {
    blocker: n.postmortems.blocker
   };
   const l = refusalsIn(e);
   const t = l.get("commit");
   return (0, c.l)(t) ? t : l.get("branch");
  }
  function keepInComment(n) {
   const e = whatBlocks(n);
   if (e === undefined) return i.G;
   const {incident: l, facts: t, settings: r} = n;
   const {postmortems: a} = t;
   const u = a.kind === "read" && a.file.kind === "present" ? a.file.content : undefined;
   const c = (0, p.GD)(t) ?? u;
   const s = (0, p.aL)(n, c);
   const h = a.kind === "read" ? a.file.path : (0, f.KA)(r.postmortem.directory, l);
   const y = a.kind === "unusable" ? a.path : h;
   const v = (0, o.zi)(r.language);
   const k = v.format("keptHere", (0, d.mq)(e, y, v));
   const g = (0, m.DC)({
    prose: k,
    path: h,
    file: s
   });
   const O = g.length <= b && n.isSilenced !== true;
   const P = {
    path: y,
    ...e
   };
   const w = O ? inComment(n, g, P) : inSummary(n, P, s);
   return {
    ...w,
    text: s
   };
  }
  function inComment({incident: n, facts: e}, l, t) {
   const o = n.number;
   const [r, ...a] = (0, s.D5)(e, "postmortem");
   if (r === undefined) {
    return {
     kind: "to-do",
     effects: [ {
      kind: "post-comment",
      purpose: "postmortem",
      issue: o,
      body: l
     } ],
     notes: []
    };
   }
   const u = [ ...r.body.replaceAll("\r\n", "\n") === l ? [] : [ {
    kind: "edit-comment",
    issue: o,
    comment: r.id,
    body: l
   } ], ...a.map(({id: n}) => ({
    kind: "delete-comment",
    issue: o,
    comment: n
   })) ];
   return noteDelivery(n, {
    kind: "comment",
    url: r.url,
    ...t
   }, {
    before: u
   });
  }
  function inSummary({incident: n, delivery: e}, l, t) {
   const {number: o, logbook: r} = n;
   const {revision: a} = r;
   if (e.kind === "shown" && e.revision === a) {
    return noteDelivery(n, {
     kind: "summary",
     ...l
    });
   }
   const {path: u} = l;
   return {
    kind: "to-do",
    effects: [ {
     kind: "show-in-summary",
     issue: o,
     path: u,
     content: t,
     revision: a
    } ],
    notes: []
   };
  }
  // CONCATENATED MODULE: ./lib/src/delivery/declined.js
  function declinedPull({facts: n, incident: e}) {
   const {draft: l} = n;
   if (l.kind !== "read" || l.pull.kind !== "declined") return undefined;
   return wasAskedSince(e, l.pull.at) ? undefined : {
    branch: l.branch,
    pull: l.pull
   };
  }
  function isProposedOrDeclined(n) {
   const {draft: e} = n.facts;
   return e.kind === "read" && e.pull.kind === "open" || declinedPull(n) !== undefined;
  }
  function wasAskedSince({logbook: n}, e) {
   return n.entries.some(({what: n, attribution: l}) => n === "postmortem-asked" && Date.parse(l.at) > Date.parse(e));
  }
  // CONCATENATED MODULE: ./lib/src/delivery/default-branch.js
  const k = {
   takes: n => {
    const {deliver: e} = n.settings.postmortem;
    if (n.facts.postmortems.kind === "unusable" || e === "pull-request") return false;
    if (refusalsIn(n.delivery).has("commit")) return false;
    return e === "commit" || !isProposedOrDeclined(n);
   },
   deliver: commitToDefault,
   outcomeOf: n => n.kind === "commit-files" && n.onto.kind === "default-branch" ? "published" : undefined,
   notDone: {
    commit: "notCommitted"
   },
   toDo: () => undefined
  };
  function commitToDefault(n) {
   const {incident: e, facts: l, delivery: t} = n;
   const {postmortems: o} = l;
   if (o.kind !== "read") return i.G;
   if (t.kind === "committed" && t.revision === e.logbook.revision) {
    return published(n, t.path, t);
   }
   if (o.file.kind === "present" && isWithoutLogbook(n)) return i.G;
   const r = (0, p.Qr)(n, o);
   const {text: a, notes: u} = r;
   if (r.files.length === 0) {
    return published(n, r.path, {
     commit: (0, p.Hg)(e, o),
     text: a
    });
   }
   const c = (0, p.D3)(n, o, {
    kind: "default-branch"
   }, r);
   return {
    kind: "to-do",
    effects: [ c ],
    notes: u,
    text: a
   };
  }
  var g = l(7309);
  // CONCATENATED MODULE: ./lib/src/delivery/pull-request.js
  const O = {
   takes: n => {
    if (n.facts.postmortems.kind === "unusable") return false;
    if (n.settings.postmortem.deliver === "commit") return false;
    const e = refusalsIn(n.delivery);
    const l = (0, c.l)(e.get("commit")) || e.has("branch");
    return declinedPull(n) !== undefined || !l;
   },
   deliver: n => asDeclined(n) ?? proposePullRequest(n),
   outcomeOf: (n, e) => {
    if (n.kind === "open-pull-request") return "proposed";
    if (n.kind !== "commit-files" || n.onto.kind === "default-branch") return undefined;
    return e.has("pull-request") ? "branched" : "proposed";
   },
   notDone: {
    branch: "notOnBranch",
    "pull-request": "noPullOpened"
   },
   toDo: (n, e) => {
    if (n.kind === "pull-request") return pullRequestWords(n, e);
    if (n.kind !== "branch") return undefined;
    const {url: l, path: t, branch: o} = n;
    const r = (0, d.mq)(n, t, e);
    return e.format("openThePull", {
     url: l,
     branch: (0, d.ph)(o),
     ...r
    });
   }
  };
  function pullRequestWords({number: n, url: e, state: l, conflict: t}, o) {
   const r = o.format("pullRequestNumber", {
    number: n,
    url: e
   });
   if (t !== undefined) return `⚠️ ${(0, d.wF)(r, t, o)}`;
   return o.format(l === "open" ? "mergeToPublish" : "pullDeclined", {
    pull: r
   });
  }
  function asDeclined(n) {
   const e = declinedPull(n);
   if (e === undefined) return undefined;
   const {incident: l, facts: t} = n;
   const o = l.logbook.postmortem?.path ?? (t.postmortems.kind === "read" ? t.postmortems.file.path : "");
   return noteDelivery(l, inPullRequest({
    path: o,
    branch: e.branch.name
   }, e.pull));
  }
  function proposePullRequest(n) {
   const {draft: e, postmortems: l} = n.facts;
   if (e.kind !== "read" || l.kind !== "read") return i.G;
   const t = baseOf(e, l);
   if (t.postmortems.file.kind === "present" && isWithoutLogbook(n)) return i.G;
   const o = (0, p.it)(n, t.postmortems);
   const {text: r, notes: a} = o;
   if (o.files.length > 0) {
    const e = (0, p.D3)(n, t.postmortems, t.onto, o);
    return {
     kind: "to-do",
     effects: [ e ],
     notes: a,
     text: r
    };
   }
   if (t.postmortems === l) {
    return published(n, o.path, {
     commit: (0, p.Hg)(n.incident, l),
     text: r
    });
   }
   const {name: u} = e.branch;
   if (e.pull.kind === "open") {
    const l = conflictIn(e.pull, o.path, n.incident);
    const t = inPullRequest({
     path: o.path,
     branch: u,
     conflict: l
    }, e.pull);
    return noteDelivery(n.incident, t, {
     after: withoutKeptComment(n),
     text: r
    });
   }
   const c = refusalsIn(n.delivery).get("pull-request");
   if (c === undefined) return {
    kind: "to-do",
    effects: [ opening(n, u) ],
    notes: a,
    text: r
   };
   const {url: s, defaultBranch: m} = n.facts.repository;
   const d = `${s}/compare/${(0, h.oW)(m)}...${(0, h.oW)(u)}?expand=1`;
   return noteDelivery(n.incident, {
    kind: "branch",
    path: o.path,
    branch: u,
    url: d,
    ...c
   }, {
    after: withoutKeptComment(n),
    text: r
   });
  }
  function baseOf({branch: n, pull: e}, l) {
   if (n.kind !== "present") return {
    postmortems: l,
    onto: {
     kind: "new-branch",
     name: n.name
    }
   };
   const {name: t} = n;
   const o = n.postmortems.base.commit;
   const r = e.kind === "merged" && e.head === o;
   return r ? {
    postmortems: l,
    onto: {
     kind: "merged-branch",
     name: t,
     head: o
    }
   } : {
    postmortems: n.postmortems,
    onto: {
     kind: "branch",
     name: t
    }
   };
  }
  function opening({incident: n, writer: e, settings: l}, t) {
   const {number: o, url: r} = n;
   return {
    kind: "open-pull-request",
    issue: o,
    branch: t,
    title: (0, g.SZ)(o, l.language),
    body: e.write("pull-request", {
     number: o,
     url: r
    })
   };
  }
  // CONCATENATED MODULE: ./lib/src/delivery/sync-pull-request.js
  function syncPullRequest(n) {
   const {incident: e, facts: l} = n;
   const t = e.logbook.postmortem;
   const {draft: o} = l;
   if (o.kind !== "read" || t?.kind !== "pull-request" && t?.kind !== "branch") return i.G;
   const {path: r, revision: a} = t;
   switch (o.pull.kind) {
   case "unread":
   case "none":
    return i.G;

   case "merged":
    {
     const n = fileUrl(l.repository, r);
     return finished({
      kind: "commit",
      path: r,
      url: n,
      revision: a
     });
    }

   case "open":
    {
     const n = conflictIn(o.pull, r, e);
     const l = {
      path: r,
      branch: o.branch.name,
      conflict: n
     };
     return finished({
      ...inPullRequest(l, o.pull),
      revision: a
     });
    }

   case "declined":
    return finished({
     ...inPullRequest({
      path: r,
      branch: o.branch.name
     }, o.pull),
     revision: a
    });
   }
  }
  function finished(n) {
   return {
    kind: "finished",
    logbook: {
     postmortem: n
    },
    before: [],
    after: []
   };
  }
  // CONCATENATED MODULE: ./lib/src/delivery/deliver.js
  const P = [ k, O, v ];
  function deliverPostmortem(n) {
   const {incident: e, facts: l, delivery: t} = n;
   if (!(0, u.nQ)(e)) return syncPullRequest(n);
   if (t.kind === "refused" || l.postmortems.kind === "unread") return i.G;
   if (t.kind === "held-back") {
    return noteDelivery(e, {
     kind: "held-back",
     path: t.path,
     lines: t.lines
    });
   }
   const o = P.find(({takes: e}) => e(n));
   return o?.deliver(n) ?? i.G;
  }
  function outcomeOfDelivery({delivery: n}, e) {
   const l = refusalsIn(n);
   return e.flatMap(n => P.map(({outcomeOf: e}) => e(n, l))).findLast(n => n !== undefined);
  }
  function whatIsNotDone(n, e, l) {
   const t = P.map(({notDone: e}) => e[n.target]).find(n => n !== undefined);
   return t === undefined ? undefined : l.format(t, (0, d.mq)(n, e, l));
  }
  function whatToDo(n, e) {
   if (n.kind === "held-back") return `⚠️ ${(0, d.c_)(n, e)}`;
   return P.map(({toDo: l}) => l(n, e)).find(n => n !== undefined);
  }
  var w = l(1276);
  var x = l(8242);
  var j = l(1621);
  var C = l(2718);
  // CONCATENATED MODULE: ./lib/src/delivery/sections-written.js
  function howFarWritten(n, e) {
   const {words: l} = (0, j.j)(n.settings, n.writer);
   if (e !== undefined) return (0, C.w)(e, l);
   const {postmortems: t, draft: o} = n.facts;
   if (t.kind !== "read" || (0, u.nQ)(n.incident)) return undefined;
   if (o.kind === "read" && o.branch.kind === "unread") return undefined;
   const {file: r} = o.kind === "read" ? baseOf(o, t).postmortems : t;
   const a = r.kind === "present" ? r.content : (0, p.GD)(n.facts);
   return a === undefined ? undefined : (0, C.w)(a, l);
  }
  // CONCATENATED MODULE: ./lib/src/delivery/stage.js
  // CONCATENATED MODULE: ./lib/src/delivery/stage.js
  (0, o.oh)(t.otherCatalogs);
  (0, a.b)(r);
  const D = {
   ask: x.U,
   withReadDirectories: w.ID,
   deliver: deliverPostmortem,
   howFarWritten: howFarWritten,
   whatToDo: whatToDo,
   whatIsNotDone: whatIsNotDone,
   outcomeOf: outcomeOfDelivery
  };
 }
};
