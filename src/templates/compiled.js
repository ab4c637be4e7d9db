/** Made by `npm run generate` from the files in `templates`. */

/** @type {Readonly<Record<string, object>>} */
export const compiled = {
'tracking-comment': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closed"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":149}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"current"),"who"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":167}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"current"),"waiting"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":2,"column":20},"end":{"line":2,"column":23}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"stillOpen",{"name":"say","hash":{"title":lookupProperty(lookupProperty(depth0,"current"),"title"),"number":lookupProperty(lookupProperty(depth0,"current"),"number")},"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":79}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":2,"column":89},"end":{"line":2,"column":92}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"now",{"name":"say","hash":{"title":lookupProperty(lookupProperty(depth0,"current"),"title"),"number":lookupProperty(lookupProperty(depth0,"current"),"number")},"data":data,"loc":{"start":{"line":2,"column":87},"end":{"line":2,"column":142}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":4,"column":21},"end":{"line":4,"column":24}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"askedSince",{"name":"say","hash":{"hint":lookupProperty(lookupProperty(depth0,"current"),"hint"),"since":lookupProperty(lookupProperty(depth0,"current"),"since"),"who":lookupProperty(lookupProperty(depth0,"current"),"who")},"data":data,"loc":{"start":{"line":4,"column":19},"end":{"line":4,"column":93}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":4,"column":103},"end":{"line":4,"column":106}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"nobodySince",{"name":"say","hash":{"hint":lookupProperty(lookupProperty(depth0,"current"),"hint"),"since":lookupProperty(lookupProperty(depth0,"current"),"since")},"data":data,"loc":{"start":{"line":4,"column":101},"end":{"line":4,"column":160}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"current"), "waiting", {"start":{"line":7,"column":2},"end":{"line":7,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dropped"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":17,"column":0}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"duplicate"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":10,"column":4},"end":{"line":10,"column":87}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":12,"column":2},"end":{"line":12,"column":5}} )).call(alias1,"nothingAsked",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":10,"column":23},"end":{"line":10,"column":26}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"closedDuplicate",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":21},"end":{"line":10,"column":46}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":10,"column":56},"end":{"line":10,"column":59}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"closedNotPlanned",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":54},"end":{"line":10,"column":80}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":14,"column":6},"end":{"line":14,"column":9}} )).call(alias2,"allStepsDone",{"name":"say","hash":{"total":lookupProperty(depth0,"total")},"data":data,"loc":{"start":{"line":14,"column":4},"end":{"line":14,"column":38}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":16,"column":2},"end":{"line":16,"column":5}} )).call(alias2,"thankYou",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":18}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(depth0,"closed"),{"name":"unless","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":18},"end":{"line":16,"column":71}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":16,"column":39},"end":{"line":16,"column":42}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"closeWhenOver",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":16,"column":37},"end":{"line":16,"column":60}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":23,"column":17},"end":{"line":23,"column":20}} )).call(alias1,"progress",{"name":"say","hash":{"total":lookupProperty(depth0,"total"),"done":lookupProperty(depth0,"done")},"data":data,"loc":{"start":{"line":23,"column":15},"end":{"line":23,"column":55}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closed"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":55},"end":{"line":23,"column":112}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · "
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":23,"column":74},"end":{"line":23,"column":77}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"andClosedAt",{"name":"say","hash":{"when":lookupProperty(depth0,"closed")},"data":data,"loc":{"start":{"line":23,"column":72},"end":{"line":23,"column":105}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dropped"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":23,"column":112},"end":{"line":23,"column":243}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":23,"column":133},"end":{"line":23,"column":136}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"progress",{"name":"say","hash":{"total":lookupProperty(depth0,"total"),"done":lookupProperty(depth0,"done")},"data":data,"loc":{"start":{"line":23,"column":131},"end":{"line":23,"column":171}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"closed"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data,"loc":{"start":{"line":23,"column":171},"end":{"line":23,"column":243}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":23,"column":191},"end":{"line":23,"column":194}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"closedAt",{"name":"say","hash":{"when":lookupProperty(depth0,"closed")},"data":data,"loc":{"start":{"line":23,"column":189},"end":{"line":23,"column":219}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":23,"column":229},"end":{"line":23,"column":232}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"isOpen",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":23,"column":227},"end":{"line":23,"column":243}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"postmortem"),"inReview"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":23,"column":271},"end":{"line":23,"column":399}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"postmortem"),"written"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":399},"end":{"line":23,"column":485}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"postmortem"),"review"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":485},"end":{"line":23,"column":553}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"postmortem"),"open"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":553},"end":{"line":23,"column":622}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":23,"column":300},"end":{"line":23,"column":303}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"postmortemInReview",{"name":"say","hash":{"url":lookupProperty(lookupProperty(depth0,"postmortem"),"url")},"data":data,"loc":{"start":{"line":23,"column":298},"end":{"line":23,"column":345}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":23,"column":355},"end":{"line":23,"column":358}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"postmortem",{"name":"say","hash":{"url":lookupProperty(lookupProperty(depth0,"postmortem"),"url")},"data":data,"loc":{"start":{"line":23,"column":353},"end":{"line":23,"column":392}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":23,"column":428},"end":{"line":23,"column":431}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"sectionsWritten",{"name":"say","hash":{"written":lookupProperty(lookupProperty(depth0,"postmortem"),"written")},"data":data,"loc":{"start":{"line":23,"column":426},"end":{"line":23,"column":478}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":23,"column":512},"end":{"line":23,"column":515}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"comma",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":23,"column":510},"end":{"line":23,"column":525}}})) != null ? stack1 : "")
    + ((stack1 = container.lambda(alias1(lookupProperty(depth0,"postmortem"), "review", {"start":{"line":23,"column":527},"end":{"line":23,"column":544}} ), depth0)) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":23,"column":578},"end":{"line":23,"column":581}} )).call(alias2,"comma",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":23,"column":576},"end":{"line":23,"column":591}}})) != null ? stack1 : "")
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":23,"column":593},"end":{"line":23,"column":596}} )).call(alias2,"saysWhatIsOpen",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":23,"column":591},"end":{"line":23,"column":615}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"moments"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":66}}})) != null ? stack1 : "")
    + "\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":17},"end":{"line":26,"column":49}}})) != null ? stack1 : "")
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    return " · ";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n| "
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":30,"column":4},"end":{"line":30,"column":7}} )).call(alias2,"step",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":30,"column":2},"end":{"line":30,"column":16}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":30,"column":21},"end":{"line":30,"column":24}} )).call(alias2,"who",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":30,"column":19},"end":{"line":30,"column":32}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":30,"column":37},"end":{"line":30,"column":40}} )).call(alias2,"when",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":30,"column":35},"end":{"line":30,"column":49}}})) != null ? stack1 : "")
    + " |\n|:--|:--|:--|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"finished"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = (((helper = lookupProperty(helpers,"mark") || alias1(depth0, "mark", {"start":{"line":33,"column":4},"end":{"line":33,"column":8}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"mark","hash":{},"data":data,"loc":{"start":{"line":33,"column":2},"end":{"line":33,"column":10}}}) : helper))) != null ? stack1 : "")
    + " "
    + ((stack1 = (((helper = lookupProperty(helpers,"step") || alias1(depth0, "step", {"start":{"line":33,"column":13},"end":{"line":33,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"step","hash":{},"data":data,"loc":{"start":{"line":33,"column":11},"end":{"line":33,"column":19}}}) : helper))) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"words"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":19},"end":{"line":33,"column":52}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"who") || alias1(depth0, "who", {"start":{"line":33,"column":57},"end":{"line":33,"column":60}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"who","hash":{},"data":data,"loc":{"start":{"line":33,"column":55},"end":{"line":33,"column":62}}}) : helper))) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"when") || alias1(depth0, "when", {"start":{"line":33,"column":67},"end":{"line":33,"column":71}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"when","hash":{},"data":data,"loc":{"start":{"line":33,"column":65},"end":{"line":33,"column":73}}}) : helper))) != null ? stack1 : "")
    + " |\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br>"
    + ((stack1 = (((helper = lookupProperty(helpers,"words") || container.strict(depth0, "words", {"start":{"line":33,"column":38},"end":{"line":33,"column":43}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"words","hash":{},"data":data,"loc":{"start":{"line":33,"column":36},"end":{"line":33,"column":45}}}) : helper))) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"listInComment") || container.strict(depth0, "listInComment", {"start":{"line":38,"column":2},"end":{"line":38,"column":15}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"listInComment","hash":{},"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":41,"column":23},"end":{"line":41,"column":26}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"declaredByAs",{"name":"say","hash":{"severity":lookupProperty(depth0,"severity"),"who":lookupProperty(depth0,"declared")},"data":data,"loc":{"start":{"line":41,"column":21},"end":{"line":41,"column":74}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":41,"column":84},"end":{"line":41,"column":87}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"declaredBy",{"name":"say","hash":{"who":lookupProperty(depth0,"declared")},"data":data,"loc":{"start":{"line":41,"column":82},"end":{"line":41,"column":115}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"list"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.program(39, data, 0),"data":data,"loc":{"start":{"line":41,"column":138},"end":{"line":41,"column":270}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"closed"),{"name":"unless","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":271},"end":{"line":41,"column":324}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"listInComment"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.program(38, data, 0),"data":data,"loc":{"start":{"line":41,"column":150},"end":{"line":41,"column":232}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":41,"column":173},"end":{"line":41,"column":176}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"tickAbove",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":41,"column":171},"end":{"line":41,"column":190}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":41,"column":200},"end":{"line":41,"column":203}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"tickInDescription",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":41,"column":198},"end":{"line":41,"column":225}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":41,"column":242},"end":{"line":41,"column":245}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"doneByCommand",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":41,"column":240},"end":{"line":41,"column":263}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":41,"column":291},"end":{"line":41,"column":294}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"closeWhenOver",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":41,"column":289},"end":{"line":41,"column":312}}})) != null ? stack1 : "")
    + " ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"current"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"current"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":250}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"postmortem"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":250},"end":{"line":23,"column":629}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moments"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"finished"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"listInComment"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "")
    + "\n<sub>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"severity"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.program(34, data, 0),"data":data,"loc":{"start":{"line":41,"column":5},"end":{"line":41,"column":122}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"current"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":123},"end":{"line":41,"column":331}}})) != null ? stack1 : "")
    + ((stack1 = (lookupProperty(helpers,"say")||alias2(depth0, "say", {"start":{"line":41,"column":333},"end":{"line":41,"column":336}} )).call(alias1,"timesAreUtc",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":41,"column":331},"end":{"line":41,"column":352}}})) != null ? stack1 : "")
    + " ["
    + ((stack1 = (lookupProperty(helpers,"say")||alias2(depth0, "say", {"start":{"line":41,"column":356},"end":{"line":41,"column":359}} )).call(alias1,"aboutTheSteps",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":41,"column":354},"end":{"line":41,"column":377}}})) != null ? stack1 : "")
    + "](https://seths.blog/2015/12/when-things-go-wrong/) · v"
    + ((stack1 = (((helper = lookupProperty(helpers,"version") || alias2(depth0, "version", {"start":{"line":41,"column":434},"end":{"line":41,"column":441}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"version","hash":{},"data":data,"loc":{"start":{"line":41,"column":432},"end":{"line":41,"column":443}}}) : helper))) != null ? stack1 : "")
    + "</sub>\n";
},"useData":true},
'waiting-comment': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":1,"column":6},"end":{"line":1,"column":9}} )).call(alias2,"waitingTitle",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":4},"end":{"line":1,"column":26}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":3,"column":2},"end":{"line":3,"column":5}} )).call(alias2,"waitingThanks",{"name":"say","hash":{"least":lookupProperty(depth0,"least")},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":35}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":5,"column":2},"end":{"line":5,"column":5}} )).call(alias2,"waitingHow",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":20}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
'answer': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **/incident "
    + ((stack1 = (((helper = lookupProperty(helpers,"line") || alias1(depth0, "line", {"start":{"line":2,"column":16},"end":{"line":2,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"line","hash":{},"data":data,"loc":{"start":{"line":2,"column":14},"end":{"line":2,"column":22}}}) : helper))) != null ? stack1 : "")
    + "** ("
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias1(depth0, "by", {"start":{"line":2,"column":28},"end":{"line":2,"column":30}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":2,"column":26},"end":{"line":2,"column":32}}}) : helper))) != null ? stack1 : "")
    + "): "
    + ((stack1 = (((helper = lookupProperty(helpers,"problem") || alias1(depth0, "problem", {"start":{"line":2,"column":37},"end":{"line":2,"column":44}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"problem","hash":{},"data":data,"loc":{"start":{"line":2,"column":35},"end":{"line":2,"column":46}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<details><summary>"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":6,"column":20},"end":{"line":6,"column":23}} )).call(alias2,"helpTitle",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":18},"end":{"line":6,"column":37}}})) != null ? stack1 : "")
    + "</summary>\n\n| "
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":8,"column":4},"end":{"line":8,"column":7}} )).call(alias2,"helpWrite",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":2},"end":{"line":8,"column":21}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":8,"column":26},"end":{"line":8,"column":29}} )).call(alias2,"helpDoes",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":24},"end":{"line":8,"column":42}}})) != null ? stack1 : "")
    + " |\n|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"verbs"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":14,"column":2},"end":{"line":14,"column":5}} )).call(alias2,"helpFoot",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":18}}})) != null ? stack1 : "")
    + "\n\n</details>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| `/incident "
    + ((stack1 = (((helper = lookupProperty(helpers,"usage") || alias1(depth0, "usage", {"start":{"line":11,"column":15},"end":{"line":11,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"usage","hash":{},"data":data,"loc":{"start":{"line":11,"column":13},"end":{"line":11,"column":22}}}) : helper))) != null ? stack1 : "")
    + "` | "
    + ((stack1 = (((helper = lookupProperty(helpers,"does") || alias1(depth0, "does", {"start":{"line":11,"column":28},"end":{"line":11,"column":32}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"does","hash":{},"data":data,"loc":{"start":{"line":11,"column":26},"end":{"line":11,"column":34}}}) : helper))) != null ? stack1 : "")
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"refusals"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"verbs"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "");
},"useData":true},
'reminder': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":67},"end":{"line":1,"column":70}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"isStuck",{"name":"say","hash":{"unanswered":lookupProperty(depth0,"unanswered"),"since":lookupProperty(depth0,"since"),"waited":lookupProperty(depth0,"waited")},"data":data,"loc":{"start":{"line":1,"column":65},"end":{"line":1,"column":130}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":140},"end":{"line":1,"column":143}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"hasWaited",{"name":"say","hash":{"since":lookupProperty(depth0,"since"),"waited":lookupProperty(depth0,"waited")},"data":data,"loc":{"start":{"line":1,"column":138},"end":{"line":1,"column":183}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"postmortem"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":124}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":6,"column":20},"end":{"line":6,"column":23}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"linkedStillAsks",{"name":"say","hash":{"headings":lookupProperty(depth0,"asking"),"url":lookupProperty(depth0,"postmortem")},"data":data,"loc":{"start":{"line":6,"column":18},"end":{"line":6,"column":74}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":6,"column":84},"end":{"line":6,"column":87}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"stillAsks",{"name":"say","hash":{"headings":lookupProperty(depth0,"asking")},"data":data,"loc":{"start":{"line":6,"column":82},"end":{"line":6,"column":117}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":9,"column":51},"end":{"line":9,"column":54}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"noMoreReminders",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":49},"end":{"line":9,"column":74}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isLast"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":82},"end":{"line":9,"column":126}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":9,"column":99},"end":{"line":9,"column":102}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"lastReminder",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":97},"end":{"line":9,"column":119}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":1,"column":4},"end":{"line":1,"column":7}} )).call(alias2,"stepHas",{"name":"say","hash":{"title":lookupProperty(depth0,"title"),"number":lookupProperty(depth0,"number")},"data":data,"loc":{"start":{"line":1,"column":2},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + "** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"escalated"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":48},"end":{"line":1,"column":190}}})) != null ? stack1 : "")
    + "\n\n> "
    + ((stack1 = (((helper = lookupProperty(helpers,"hint") || alias1(depth0, "hint", {"start":{"line":3,"column":4},"end":{"line":3,"column":8}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"hint","hash":{},"data":data,"loc":{"start":{"line":3,"column":2},"end":{"line":3,"column":10}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"asking"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":9,"column":2},"end":{"line":9,"column":5}} )).call(alias2,"waysOut",{"name":"say","hash":{"number":lookupProperty(depth0,"number")},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":31}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"escalated"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":9,"column":31},"end":{"line":9,"column":133}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
'reminder-answered': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"by"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":1,"column":60},"end":{"line":1,"column":267}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"skipped"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":70},"end":{"line":1,"column":171}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":87},"end":{"line":1,"column":90}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"answeredSkipped",{"name":"say","hash":{"at":lookupProperty(depth0,"at"),"by":lookupProperty(depth0,"by")},"data":data,"loc":{"start":{"line":1,"column":85},"end":{"line":1,"column":122}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":132},"end":{"line":1,"column":135}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"answeredDone",{"name":"say","hash":{"at":lookupProperty(depth0,"at"),"by":lookupProperty(depth0,"by")},"data":data,"loc":{"start":{"line":1,"column":130},"end":{"line":1,"column":164}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"skipped"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":1,"column":179},"end":{"line":1,"column":260}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":196},"end":{"line":1,"column":199}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"seenSkipped",{"name":"say","hash":{"at":lookupProperty(depth0,"at")},"data":data,"loc":{"start":{"line":1,"column":194},"end":{"line":1,"column":221}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":231},"end":{"line":1,"column":234}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"seenDone",{"name":"say","hash":{"at":lookupProperty(depth0,"at")},"data":data,"loc":{"start":{"line":1,"column":229},"end":{"line":1,"column":253}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":277},"end":{"line":1,"column":280}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"notWaitingAnyMore",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":275},"end":{"line":1,"column":302}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "✅ **"
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":6},"end":{"line":1,"column":9}} )).call(alias1,"stepHas",{"name":"say","hash":{"title":lookupProperty(depth0,"title"),"number":lookupProperty(depth0,"number")},"data":data,"loc":{"start":{"line":1,"column":4},"end":{"line":1,"column":47}}})) != null ? stack1 : "")
    + "** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"at"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":1,"column":50},"end":{"line":1,"column":309}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
'reopened': {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "↩️ "
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":1,"column":5},"end":{"line":1,"column":8}} )).call(alias2,"openedAgain",{"name":"say","hash":{"count":lookupProperty(depth0,"count")},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":36}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"open"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":7,"column":2},"end":{"line":7,"column":5}} )).call(alias2,"tickAndClose",{"name":"say","hash":{"count":lookupProperty(depth0,"count")},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
'summary': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · "
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":41},"end":{"line":1,"column":44}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"runDry",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":39},"end":{"line":1,"column":55}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":4,"column":2},"end":{"line":4,"column":5}} )).call(alias1,"runColumns",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n|---|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"incidents"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = (((helper = lookupProperty(helpers,"link") || alias1(depth0, "link", {"start":{"line":7,"column":4},"end":{"line":7,"column":8}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"link","hash":{},"data":data,"loc":{"start":{"line":7,"column":2},"end":{"line":7,"column":10}}}) : helper))) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"severity") || alias1(depth0, "severity", {"start":{"line":7,"column":15},"end":{"line":7,"column":23}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"severity","hash":{},"data":data,"loc":{"start":{"line":7,"column":13},"end":{"line":7,"column":25}}}) : helper))) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"step") || alias1(depth0, "step", {"start":{"line":7,"column":30},"end":{"line":7,"column":34}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"step","hash":{},"data":data,"loc":{"start":{"line":7,"column":28},"end":{"line":7,"column":36}}}) : helper))) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"since") || alias1(depth0, "since", {"start":{"line":7,"column":41},"end":{"line":7,"column":46}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"since","hash":{},"data":data,"loc":{"start":{"line":7,"column":39},"end":{"line":7,"column":48}}}) : helper))) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"timeLimit") || alias1(depth0, "timeLimit", {"start":{"line":7,"column":53},"end":{"line":7,"column":62}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"timeLimit","hash":{},"data":data,"loc":{"start":{"line":7,"column":51},"end":{"line":7,"column":64}}}) : helper))) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"level") || alias1(depth0, "level", {"start":{"line":7,"column":69},"end":{"line":7,"column":74}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"level","hash":{},"data":data,"loc":{"start":{"line":7,"column":67},"end":{"line":7,"column":76}}}) : helper))) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"did") || alias1(depth0, "did", {"start":{"line":7,"column":81},"end":{"line":7,"column":84}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"did","hash":{},"data":data,"loc":{"start":{"line":7,"column":79},"end":{"line":7,"column":86}}}) : helper))) != null ? stack1 : "")
    + " | "
    + ((stack1 = (((helper = lookupProperty(helpers,"next") || alias1(depth0, "next", {"start":{"line":7,"column":91},"end":{"line":7,"column":95}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"next","hash":{},"data":data,"loc":{"start":{"line":7,"column":89},"end":{"line":7,"column":97}}}) : helper))) != null ? stack1 : "")
    + " |\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":10,"column":2},"end":{"line":10,"column":5}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),"runQuiet",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":18}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n> [!WARNING]\n> "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<details><summary>"
    + ((stack1 = (((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":25,"column":20},"end":{"line":25,"column":25}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":25,"column":18},"end":{"line":25,"column":27}}}) : helper))) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"fence") || alias1(depth0, "fence", {"start":{"line":27,"column":2},"end":{"line":27,"column":7}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":9}}}) : helper))) != null ? stack1 : "")
    + "markdown\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":28,"column":2},"end":{"line":28,"column":6}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":8}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"fence") || alias1(depth0, "fence", {"start":{"line":29,"column":2},"end":{"line":29,"column":7}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":9}}}) : helper))) != null ? stack1 : "")
    + "\n\n</details>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<details><summary>"
    + ((stack1 = (lookupProperty(helpers,"say")||alias1(depth0, "say", {"start":{"line":35,"column":20},"end":{"line":35,"column":23}} )).call(alias2,"runWould",{"name":"say","hash":{"what":lookupProperty(depth0,"title")},"data":data,"loc":{"start":{"line":35,"column":18},"end":{"line":35,"column":47}}})) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"fence") || alias1(depth0, "fence", {"start":{"line":37,"column":2},"end":{"line":37,"column":7}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":9}}}) : helper))) != null ? stack1 : "")
    + "markdown\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"text") || alias1(depth0, "text", {"start":{"line":38,"column":2},"end":{"line":38,"column":6}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":8}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"fence") || alias1(depth0, "fence", {"start":{"line":39,"column":2},"end":{"line":39,"column":7}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":39,"column":9}}}) : helper))) != null ? stack1 : "")
    + "\n\n</details>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = (lookupProperty(helpers,"say")||container.strict(depth0, "say", {"start":{"line":1,"column":6},"end":{"line":1,"column":9}} )).call(alias1,"runTitle",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":4},"end":{"line":1,"column":22}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dryRun"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":22},"end":{"line":1,"column":62}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"incidents"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"notes"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"problems"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"kept"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"planned"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
