export const id=78
export const ids=[78]
export const modules={9476:((e,t,r)=>{function o(e){return e&&e.__esModule?e:{default:e}}function n(e){if(e&&e.__esModule)return e
var t={}
if(null!=e)for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[r]=e[r])
return t.default=e,t}t.__esModule=!0
var s=n(r(7280)),a=o(r(7544)),i=o(r(9252)),u=n(r(8272)),c=n(r(3569)),l=o(r(9309))
function p(){var e=new s.HandlebarsEnvironment
return u.extend(e,s),e.SafeString=a.default,e.Exception=i.default,e.Utils=u,e.escapeExpression=u.escapeExpression,e.VM=c,e.template=function(t){return c.template(t,e)},e}var d=p()
d.create=p,l.default(d),d.default=d,t.default=d,e.exports=t.default}),7280:((e,t,r)=>{function o(e){return e&&e.__esModule?e:{default:e}}t.__esModule=!0,t.HandlebarsEnvironment=p
var n=r(8272),s=o(r(9252)),a=r(5248),i=r(1447),u=o(r(8525)),c=r(4784)
t.VERSION="4.7.10",t.COMPILER_REVISION=8,t.LAST_COMPATIBLE_COMPILER_REVISION=7,t.REVISION_CHANGES={1:"<= 1.0.rc.2",2:"== 1.0.0-rc.3",3:"== 1.0.0-rc.4",4:"== 1.x.x",5:"== 2.0.0-alpha.x",6:">= 2.0.0-beta.1",7:">= 4.0.0 <4.3.0",8:">= 4.3.0"}
var l="[object Object]"
function p(e,t,r){this.helpers=e||{},this.partials=t||{},this.decorators=r||{},a.registerDefaultHelpers(this),i.registerDefaultDecorators(this)}p.prototype={constructor:p,logger:u.default,log:u.default.log,registerHelper:function(e,t){if(n.toString.call(e)===l){if(t)throw new s.default("Arg not supported with multiple helpers")
n.extend(this.helpers,e)}else this.helpers[e]=t},unregisterHelper:function(e){delete this.helpers[e]},registerPartial:function(e,t){if(n.toString.call(e)===l)n.extend(this.partials,e)
else{if(void 0===t)throw new s.default('Attempting to register a partial called "'+e+'" as undefined')
this.partials[e]=t}},unregisterPartial:function(e){delete this.partials[e]},registerDecorator:function(e,t){if(n.toString.call(e)===l){if(t)throw new s.default("Arg not supported with multiple decorators")
n.extend(this.decorators,e)}else this.decorators[e]=t},unregisterDecorator:function(e){delete this.decorators[e]},resetLoggedPropertyAccesses:function(){c.resetLoggedProperties()}}
var d=u.default.log
t.log=d,t.createFrame=n.createFrame,t.logger=u.default}),1447:((e,t,r)=>{t.__esModule=!0,t.registerDefaultDecorators=function(e){n.default(e)}
var o,n=(o=r(379))&&o.__esModule?o:{default:o}}),379:((e,t,r)=>{t.__esModule=!0
var o=r(8272)
t.default=function(e){e.registerDecorator("inline",function(e,t,r,n){var s=e
return t.partials||(t.partials={},s=function(n,s){var a=r.partials
r.partials=o.extend({},a,t.partials)
var i=e(n,s)
return r.partials=a,i}),t.partials[n.args[0]]=n.fn,s})},e.exports=t.default}),9252:((e,t)=>{t.__esModule=!0
var r=["description","fileName","lineNumber","endLineNumber","message","name","number","stack"]
function o(e,t){var n=t&&t.loc,s=void 0,a=void 0,i=void 0,u=void 0
n&&n.start&&(s=n.start.line,i=n.start.column,n.end&&(a=n.end.line,u=n.end.column),e+=" - "+s+":"+i)
for(var c=Error.prototype.constructor.call(this,e),l=0;l<r.length;l++)this[r[l]]=c[r[l]]
Error.captureStackTrace&&Error.captureStackTrace(this,o)
try{n&&(this.lineNumber=s,this.endLineNumber=a,Object.defineProperty?(Object.defineProperty(this,"column",{value:i,enumerable:!0}),Object.defineProperty(this,"endColumn",{value:u,enumerable:!0})):(this.column=i,this.endColumn=u))}catch(e){}}o.prototype=new Error,t.default=o,e.exports=t.default}),5248:((e,t,r)=>{function o(e){return e&&e.__esModule?e:{default:e}}t.__esModule=!0,t.registerDefaultHelpers=function(e){n.default(e),s.default(e),a.default(e),i.default(e),u.default(e),c.default(e),l.default(e)},t.moveHelperToHooks=function(e,t,r){e.helpers[t]&&(e.hooks[t]=e.helpers[t],r||(e.helpers[t]=void 0))}
var n=o(r(9102)),s=o(r(3350)),a=o(r(9786)),i=o(r(6040)),u=o(r(4969)),c=o(r(3285)),l=o(r(1691))}),9102:((e,t,r)=>{t.__esModule=!0
var o=r(8272)
t.default=function(e){e.registerHelper("blockHelperMissing",function(t,r){var n=r.inverse,s=r.fn
if(!0===t)return s(this)
if(!1===t||null==t)return n(this)
if(o.isArray(t))return t.length>0?(r.ids&&(r.ids=[r.name]),e.helpers.each(t,r)):n(this)
if(r.data&&r.ids){var a=o.createFrame(r.data)
a.contextPath=o.appendContextPath(r.data.contextPath,r.name),r={data:a}}return s(t,r)})},e.exports=t.default}),3350:((e,t,r)=>{t.__esModule=!0
var o,n=r(8272),s=(o=r(9252))&&o.__esModule?o:{default:o}
function a(e){try{var t=e.return
n.isFunction(t)&&t.call(e)}catch(e){}}t.default=function(e){e.registerHelper("each",function(e,t){if(!t)throw new s.default("Must pass iterator to #each")
var r,o=t.fn,i=t.inverse,u=0,c="",l=void 0,p=void 0
function d(e,t,r,s){l&&(l.key=e,l.index=t,l.first=0===t,l.last=!!r,p&&(l.contextPath=p+e)),c+=o(s,{data:l,blockParams:n.blockParams([s,e],[p+e,null])})}if(t.data&&t.ids&&(p=n.appendContextPath(t.data.contextPath,t.ids[0])+"."),n.isFunction(e)&&(e=e.call(this)),t.data&&(l=n.createFrame(t.data)),e&&"object"==typeof e)if(n.isArray(e))for(var f=e.length;u<f;u++)u in e&&d(u,u,u===e.length-1,e[u])
else if("function"==typeof Symbol&&e[Symbol.iterator])for(var h=e[Symbol.iterator](),m=h.next();!m.done;){var g=h.next()
try{d(u,u,g.done,m.value)}catch(e){throw g.done||a(h),e}m=g,u++}else r=void 0,Object.keys(e).forEach(function(t){void 0!==r&&d(r,u-1,!1,e[r]),r=t,u++}),void 0!==r&&d(r,u-1,!0,e[r])
return 0===u&&(c=i(this)),c})},e.exports=t.default}),9786:((e,t,r)=>{t.__esModule=!0
var o,n=(o=r(9252))&&o.__esModule?o:{default:o}
t.default=function(e){e.registerHelper("helperMissing",function(){if(1!==arguments.length)throw new n.default('Missing helper: "'+arguments[arguments.length-1].name+'"')})},e.exports=t.default}),6040:((e,t,r)=>{t.__esModule=!0
var o,n=r(8272),s=(o=r(9252))&&o.__esModule?o:{default:o}
t.default=function(e){e.registerHelper("if",function(e,t){if(2!=arguments.length)throw new s.default("#if requires exactly one argument")
return n.isFunction(e)&&(e=e.call(this)),!t.hash.includeZero&&!e||n.isEmpty(e)?t.inverse(this):t.fn(this)}),e.registerHelper("unless",function(t,r){if(2!=arguments.length)throw new s.default("#unless requires exactly one argument")
return e.helpers.if.call(this,t,{fn:r.inverse,inverse:r.fn,hash:r.hash})})},e.exports=t.default}),4969:((e,t)=>{t.__esModule=!0,t.default=function(e){e.registerHelper("log",function(){for(var t=[void 0],r=arguments[arguments.length-1],o=0;o<arguments.length-1;o++)t.push(arguments[o])
var n=1
null!=r.hash.level?n=r.hash.level:r.data&&null!=r.data.level&&(n=r.data.level),t[0]=n,e.log.apply(e,t)})},e.exports=t.default}),3285:((e,t)=>{t.__esModule=!0,t.default=function(e){e.registerHelper("lookup",function(e,t,r){return e?r.lookupProperty(e,t):e})},e.exports=t.default}),1691:((e,t,r)=>{t.__esModule=!0
var o,n=r(8272),s=(o=r(9252))&&o.__esModule?o:{default:o}
t.default=function(e){e.registerHelper("with",function(e,t){if(2!=arguments.length)throw new s.default("#with requires exactly one argument")
n.isFunction(e)&&(e=e.call(this))
var r=t.fn
if(n.isEmpty(e))return t.inverse(this)
var o=t.data
return t.data&&t.ids&&((o=n.createFrame(t.data)).contextPath=n.appendContextPath(t.data.contextPath,t.ids[0])),r(e,{data:o,blockParams:n.blockParams([e],[o&&o.contextPath])})})},e.exports=t.default}),4784:((e,t,r)=>{t.__esModule=!0,t.createProtoAccessControl=function(e){var t=Object.create(null)
t.__proto__=!1,n.extend(t,e.allowedProtoProperties)
var r=Object.create(null)
return r.constructor=!1,r.__defineGetter__=!1,r.__defineSetter__=!1,r.__lookupGetter__=!1,r.__lookupSetter__=!1,n.extend(r,e.allowedProtoMethods),{properties:{whitelist:t,defaultValue:e.allowProtoPropertiesByDefault},methods:{whitelist:r,defaultValue:e.allowProtoMethodsByDefault}}},t.resultIsAllowed=function(e,t,r){return function(e,t){return void 0!==e.whitelist[t]?!0===e.whitelist[t]:void 0!==e.defaultValue?e.defaultValue:(function(e){!0!==a[e]&&(a[e]=!0,s.default.log("error",'Handlebars: Access has been denied to resolve the property "'+e+'" because it is not an "own property" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details'))}(t),!1)}("function"==typeof e?t.methods:t.properties,r)},t.isPrototypeConstructor=function(e,t,r){return"constructor"===t&&"function"==typeof r&&e===r.prototype},t.resetLoggedProperties=function(){Object.keys(a).forEach(function(e){delete a[e]})}
var o,n=r(8272),s=(o=r(8525))&&o.__esModule?o:{default:o},a=Object.create(null)}),1975:((e,t)=>{t.__esModule=!0,t.wrapHelper=function(e,t){return"function"!=typeof e?e:function(){return arguments[arguments.length-1]=t(arguments[arguments.length-1]),e.apply(this,arguments)}}}),8525:((e,t,r)=>{t.__esModule=!0
var o=r(8272),n={methodMap:["debug","info","warn","error"],level:"info",lookupLevel:function(e){if("string"==typeof e){var t=o.indexOf(n.methodMap,e.toLowerCase())
e=t>=0?t:parseInt(e,10)}return e},log:function(e){if(e=n.lookupLevel(e),"undefined"!=typeof console&&n.lookupLevel(n.level)<=e){var t=n.methodMap[e]
console[t]||(t="log")
for(var r=arguments.length,o=Array(r>1?r-1:0),s=1;s<r;s++)o[s-1]=arguments[s]
console[t].apply(console,o)}}}
t.default=n,e.exports=t.default}),9309:((e,t)=>{t.__esModule=!0,t.default=function(e){"object"!=typeof globalThis&&(Object.prototype.__defineGetter__("__magic__",function(){return this}),__magic__.globalThis=__magic__,delete Object.prototype.__magic__)
var t=globalThis.Handlebars
e.noConflict=function(){return globalThis.Handlebars===e&&(globalThis.Handlebars=t),e}},e.exports=t.default}),3569:((e,t,r)=>{t.__esModule=!0,t.checkRevision=function(e){var t=e&&e[0]||1,r=a.COMPILER_REVISION
if(!(t>=a.LAST_COMPATIBLE_COMPILER_REVISION&&t<=a.COMPILER_REVISION)){if(t<a.LAST_COMPATIBLE_COMPILER_REVISION){var o=a.REVISION_CHANGES[r],n=a.REVISION_CHANGES[t]
throw new s.default("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version ("+o+") or downgrade your runtime to an older version ("+n+").")}throw new s.default("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version ("+e[1]+").")}},t.template=function(e,t){if(!t)throw new s.default("No environment passed to template")
if(!e||!e.main)throw new s.default("Unknown template object: "+typeof e)
e.main.decorator=e.main_d,t.VM.checkRevision(e.compiler)
var r=e.compiler&&7===e.compiler[0],o={strict:function(e,t,r){if(!e||!(t in e))throw new s.default('"'+t+'" not defined in '+e,{loc:r})
return o.lookupProperty(e,t)},lookupProperty:function(e,t){var r=e[t]
return null==r||Object.prototype.hasOwnProperty.call(e,t)&&!c.isPrototypeConstructor(e,t,r)||c.resultIsAllowed(r,o.protoAccessControl,t)?r:void 0},lookup:function(e,t){for(var r=e.length,n=0;n<r;n++){var s=e[n]&&o.lookupProperty(e[n],t)
if(null!=s)return s}},lambda:function(e,t){return"function"==typeof e?e.call(t):e},escapeExpression:n.escapeExpression,invokePartial:function(r,o,a){a.hash&&(o=n.extend({},o,a.hash),a.ids&&(a.ids[0]=!0)),r=t.VM.resolvePartial.call(this,r,o,a),a.hooks=this.hooks,a.protoAccessControl=this.protoAccessControl
var i=t.VM.invokePartial.call(this,r,o,a)
if(null==i&&n.isFunction(r))throw new s.default("The partial "+a.name+" returned no output: partials must return a string")
if(null==i&&t.compile){if("string"!=typeof r)throw new s.default("The partial "+a.name+" could not be compiled: partials must be strings or functions returning strings")
a.partials[a.name]=t.compile(r,e.compilerOptions,t),i=a.partials[a.name](o,a)}if(null!=i){if(a.indent){for(var u=i.split("\n"),c=0,l=u.length;c<l&&(u[c]||c+1!==l);c++)u[c]=a.indent+u[c]
i=u.join("\n")}return i}throw new s.default("The partial "+a.name+" could not be compiled when running in runtime-only mode")},fn:function(t){var r=e[t]
return r.decorator=e[t+"_d"],r},programs:[],program:function(e,t,r,o,n){var s=this.programs[e],a=this.fn(e)
return t||n||o||r?s=l(this,e,a,t,r,o,n):s||(s=this.programs[e]=l(this,e,a)),s},data:function(e,t){for(;e&&t--;)e=e._parent
return e},mergeIfNeeded:function(e,t){var r=e||t
return e&&t&&e!==t&&(r=n.extend({},t,e)),r},nullContext:Object.seal({}),noop:t.VM.noop,compilerInfo:e.compiler}
function u(t){var r=arguments.length<=1||void 0===arguments[1]?{}:arguments[1],n=r.data
u._setup(r),!r.partial&&e.useData&&(n=function(e,t){return t&&"root"in t||((t=t?a.createFrame(t):{}).root=e),t}(t,n))
var s=void 0,i=e.useBlockParams?[]:void 0
function c(t){return""+e.main(o,t,o.helpers,o.partials,n,i,s)}return e.useDepths&&(s=r.depths?t!=r.depths[0]?[t].concat(r.depths):r.depths:[t]),(c=f(e.main,c,o,r.depths||[],n,i))(t,r)}return u.isTop=!0,u._setup=function(s){if(s.partial)o.protoAccessControl=s.protoAccessControl,o.helpers=s.helpers,o.partials=s.partials,o.decorators=s.decorators,o.hooks=s.hooks
else{var a={}
h(a,t.helpers,o),h(a,s.helpers,o),o.helpers=a,e.usePartial&&(o.partials=o.mergeIfNeeded(s.partials,t.partials)),(e.usePartial||e.useDecorators)&&(o.decorators=n.extend({},t.decorators,s.decorators)),o.hooks={},o.protoAccessControl=c.createProtoAccessControl(s)
var u=s.allowCallsToHelperMissing||r
i.moveHelperToHooks(o,"helperMissing",u),i.moveHelperToHooks(o,"blockHelperMissing",u)}},u._child=function(t,r,n,a){if(e.useBlockParams&&!n)throw new s.default("must pass block params")
if(e.useDepths&&!a)throw new s.default("must pass parent depths")
return l(o,t,e[t],r,0,n,a)},u},t.wrapProgram=l,t.resolvePartial=function(e,t,r){return e?"function"==typeof e||r.name||(r.name=e,e=d(r.partials,e)):e="@partial-block"===r.name?d(r.data,"partial-block"):d(r.partials,r.name),e},t.invokePartial=function(e,t,r){var o=d(r.data,"partial-block")
r.partial=!0,r.ids&&(r.data.contextPath=r.ids[0]||r.data.contextPath)
var i=void 0
if(r.fn&&r.fn!==p&&function(){r.data=a.createFrame(r.data)
var e=r.fn
i=r.data["partial-block"]=function(t){var r=arguments.length<=1||void 0===arguments[1]?{}:arguments[1]
return r.data=a.createFrame(r.data),r.data["partial-block"]=o,e(t,r)},e.partials&&(r.partials=n.extend({},r.partials,e.partials))}(),void 0===e&&i&&(e=i),void 0===e)throw new s.default("The partial "+r.name+" could not be found")
if(e instanceof Function)return e(t,r)},t.noop=p
var o,n=function(e){if(e&&e.__esModule)return e
var t={}
if(null!=e)for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[r]=e[r])
return t.default=e,t}(r(8272)),s=(o=r(9252))&&o.__esModule?o:{default:o},a=r(7280),i=r(5248),u=r(1975),c=r(4784)
function l(e,t,r,o,n,s,a){function i(t){var n=arguments.length<=1||void 0===arguments[1]?{}:arguments[1],i=a
return!a||t==a[0]||t===e.nullContext&&null===a[0]||(i=[t].concat(a)),r(e,t,e.helpers,e.partials,n.data||o,s&&[n.blockParams].concat(s),i)}return(i=f(r,i,e,a,o,s)).program=t,i.depth=a?a.length:0,i.blockParams=n||0,i}function p(){return""}function d(e,t){if(e&&Object.prototype.hasOwnProperty.call(e,t))return e[t]}function f(e,t,r,o,s,a){if(e.decorator){var i={}
t=e.decorator(t,i,r,o&&o[0],s,a,o),n.extend(t,i)}return t}function h(e,t,r){t&&Object.keys(t).forEach(function(o){var n=t[o]
e[o]=function(e,t){var r=t.lookupProperty
return u.wrapHelper(e,function(e){return e.lookupProperty=r,e})}(n,r)})}}),7544:((e,t)=>{function r(e){this.string=e}t.__esModule=!0,r.prototype.toString=r.prototype.toHTML=function(){return""+this.string},t.default=r,e.exports=t.default}),8272:((e,t)=>{t.__esModule=!0,t.extend=a,t.indexOf=function(e,t){for(var r=0,o=e.length;r<o;r++)if(e[r]===t)return r
return-1},t.escapeExpression=function(e){if("string"!=typeof e){if(e&&"function"==typeof e.toHTML)return e.toHTML()
if(null==e)return""
if(!e)return e+""
e=""+e}return n.test(e)?e.replace(o,s):e},t.isEmpty=function(e){return!e&&0!==e||!(!c(e)||0!==e.length)},t.createFrame=function(e){var t=a({},e)
return t._parent=e,t},t.blockParams=function(e,t){return e.path=t,e},t.appendContextPath=function(e,t){return(e?e+".":"")+t}
var r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;","`":"&#x60;","=":"&#x3D;"},o=/[&<>"'`=]/g,n=/[&<>"'`=]/
function s(e){return r[e]}function a(e){for(var t=1;t<arguments.length;t++)for(var r in arguments[t])Object.prototype.hasOwnProperty.call(arguments[t],r)&&(e[r]=arguments[t][r])
return e}var i=Object.prototype.toString
t.toString=i
var u=function(e){return"function"==typeof e}
u(/x/)&&(t.isFunction=u=function(e){return"function"==typeof e&&"[object Function]"===i.call(e)}),t.isFunction=u
var c=Array.isArray||function(e){return!(!e||"object"!=typeof e)&&"[object Array]"===i.call(e)}
t.isArray=c}),4681:((e,t,r)=>{function o(){return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function n(e,t,r,o){if("function"!=typeof r)throw new Error("method for before hook must be a function")
return o||(o={}),Array.isArray(t)?t.reverse().reduce((t,r)=>n.bind(null,e,r,t,o),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((e,t)=>t.hook.bind(null,e,o),r)():r(o))}function s(e,t,r,o){const n=o
e.registry[r]||(e.registry[r]=[]),"before"===t&&(o=(e,t)=>Promise.resolve().then(n.bind(null,t)).then(e.bind(null,t))),"after"===t&&(o=(e,t)=>{let r
return Promise.resolve().then(e.bind(null,t)).then(e=>(r=e,n(r,t))).then(()=>r)}),"error"===t&&(o=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>n(e,t))),e.registry[r].push({hook:o,orig:n})}function a(e,t,r){if(!e.registry[t])return
const o=e.registry[t].map(e=>e.orig).indexOf(r);-1!==o&&e.registry[t].splice(o,1)}r.d(t,{E:()=>Octokit})
const i=Function.bind,u=i.bind(i)
const c=function(){const e={registry:{}},t=n.bind(null,e)
return function(e,t,r){const o=u(a,null).apply(null,r?[t,r]:[t])
e.api={remove:o},e.remove=o,["before","error","after","wrap"].forEach(o=>{const n=r?[t,o,r]:[t,o]
e[o]=e.api[o]=u(s,null).apply(null,n)})}(t,e),t}
var l=`octokit-endpoint.js/0.0.0-development ${o()}`
function p(e,t){const r=Object.assign({},e)
return Object.keys(t).forEach(o=>{!function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(t[o])?Object.assign(r,{[o]:t[o]}):o in e?r[o]=p(e[o],t[o]):Object.assign(r,{[o]:t[o]})}),r}function d(e){for(const t in e)void 0===e[t]&&delete e[t]
return e}function f(e,t,r){if("string"==typeof t){let[e,o]=t.split(" ")
r=Object.assign(o?{method:e,url:o}:{url:e},r)}else r=Object.assign({},t)
var o
r.headers=(o=r.headers)?Object.keys(o).reduce((e,t)=>(e[t.toLowerCase()]=o[t],e),{}):{},d(r),d(r.headers)
const n=p(e||{},r)
return"/graphql"===r.url&&(e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.previews.filter(e=>!n.mediaType.previews.includes(e)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),n}var h=/\{[^{}}]+\}/g
function m(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function g(e,t){const r={__proto__:null}
for(const o of Object.keys(e))-1===t.indexOf(o)&&(r[o]=e[o])
return r}function b(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}function y(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function w(e,t,r){return t="+"===e||"#"===e?b(t):y(t),r?y(r)+"="+t:t}function v(e){return null!=e}function _(e){return";"===e||"&"===e||"?"===e}function k(e,t){var r=["+","#",".","/",";","?","&"]
return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,o,n){if(o){let e=""
const n=[]
if(-1!==r.indexOf(o.charAt(0))&&(e=o.charAt(0),o=o.substr(1)),o.split(/,/g).forEach(function(r){var o=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
n.push(function(e,t,r,o){var n=e[r],s=[]
if(v(n)&&""!==n)if("string"==typeof n||"number"==typeof n||"bigint"==typeof n||"boolean"==typeof n)n=n.toString(),o&&"*"!==o&&(n=n.substring(0,parseInt(o,10))),s.push(w(t,n,_(t)?r:""))
else if("*"===o)Array.isArray(n)?n.filter(v).forEach(function(e){s.push(w(t,e,_(t)?r:""))}):Object.keys(n).forEach(function(e){v(n[e])&&s.push(w(t,n[e],e))})
else{const e=[]
Array.isArray(n)?n.filter(v).forEach(function(r){e.push(w(t,r))}):Object.keys(n).forEach(function(r){v(n[r])&&(e.push(y(r)),e.push(w(t,n[r].toString())))}),_(t)?s.push(y(r)+"="+e.join(",")):0!==e.length&&s.push(e.join(","))}else";"===t?v(n)&&s.push(y(r)):""!==n||"&"!==t&&"?"!==t?""===n&&s.push(""):s.push(y(r)+"=")
return s}(t,e,o[1],o[2]||o[3]))}),e&&"+"!==e){var s=","
return"?"===e?s="&":"#"!==e&&(s=e),(0!==n.length?e:"")+n.join(s)}return n.join(",")}return b(n)}),"/"===e?e:e.replace(/\/$/,"")}function O(e){let t,r=e.method.toUpperCase(),o=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},e.headers),s=g(e,["method","baseUrl","url","headers","request","mediaType"])
const a=function(e){const t=e.match(h)
return t?t.map(m).reduce((e,t)=>e.concat(t),[]):[]}(o)
var i
o=(i=o,{expand:k.bind(null,i)}).expand(s),/^http/.test(o)||(o=e.baseUrl+o)
const u=g(s,Object.keys(e).filter(e=>a.includes(e)).concat("baseUrl"))
if(!/application\/octet-stream/i.test(n.accept)&&(e.mediaType.format&&(n.accept=n.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),o.endsWith("/graphql")&&e.mediaType.previews?.length)){const t=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
n.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")}return["GET","HEAD"].includes(r)?o=function(e,t){const r=/\?/.test(e)?"&":"?",o=Object.keys(t)
return 0===o.length?e:e+r+o.map(e=>"q"===e?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")}(o,u):"data"in u?t=u.data:Object.keys(u).length&&(t=u),n["content-type"]||void 0===t||(n["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&void 0===t&&(t=""),Object.assign({method:r,url:o,headers:n},void 0!==t?{body:t}:null,e.request?{request:e.request}:null)}function E(e,t,r){return O(f(e,t,r))}var T=function e(t,r){const o=f(t,r),n=E.bind(null,o)
return Object.assign(n,{DEFAULTS:o,defaults:e.bind(null,o),merge:f.bind(null,o),parse:O})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":l},mediaType:{format:""}})
const P=new Uint8Array(256)
P[9]|=2,P[32]|=2,P[59]|=4,P[44]|=8
for(let e=128;e<=255;e++)P[e]|=1
for(const e of"!#$%&'*+-.^_`|~")P[e.charCodeAt(0)]|=16
for(let e=48;e<=57;e++)P[e]|=16
for(let e=65;e<=90;e++)P[e]|=17
for(let e=97;e<=122;e++)P[e]|=16
const j=(()=>{const e=function(){}
return e.prototype=Object.create(null),e})()
function x(e,t,r){let o=""
for(let n=t;n<r;n++)92===e.charCodeAt(n)&&(o+=e.slice(t,n),t=++n)
return o+e.slice(t,r)}var A=r(6733)
class RequestError extends Error{name
status
request
response
constructor(e,t,r){super(e,{cause:r.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),"response"in r&&(this.response=r.response)
const o=Object.assign({},r.request)
r.request.headers.authorization&&(o.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}}var S={headers:{"user-agent":`octokit-request.js/10.0.16 ${o()}`}},q=()=>""
async function C(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const r=e.request?.log||console,o=!1!==e.request?.parseSuccessResponseBody,n=function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(e.body)||Array.isArray(e.body)?(0,A.JSONStringify)(e.body):e.body,s=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let a
try{a=await t(e.url,{method:e.method,body:n,redirect:e.request?.redirect,headers:s,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
if(t instanceof Error){if("AbortError"===t.name)throw t.status=500,t
r=t.message,"TypeError"===t.name&&"cause"in t&&(t.cause instanceof Error?r=t.cause.message:"string"==typeof t.cause&&(r=t.cause))}const o=new RequestError(r,500,{request:e})
throw o.cause=t,o}const i=a.status,u=a.url,c={}
for(const[e,t]of a.headers)c[e]=t
const l={url:u,status:i,headers:c,data:""}
if("deprecation"in c){const t=c.link&&c.link.match(/<([^<>]+)>; rel="deprecation"/),o=t&&t.pop()
r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${c.sunset}${o?`. See ${o}`:""}`)}if(204===i||205===i)return l
if("HEAD"===e.method){if(i<400)return l
throw new RequestError(a.statusText,i,{response:l,request:e})}if(304===i)throw l.data=await M(a),new RequestError("Not modified",i,{response:l,request:e})
if(i>=400)throw l.data=await M(a),new RequestError(function(e){if("string"==typeof e)return e
if(e instanceof ArrayBuffer)return"Unknown error"
if("object"==typeof e&&null!==e&&"message"in e){const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}(l.data),i,{response:l,request:e})
return l.data=o?await M(a):a.body,l}async function M(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(q)
const r=function(e){const t=e.length
let r=0
for(;2&P[e.charCodeAt(r)];)r++
let o=r,n=0,s=-1,a=0
for(;o<t;){const t=e.charCodeAt(o),r=P[t]
if(4&r){a|=8&r
break}2&r?-1===s&&(s=o):s=-1,n|=65280&t|r,o++}const i=-1===s?o:s,u=e.slice(r,i),c=65281&n?u.toLowerCase():u
return o===t||0!==a?{type:c,index:o,parameters:new j}:function(e,t,r,o){const n=new j
e:for(;r<o;){for(r++;2&P[e.charCodeAt(r)];)r++
const t=r
let s=0,a=-1
for(;r<o;){const i=e.charCodeAt(r),u=P[i]
if(4&u){if(8&u)break e
continue e}if(61===i){const i=-1===a?r:a,u=e.slice(t,i),c=65281&s?u.toLowerCase():u
for(r++;2&P[e.charCodeAt(r)];)r++
if(r<o&&34===e.charCodeAt(r)){const t=++r
let s=!1
for(;r<o;){const a=e.charCodeAt(r)
if(34===a){void 0===n[c]&&(n[c]=s?x(e,t,r):e.slice(t,r)),r++
let a=0
for(;r<o;){const t=e.charCodeAt(r),o=P[t]
if(4&o){a=8&o
break}r++}if(0!==a)break e
continue e}92===a&&r+1<o?(s=!0,r+=2):r++}continue e}const l=r
let p=0,d=-1
for(;r<o;){const t=e.charCodeAt(r),o=P[t]
if(4&o){p=8&o
break}2&o?-1===d&&(d=r):d=-1,r++}if(void 0===n[c]){const t=-1===d?r:d
n[c]=e.slice(l,t)}if(0!==p)break e
continue e}2&u?-1===a&&(a=r):a=-1,s|=65280&i|u,r++}}return{type:t,index:r,parameters:n}}(e,c,o,t)}(t)
if(!function(e){return"application/json"===e.type||"application/scim+json"===e.type}(r))return r.type.startsWith("text/")||"utf-8"===r.parameters.charset?.toLowerCase()&&"application/octet-stream"!==r.type?e.text().catch(q):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
{let t=""
try{return t=await e.text(),(0,A.JSONParse)(t)}catch(e){return t}}}var $=function e(t,r){const o=t.defaults(r)
return Object.assign(function(t,r){const n=o.merge(t,r)
if(!n.request||!n.request.hook)return C(o.parse(n))
const s=(e,t)=>C(o.parse(o.merge(e,t)))
return Object.assign(s,{endpoint:o,defaults:e.bind(null,o)}),n.request.hook(s,n)},{endpoint:o,defaults:e.bind(null,o)})}(T,S),I=class extends Error{constructor(e,t,r){super("Request failed due to following response errors:\n"+r.errors.map(e=>` - ${e.message}`).join("\n")),this.request=e,this.headers=t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data},R=["method","baseUrl","url","headers","request","query","mediaType","operationName"],H=["query","method","url"],N=/\/api\/v3\/?$/
function D(e,t){const r=e.defaults(t)
return Object.assign((e,t)=>function(e,t,r){if(r){if("string"==typeof t&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
for(const e in r)if(H.includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}const o="string"==typeof t?Object.assign({query:t},r):t,n=Object.keys(o).reduce((e,t)=>R.includes(t)?(e[t]=o[t],e):(e.variables||(e.variables={}),e.variables[t]=o[t],e),{}),s=o.baseUrl||e.endpoint.DEFAULTS.baseUrl
return N.test(s)&&(n.url=s.replace(N,"/api/graphql")),e(n).then(e=>{if(e.data.errors){const t={}
for(const r of Object.keys(e.headers))t[r]=e.headers[r]
throw new I(n,t,e.data)}return e.data.data})}(r,e,t),{defaults:D.bind(null,r),endpoint:r.endpoint})}D($,{headers:{"user-agent":`octokit-graphql.js/0.0.0-development ${o()}`},method:"POST",url:"/graphql"})
var L="(?:[a-zA-Z0-9_-]+)",G=new RegExp(`^${L}\\.${L}\\.${L}$`),U=G.test.bind(G)
async function F(e){const t=U(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),o=e.startsWith("ghu_")
return{type:"token",token:e,tokenType:t?"app":r?"installation":o?"user-to-server":"oauth"}}async function V(e,t,r,o){const n=t.endpoint.merge(r,o)
return n.headers.authorization=function(e){return 3===e.split(/\./).length?`bearer ${e}`:`token ${e}`}(e),t(n)}var B=function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if("string"!=typeof e)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
return e=e.replace(/^(token|bearer) +/i,""),Object.assign(F.bind(null,e),{hook:V.bind(null,e)})}
const W="7.0.8",z=()=>{},J=console.warn.bind(console),Z=console.error.bind(console),K=`octokit-core.js/${W} ${o()}`
class Octokit{static VERSION=W
static defaults(e){return class extends(this){constructor(...t){const r=t[0]||{}
super("function"!=typeof e?Object.assign({},e,r,r.userAgent&&e.userAgent?{userAgent:`${r.userAgent} ${e.userAgent}`}:null):e(r))}}}static plugins=[]
static plugin(...e){const t=this.plugins
return class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}}constructor(e={}){const t=new c,r={baseUrl:$.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
var o
if(r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${K}`:K,e.baseUrl&&(r.baseUrl=e.baseUrl),e.previews&&(r.mediaType.previews=e.previews),e.timeZone&&(r.headers["time-zone"]=e.timeZone),this.request=$.defaults(r),this.graphql=(o=this.request,D(o,{method:"POST",url:"/graphql"})).defaults(r),this.log=function(e={}){return"function"!=typeof e.debug&&(e.debug=z),"function"!=typeof e.info&&(e.info=z),"function"!=typeof e.warn&&(e.warn=J),"function"!=typeof e.error&&(e.error=Z),e}(e.log),this.hook=t,e.authStrategy){const{authStrategy:r,...o}=e,n=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:o},e.auth))
t.wrap("request",n.hook),this.auth=n}else if(e.auth){const r=B(e.auth)
t.wrap("request",r.hook),this.auth=r}else this.auth=async()=>({type:"unauthenticated"})
const n=this.constructor
for(let t=0;t<n.plugins.length;++t)Object.assign(this,n.plugins[t](this,e))}request
graphql
log
hook
auth}}),3779:((e,t,r)=>{function o(e,t,r){const o="function"==typeof t?t.endpoint(r):e.request.endpoint(t,r),n="function"==typeof t?t:e.request,s=o.method,a=o.headers
let i=o.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!i)return{done:!0}
try{const e=function(e){if(!e.data)return{...e,data:[]}
if(!("total_count"in e.data)&&!("total_commits"in e.data)||"url"in e.data)return e
const t=e.data.incomplete_results,r=e.data.repository_selection,o=e.data.total_count,n=e.data.total_commits
delete e.data.incomplete_results,delete e.data.repository_selection,delete e.data.total_count,delete e.data.total_commits
const s=Object.keys(e.data)[0],a=e.data[s]
return e.data=a,void 0!==t&&(e.data.incomplete_results=t),void 0!==r&&(e.data.repository_selection=r),e.data.total_count=o,e.data.total_commits=n,e}(await n({method:s,url:i,headers:a}))
if(i=((e.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!i&&"total_commits"in e.data){const t=new URL(e.url),r=t.searchParams,o=parseInt(r.get("page")||"1",10)
o*parseInt(r.get("per_page")||"250",10)<e.data.total_commits&&(r.set("page",String(o+1)),i=t.toString())}return{value:e}}catch(e){if(409!==e.status)throw e
return i="",{value:{status:200,headers:{},data:[]}}}}})}}function n(e,t,r,n){return"function"==typeof r&&(n=r,r=void 0),s(e,[],o(e,t,r)[Symbol.asyncIterator](),n)}function s(e,t,r,o){return r.next().then(n=>{if(n.done)return t
let a=!1
return t=t.concat(o?o(n.value,function(){a=!0}):n.value.data),a?t:s(e,t,r,o)})}function a(e){return{paginate:Object.assign(n.bind(null,e),{iterator:o.bind(null,e)})}}r.d(t,{ud:()=>a}),Object.assign(n,{iterator:o}),a.VERSION="0.0.0-development"}),9210:((e,t,r)=>{r.d(t,{T:()=>u,_:()=>i})
const o="17.0.0",n=new Map
for(const[e,t]of Object.entries({repos:{getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],listCommits:["GET /repos/{owner}/{repo}/commits"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],get:["GET /repos/{owner}/{repo}"],getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getPages:["GET /repos/{owner}/{repo}/pages"]},git:{getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"],createTree:["POST /repos/{owner}/{repo}/git/trees"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"]},pulls:{get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],list:["GET /repos/{owner}/{repo}/pulls"],create:["POST /repos/{owner}/{repo}/pulls"]},issues:{listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listForRepo:["GET /repos/{owner}/{repo}/issues"],create:["POST /repos/{owner}/{repo}/issues"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],createLabel:["POST /repos/{owner}/{repo}/labels"]},actions:{listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"]},reactions:{createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"]},users:{getAuthenticated:["GET /user"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"}],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"}]}}))for(const[r,o]of Object.entries(t)){const[t,s,a]=o,[i,u]=t.split(/ /),c=Object.assign({method:i,url:u},s)
n.has(e)||n.set(e,new Map),n.get(e).set(r,{scope:e,methodName:r,endpointDefaults:c,decorations:a})}const s={has:({scope:e},t)=>n.get(e).has(t),getOwnPropertyDescriptor(e,t){return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty:(e,t,r)=>(Object.defineProperty(e.cache,t,r),!0),deleteProperty:(e,t)=>(delete e.cache[t],!0),ownKeys:({scope:e})=>[...n.get(e).keys()],set:(e,t,r)=>e.cache[t]=r,get({octokit:e,scope:t,cache:r},o){if(r[o])return r[o]
const s=n.get(t).get(o)
if(!s)return
const{endpointDefaults:a,decorations:i}=s
return r[o]=i?function(e,t,r,o,n){const s=e.request.defaults(o)
return Object.assign(function(...o){let a=s.endpoint.merge(...o)
if(n.mapToData)return a=Object.assign({},a,{data:a[n.mapToData],[n.mapToData]:void 0}),s(a)
if(n.renamed){const[o,s]=n.renamed
e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${o}.${s}()`)}if(n.deprecated&&e.log.warn(n.deprecated),n.renamedParameters){const a=s.endpoint.merge(...o)
for(const[o,s]of Object.entries(n.renamedParameters))o in a&&(e.log.warn(`"${o}" parameter is deprecated for "octokit.${t}.${r}()". Use "${s}" instead`),s in a||(a[s]=a[o]),delete a[o])
return s(a)}return s(...o)},s)}(e,t,o,a,i):e.request.defaults(a),r[o]}}
function a(e){const t={}
for(const r of n.keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},s)
return t}function i(e){return{rest:a(e)}}function u(e){const t=a(e)
return{...t,rest:t}}i.VERSION=o,u.VERSION=o}),1267:((e,t,r)=>{r.d(t,{E:()=>i})
var o=r(4681)
function n(e){e.hook.wrap("request",(t,r)=>{e.log.debug("request",r)
const o=Date.now(),n=e.request.endpoint.parse(r),s=n.url.replace(r.baseUrl,"")
return t(r).then(t=>{const r=t.headers["x-github-request-id"]
return e.log.info(`${n.method} ${s} - ${t.status} with id ${r} in ${Date.now()-o}ms`),t}).catch(t=>{const r=t.response?.headers["x-github-request-id"]||"UNKNOWN"
throw e.log.error(`${n.method} ${s} - ${t.status} with id ${r} in ${Date.now()-o}ms`),t})})}n.VERSION="6.0.0"
var s=r(3779),a=r(9210)
const i=o.E.plugin(n,a.T,s.ud).defaults({userAgent:"octokit-rest.js/22.0.1"})})}

