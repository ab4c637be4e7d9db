/** Made by `npm run generate` from the files in `templates`. */

/** @type {Readonly<Record<string, object>>} */
export const compiled = {
'postmortem': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isShown"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\u003C!-- incident-protocol:begin notes-"
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":4,"column":37},"end":{"line":4,"column":39}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n## "
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":6,"column":5},"end":{"line":6,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"hints"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\u003C!-- incident-protocol:end notes-"
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":32,"column":35},"end":{"line":32,"column":37}} ), depth0)) != null ? stack1 : "")
    + " -->\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"heading"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "quote", {"start":{"line":13,"column":2},"end":{"line":13,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n_"
    + ((stack1 = alias2(alias1(depth0, "source", {"start":{"line":15,"column":3},"end":{"line":15,"column":9}} ), depth0)) != null ? stack1 : "")
    + "_\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "**"
    + ((stack1 = container.lambda(container.strict(depth0, "heading", {"start":{"line":10,"column":4},"end":{"line":10,"column":11}} ), depth0)) != null ? stack1 : "")
    + "**\n\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n_"
    + ((stack1 = container.lambda(container.strict(depth0, "rest", {"start":{"line":19,"column":3},"end":{"line":19,"column":7}} ), depth0)) != null ? stack1 : "")
    + "_\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "intro", {"start":{"line":23,"column":2},"end":{"line":23,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "severity", {"start":{"line":48,"column":4},"end":{"line":48,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"facts"), "severity", {"start":{"line":48,"column":21},"end":{"line":48,"column":35}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "affected", {"start":{"line":51,"column":4},"end":{"line":51,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"facts"), "affected", {"start":{"line":51,"column":21},"end":{"line":51,"column":35}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "lead", {"start":{"line":54,"column":4},"end":{"line":54,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"facts"), "lead", {"start":{"line":54,"column":17},"end":{"line":54,"column":27}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "lasted", {"start":{"line":57,"column":4},"end":{"line":57,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"facts"), "lasted", {"start":{"line":57,"column":19},"end":{"line":57,"column":31}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "repairedWith", {"start":{"line":61,"column":4},"end":{"line":61,"column":18}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"facts"), "fixedBy", {"start":{"line":61,"column":25},"end":{"line":61,"column":38}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":68,"column":4},"end":{"line":68,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "when", {"start":{"line":68,"column":15},"end":{"line":68,"column":19}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "after", {"start":{"line":68,"column":26},"end":{"line":68,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "by", {"start":{"line":68,"column":38},"end":{"line":68,"column":40}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "stillToWrite", {"start":{"line":72,"column":2},"end":{"line":72,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n**"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"t"), "people", {"start":{"line":80,"column":4},"end":{"line":80,"column":12}} ), depth0)) != null ? stack1 : "")
    + "**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"roles"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n> [!CAUTION]\n> "
    + ((stack1 = container.lambda(container.strict(depth0, "secrets", {"start":{"line":89,"column":4},"end":{"line":89,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\u003C!-- incident-protocol:begin summary -->\n\n## "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"t"), "summary", {"start":{"line":97,"column":5},"end":{"line":97,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"summary"),"fields"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"summary"),"reports"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\u003C!-- incident-protocol:end summary -->\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"fields"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n_"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"summary"), "source", {"start":{"line":108,"column":3},"end":{"line":108,"column":17}} ), depth0)) != null ? stack1 : "")
    + "_\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"heading"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = container.lambda(container.strict(depth0, "quote", {"start":{"line":105,"column":2},"end":{"line":105,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n**"
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":112,"column":4},"end":{"line":112,"column":11}} ), depth0)) != null ? stack1 : "")
    + "**\n\n"
    + ((stack1 = alias2(alias1(depth0, "quote", {"start":{"line":114,"column":2},"end":{"line":114,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isImpact"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"section"),depth0,{"name":"section","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = alias2(alias1(depth0, "date", {"start":{"line":130,"column":4},"end":{"line":130,"column":8}} ), depth0)) != null ? stack1 : "")
    + "** ("
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "zones", {"start":{"line":130,"column":16},"end":{"line":130,"column":27}} ), depth0)) != null ? stack1 : "")
    + ")\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- "
    + ((stack1 = alias2(alias1(depth0, "time", {"start":{"line":133,"column":4},"end":{"line":133,"column":8}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "words", {"start":{"line":133,"column":13},"end":{"line":133,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "**"
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":138,"column":4},"end":{"line":138,"column":11}} ), depth0)) != null ? stack1 : "")
    + "**\n\n"
    + ((stack1 = alias2(alias1(depth0, "quote", {"start":{"line":140,"column":2},"end":{"line":140,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "_"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"timeline"), "others", {"start":{"line":144,"column":3},"end":{"line":144,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_\n\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "_"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"timeline"), "withoutHistory", {"start":{"line":148,"column":3},"end":{"line":148,"column":26}} ), depth0)) != null ? stack1 : "")
    + "_\n\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isImpact"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.program(23, data, 0),"data":data})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    return "";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\u003C!-- incident-protocol:begin follow-ups -->\n\n## "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"t"), "followUps", {"start":{"line":163,"column":5},"end":{"line":163,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"followUps"),"lines"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"followUps"),"hints"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\u003C!-- incident-protocol:end follow-ups -->\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"followUps"),"lines"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\u003C!-- incident-protocol:begin said -->\n\n## "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"t"), "communicationsHeading", {"start":{"line":187,"column":5},"end":{"line":187,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"communications"),"words"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"communications"),"rest"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"communications"),"asks"),{"name":"each","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"communications"),"thanked"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\u003C!-- incident-protocol:end said -->\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = alias2(alias1(depth0, "steps", {"start":{"line":190,"column":4},"end":{"line":190,"column":9}} ), depth0)) != null ? stack1 : "")
    + "**\n\n"
    + ((stack1 = alias2(alias1(depth0, "quote", {"start":{"line":192,"column":2},"end":{"line":192,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n_"
    + ((stack1 = alias2(alias1(depth0, "source", {"start":{"line":194,"column":3},"end":{"line":194,"column":9}} ), depth0)) != null ? stack1 : "")
    + "_\n\n"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"answers"),{"name":"with","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"intro"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(depth0, "intro", {"start":{"line":198,"column":2},"end":{"line":198,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    return "\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "_"
    + ((stack1 = container.lambda(container.strict(depth0, "rest", {"start":{"line":207,"column":3},"end":{"line":207,"column":7}} ), depth0)) != null ? stack1 : "")
    + "_\n\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "_"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"communications"), "rest", {"start":{"line":214,"column":3},"end":{"line":214,"column":22}} ), depth0)) != null ? stack1 : "")
    + "_\n\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"communications"), "thanked", {"start":{"line":224,"column":2},"end":{"line":224,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"body"),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n\u003C!-- incident-protocol:begin "
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":232,"column":31},"end":{"line":232,"column":33}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n## "
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":234,"column":5},"end":{"line":234,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "body", {"start":{"line":236,"column":2},"end":{"line":236,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n\u003C!-- incident-protocol:end "
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":238,"column":29},"end":{"line":238,"column":31}} ), depth0)) != null ? stack1 : "")
    + " -->\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\u003C!-- incident-protocol:begin steps -->\n\n## "
    + ((stack1 = alias2(alias1(depth0, "stepsHeading", {"start":{"line":245,"column":5},"end":{"line":245,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n<details markdown=\"1\">\n<summary>"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "protocolFolded", {"start":{"line":248,"column":11},"end":{"line":248,"column":27}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"gantt"),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "step", {"start":{"line":256,"column":4},"end":{"line":256,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "state", {"start":{"line":256,"column":17},"end":{"line":256,"column":24}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "by", {"start":{"line":256,"column":31},"end":{"line":256,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "zones", {"start":{"line":256,"column":42},"end":{"line":256,"column":47}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "afterDeclaring", {"start":{"line":256,"column":54},"end":{"line":256,"column":70}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "itsTurn", {"start":{"line":256,"column":77},"end":{"line":256,"column":86}} ), depth0)) != null ? stack1 : "")
    + " |\n|:--|:--|:--|:--|:--|:--|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n</details>\n\n\u003C!-- incident-protocol:end steps -->\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "```mermaid\n"
    + ((stack1 = container.lambda(container.strict(depth0, "gantt", {"start":{"line":252,"column":2},"end":{"line":252,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n```\n\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":259,"column":4},"end":{"line":259,"column":10}} ), depth0)) != null ? stack1 : "")
    + ". "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":259,"column":16},"end":{"line":259,"column":21}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"words"),{"name":"if","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "state", {"start":{"line":259,"column":62},"end":{"line":259,"column":67}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "who", {"start":{"line":259,"column":74},"end":{"line":259,"column":77}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "when", {"start":{"line":259,"column":84},"end":{"line":259,"column":88}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "after", {"start":{"line":259,"column":95},"end":{"line":259,"column":100}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "took", {"start":{"line":259,"column":107},"end":{"line":259,"column":111}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "<br/>"
    + ((stack1 = container.lambda(container.strict(depth0, "words", {"start":{"line":259,"column":43},"end":{"line":259,"column":48}} ), depth0)) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n\u003C!-- incident-protocol:begin log -->\n\n<details markdown=\"1\">\n<summary>"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"timeline"), "fullLog", {"start":{"line":271,"column":11},"end":{"line":271,"column":27}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"timeline"),"full"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"timeline"),"rest"),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</details>\n\n\u003C!-- incident-protocol:end log -->\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "_"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"timeline"), "rest", {"start":{"line":282,"column":3},"end":{"line":282,"column":16}} ), depth0)) != null ? stack1 : "")
    + "_\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":35,"column":4},"end":{"line":35,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n\u003C!-- "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "keptNote", {"start":{"line":37,"column":7},"end":{"line":37,"column":17}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n\u003C!-- incident-protocol:begin facts -->\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"lead"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "incident", {"start":{"line":45,"column":4},"end":{"line":45,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | [#"
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":45,"column":23},"end":{"line":45,"column":29}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "url", {"start":{"line":45,"column":35},"end":{"line":45,"column":38}} ), depth0)) != null ? stack1 : "")
    + ") |\n|:--|:--|\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"facts"),"severity"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"facts"),"affected"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"facts"),"lead"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"facts"),"lasted"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "openFor", {"start":{"line":59,"column":4},"end":{"line":59,"column":13}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"facts"), "openFor", {"start":{"line":59,"column":20},"end":{"line":59,"column":33}} ), depth0)) != null ? stack1 : "")
    + " |\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"facts"),"fixedBy"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "protocol", {"start":{"line":63,"column":4},"end":{"line":63,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"facts"), "protocol", {"start":{"line":63,"column":21},"end":{"line":63,"column":35}} ), depth0)) != null ? stack1 : "")
    + " |\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "milestone", {"start":{"line":65,"column":4},"end":{"line":65,"column":15}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "zones", {"start":{"line":65,"column":22},"end":{"line":65,"column":27}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "afterTheFirst", {"start":{"line":65,"column":34},"end":{"line":65,"column":49}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "by", {"start":{"line":65,"column":56},"end":{"line":65,"column":60}} ), depth0)) != null ? stack1 : "")
    + " |\n|:--|:--|:--|:--|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"facts"),"milestones"),{"name":"each","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"stillToWrite"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"asks"),{"name":"each","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"people"),{"name":"if","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"secrets"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\u003C!-- incident-protocol:end facts -->\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"summary"),"isShown"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\u003C!-- incident-protocol:begin timeline -->\n\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "timeline", {"start":{"line":127,"column":5},"end":{"line":127,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"timeline"),"first"),{"name":"each","hash":{},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"timeline"),"unplaced"),{"name":"each","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"timeline"),"others"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"timeline"),"withoutHistory"),{"name":"if","hash":{},"fn":container.program(28, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\u003C!-- incident-protocol:end timeline -->\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(29, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"followUps"),"isShown"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"communications"),"isShown"),{"name":"if","hash":{},"fn":container.program(33, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"blocks"),{"name":"each","hash":{},"fn":container.program(42, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasSteps"),{"name":"if","hash":{},"fn":container.program(44, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"timeline"),"full"),{"name":"if","hash":{},"fn":container.program(48, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"main_d":  function(fn, props, container, depth0, data, blockParams, depths) {

  var decorators = container.decorators, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"args":["section"],"data":data}) || fn;
  return fn;
  }

,"useDecorators":true,"usePartial":true,"useData":true,"useDepths":true},
'pull-request': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"say").call(alias1,"pullTitle",{"name":"say","hash":{"url":lookupProperty(depth0,"url"),"number":lookupProperty(depth0,"number")},"data":data})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"say").call(alias1,"pullHow",{"name":"say","hash":{},"data":data})) != null ? stack1 : "")
    + "\n";
},"useData":true},
'index-page': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":7,"column":2},"end":{"line":7,"column":7}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"followUpsOpen"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"stepsOpen"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " · ["
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "dataFile", {"start":{"line":7,"column":135},"end":{"line":7,"column":145}} ), depth0)) != null ? stack1 : "")
    + "](index.json) · ["
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "feedFile", {"start":{"line":7,"column":166},"end":{"line":7,"column":176}} ), depth0)) != null ? stack1 : "")
    + "](feed.xml)\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"followUps"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " · "
    + ((stack1 = container.lambda(container.strict(depth0, "followUpsOpen", {"start":{"line":7,"column":56},"end":{"line":7,"column":69}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " · "
    + ((stack1 = container.lambda(container.strict(depth0, "stepsOpen", {"start":{"line":7,"column":111},"end":{"line":7,"column":120}} ), depth0)) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "_"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"t"), "noPostmortems", {"start":{"line":9,"column":3},"end":{"line":9,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n> [!WARNING]\n> "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"t"), "notReadable", {"start":{"line":14,"column":4},"end":{"line":14,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"broken"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "> - ["
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":17,"column":7},"end":{"line":17,"column":11}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":17,"column":17},"end":{"line":17,"column":21}} ), depth0)) != null ? stack1 : "")
    + "): "
    + ((stack1 = alias2(alias1(depth0, "reason", {"start":{"line":17,"column":28},"end":{"line":17,"column":34}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details markdown=\"1\">\n<summary>"
    + ((stack1 = alias2(alias1(depth0, "followUpsOpen", {"start":{"line":23,"column":11},"end":{"line":23,"column":24}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "columnDue", {"start":{"line":25,"column":4},"end":{"line":25,"column":15}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "columnFollowUps", {"start":{"line":25,"column":22},"end":{"line":25,"column":39}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "columnOwner", {"start":{"line":25,"column":46},"end":{"line":25,"column":59}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "incident", {"start":{"line":25,"column":66},"end":{"line":25,"column":76}} ), depth0)) != null ? stack1 : "")
    + " |\n|:--|:--|:--|:--|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"followUps"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "due", {"start":{"line":28,"column":4},"end":{"line":28,"column":7}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"link"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "owner", {"start":{"line":28,"column":86},"end":{"line":28,"column":91}} ), depth0)) != null ? stack1 : "")
    + " | ["
    + ((stack1 = alias2(alias1(depth0, "incident", {"start":{"line":28,"column":99},"end":{"line":28,"column":107}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "postmortem", {"start":{"line":28,"column":113},"end":{"line":28,"column":123}} ), depth0)) != null ? stack1 : "")
    + ") |\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "[#"
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":28,"column":28},"end":{"line":28,"column":34}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":28,"column":39},"end":{"line":28,"column":44}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":28,"column":50},"end":{"line":28,"column":54}} ), depth0)) != null ? stack1 : "")
    + ")";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":28,"column":67},"end":{"line":28,"column":72}} ), depth0)) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"folded"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.program(13, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + "| "
    + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data,"root"),"t"), "columnOpened", {"start":{"line":45,"column":4},"end":{"line":45,"column":24}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data,"root"),"t"), "incident", {"start":{"line":45,"column":31},"end":{"line":45,"column":47}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data,"root"),"t"), "severity", {"start":{"line":45,"column":54},"end":{"line":45,"column":70}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data,"root"),"t"), "columnDuration", {"start":{"line":45,"column":77},"end":{"line":45,"column":99}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data,"root"),"t"), "columnSteps", {"start":{"line":45,"column":106},"end":{"line":45,"column":125}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data,"root"),"t"), "columnFollowUps", {"start":{"line":45,"column":132},"end":{"line":45,"column":155}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depths[1],"showsCompleteness"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = alias3(alias2(lookupProperty(lookupProperty(data,"root"),"t"), "columnStatus", {"start":{"line":45,"column":225},"end":{"line":45,"column":245}} ), depth0)) != null ? stack1 : "")
    + " |\n|:--|:--|:--|--:|:--|:--|"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depths[1],"showsCompleteness"),{"name":"if","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ":--|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"folded"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "<details markdown=\"1\">\n<summary>"
    + ((stack1 = alias2(alias1(depth0, "year", {"start":{"line":37,"column":11},"end":{"line":37,"column":15}} ), depth0)) != null ? stack1 : "")
    + " ("
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":37,"column":21},"end":{"line":37,"column":26}} ), depth0)) != null ? stack1 : "")
    + ")</summary>\n\n";
},"13":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depths[1],"severalYears"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "### "
    + ((stack1 = container.lambda(container.strict(depth0, "year", {"start":{"line":41,"column":6},"end":{"line":41,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"t"), "columnWritten", {"start":{"line":45,"column":190},"end":{"line":45,"column":211}} ), depth0)) != null ? stack1 : "")
    + " |";
},"16":function(container,depth0,helpers,partials,data) {
    return ":--|";
},"17":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "day", {"start":{"line":48,"column":4},"end":{"line":48,"column":7}} ), depth0)) != null ? stack1 : "")
    + " | ["
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":48,"column":15},"end":{"line":48,"column":20}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":48,"column":26},"end":{"line":48,"column":30}} ), depth0)) != null ? stack1 : "")
    + ") · [#"
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":48,"column":40},"end":{"line":48,"column":46}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "issue", {"start":{"line":48,"column":52},"end":{"line":48,"column":57}} ), depth0)) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"services"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "severity", {"start":{"line":48,"column":105},"end":{"line":48,"column":113}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "duration", {"start":{"line":48,"column":120},"end":{"line":48,"column":128}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "finished", {"start":{"line":48,"column":135},"end":{"line":48,"column":143}} ), depth0)) != null ? stack1 : "")
    + "/"
    + ((stack1 = alias2(alias1(depth0, "steps", {"start":{"line":48,"column":148},"end":{"line":48,"column":153}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "followUps", {"start":{"line":48,"column":160},"end":{"line":48,"column":169}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depths[2],"showsCompleteness"),{"name":"if","hash":{},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":48,"column":233},"end":{"line":48,"column":239}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "<br/>"
    + ((stack1 = container.lambda(container.strict(depth0, "services", {"start":{"line":48,"column":83},"end":{"line":48,"column":91}} ), depth0)) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "completeness", {"start":{"line":48,"column":207},"end":{"line":48,"column":219}} ), depth0)) != null ? stack1 : "")
    + " |";
},"20":function(container,depth0,helpers,partials,data) {
    return "\n</details>\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "_"
    + ((stack1 = container.lambda(container.strict(depth0, "leftOut", {"start":{"line":57,"column":3},"end":{"line":57,"column":10}} ), depth0)) != null ? stack1 : "")
    + "_\n\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "_"
    + ((stack1 = container.lambda(container.strict(depth0, "numbers", {"start":{"line":61,"column":3},"end":{"line":61,"column":10}} ), depth0)) != null ? stack1 : "")
    + "_\n\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"t"), "otherDocuments", {"start":{"line":65,"column":2},"end":{"line":65,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- ["
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":68,"column":5},"end":{"line":68,"column":9}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":68,"column":15},"end":{"line":68,"column":19}} ), depth0)) != null ? stack1 : "")
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "postmortems", {"start":{"line":1,"column":4},"end":{"line":1,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n\u003C!-- incident-protocol:begin index -->\n\u003C!-- "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"t"), "indexNote", {"start":{"line":4,"column":7},"end":{"line":4,"column":18}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"count"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(4, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"broken"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"followUps"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"years"),{"name":"each","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"leftOut"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"numbers"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"others"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\u003C!-- incident-protocol:end index -->\n";
},"useData":true,"useDepths":true},
};
