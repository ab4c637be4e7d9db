export const id=78
export const ids=[78]
export const modules={9476:(e,t,r)=>{function n(e){return e&&e.__esModule?e:{default:e}}function o(e){if(e&&e.__esModule)return e
var t={}
if(null!=e)for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[r]=e[r])
return t.default=e,t}t.__esModule=!0
var s=o(r(7280)),a=n(r(7544)),i=n(r(9252)),u=o(r(8272)),c=o(r(3569)),l=n(r(9309))
function p(){var e=new s.HandlebarsEnvironment
return u.extend(e,s),e.SafeString=a.default,e.Exception=i.default,e.Utils=u,e.escapeExpression=u.escapeExpression,e.VM=c,e.template=function(t){return c.template(t,e)},e}var f=p()
f.create=p,l.default(f),f.default=f,t.default=f,e.exports=t.default},7280:(e,t,r)=>{function n(e){return e&&e.__esModule?e:{default:e}}t.__esModule=!0,t.HandlebarsEnvironment=p
var o=r(8272),s=n(r(9252)),a=r(5248),i=r(1447),u=n(r(8525)),c=r(4784)
t.VERSION="4.7.10"
t.COMPILER_REVISION=8
t.LAST_COMPATIBLE_COMPILER_REVISION=7
t.REVISION_CHANGES={1:"<= 1.0.rc.2",2:"== 1.0.0-rc.3",3:"== 1.0.0-rc.4",4:"== 1.x.x",5:"== 2.0.0-alpha.x",6:">= 2.0.0-beta.1",7:">= 4.0.0 <4.3.0",8:">= 4.3.0"}
var l="[object Object]"
function p(e,t,r){this.helpers=e||{},this.partials=t||{},this.decorators=r||{},a.registerDefaultHelpers(this),i.registerDefaultDecorators(this)}p.prototype={constructor:p,logger:u.default,log:u.default.log,registerHelper:function(e,t){if(o.toString.call(e)===l){if(t)throw new s.default("Arg not supported with multiple helpers")
o.extend(this.helpers,e)}else this.helpers[e]=t},unregisterHelper:function(e){delete this.helpers[e]},registerPartial:function(e,t){if(o.toString.call(e)===l)o.extend(this.partials,e)
else{if(void 0===t)throw new s.default('Attempting to register a partial called "'+e+'" as undefined')
this.partials[e]=t}},unregisterPartial:function(e){delete this.partials[e]},registerDecorator:function(e,t){if(o.toString.call(e)===l){if(t)throw new s.default("Arg not supported with multiple decorators")
o.extend(this.decorators,e)}else this.decorators[e]=t},unregisterDecorator:function(e){delete this.decorators[e]},resetLoggedPropertyAccesses:function(){c.resetLoggedProperties()}}
var f=u.default.log
t.log=f,t.createFrame=o.createFrame,t.logger=u.default},1447:(e,t,r)=>{t.__esModule=!0,t.registerDefaultDecorators=function(e){s.default(e)}
var n,o=r(379),s=(n=o)&&n.__esModule?n:{default:n}},379:(e,t,r)=>{t.__esModule=!0
var n=r(8272)
t.default=function(e){e.registerDecorator("inline",function(e,t,r,o){var s=e
return t.partials||(t.partials={},s=function(o,s){var a=r.partials
r.partials=n.extend({},a,t.partials)
var i=e(o,s)
return r.partials=a,i}),t.partials[o.args[0]]=o.fn,s})},e.exports=t.default},9252:(e,t)=>{t.__esModule=!0
var r=["description","fileName","lineNumber","endLineNumber","message","name","number","stack"]
function n(e,t){var o=t&&t.loc,s=void 0,a=void 0,i=void 0,u=void 0
o&&o.start&&(s=o.start.line,i=o.start.column,o.end&&(a=o.end.line,u=o.end.column),e+=" - "+s+":"+i)
for(var c=Error.prototype.constructor.call(this,e),l=0;l<r.length;l++)this[r[l]]=c[r[l]]
Error.captureStackTrace&&Error.captureStackTrace(this,n)
try{o&&(this.lineNumber=s,this.endLineNumber=a,Object.defineProperty?(Object.defineProperty(this,"column",{value:i,enumerable:!0}),Object.defineProperty(this,"endColumn",{value:u,enumerable:!0})):(this.column=i,this.endColumn=u))}catch(e){}}n.prototype=new Error,t.default=n,e.exports=t.default},5248:(e,t,r)=>{function n(e){return e&&e.__esModule?e:{default:e}}t.__esModule=!0,t.registerDefaultHelpers=function(e){o.default(e),s.default(e),a.default(e),i.default(e),u.default(e),c.default(e),l.default(e)},t.moveHelperToHooks=function(e,t,r){e.helpers[t]&&(e.hooks[t]=e.helpers[t],r||(e.helpers[t]=void 0))}
var o=n(r(9102)),s=n(r(3350)),a=n(r(9786)),i=n(r(6040)),u=n(r(4969)),c=n(r(3285)),l=n(r(1691))},9102:(e,t,r)=>{t.__esModule=!0
var n=r(8272)
t.default=function(e){e.registerHelper("blockHelperMissing",function(t,r){var o=r.inverse,s=r.fn
if(!0===t)return s(this)
if(!1===t||null==t)return o(this)
if(n.isArray(t))return t.length>0?(r.ids&&(r.ids=[r.name]),e.helpers.each(t,r)):o(this)
if(r.data&&r.ids){var a=n.createFrame(r.data)
a.contextPath=n.appendContextPath(r.data.contextPath,r.name),r={data:a}}return s(t,r)})},e.exports=t.default},3350:(e,t,r)=>{t.__esModule=!0
var n,o=r(8272),s=r(9252),a=(n=s)&&n.__esModule?n:{default:n}
function i(e){try{var t=e.return
o.isFunction(t)&&t.call(e)}catch(e){}}t.default=function(e){e.registerHelper("each",function(e,t){if(!t)throw new a.default("Must pass iterator to #each")
var r,n=t.fn,s=t.inverse,u=0,c="",l=void 0,p=void 0
function f(e,t,r,s){l&&(l.key=e,l.index=t,l.first=0===t,l.last=!!r,p&&(l.contextPath=p+e)),c+=n(s,{data:l,blockParams:o.blockParams([s,e],[p+e,null])})}if(t.data&&t.ids&&(p=o.appendContextPath(t.data.contextPath,t.ids[0])+"."),o.isFunction(e)&&(e=e.call(this)),t.data&&(l=o.createFrame(t.data)),e&&"object"==typeof e)if(o.isArray(e))for(var d=e.length;u<d;u++)u in e&&f(u,u,u===e.length-1,e[u])
else if("function"==typeof Symbol&&e[Symbol.iterator])for(var h=e[Symbol.iterator](),g=h.next();!g.done;){var m=h.next()
try{f(u,u,m.done,g.value)}catch(e){throw m.done||i(h),e}g=m,u++}else r=void 0,Object.keys(e).forEach(function(t){void 0!==r&&f(r,u-1,!1,e[r]),r=t,u++}),void 0!==r&&f(r,u-1,!0,e[r])
return 0===u&&(c=s(this)),c})},e.exports=t.default},9786:(e,t,r)=>{t.__esModule=!0
var n,o=r(9252),s=(n=o)&&n.__esModule?n:{default:n}
t.default=function(e){e.registerHelper("helperMissing",function(){if(1!==arguments.length)throw new s.default('Missing helper: "'+arguments[arguments.length-1].name+'"')})},e.exports=t.default},6040:(e,t,r)=>{t.__esModule=!0
var n,o=r(8272),s=r(9252),a=(n=s)&&n.__esModule?n:{default:n}
t.default=function(e){e.registerHelper("if",function(e,t){if(2!=arguments.length)throw new a.default("#if requires exactly one argument")
return o.isFunction(e)&&(e=e.call(this)),!t.hash.includeZero&&!e||o.isEmpty(e)?t.inverse(this):t.fn(this)}),e.registerHelper("unless",function(t,r){if(2!=arguments.length)throw new a.default("#unless requires exactly one argument")
return e.helpers.if.call(this,t,{fn:r.inverse,inverse:r.fn,hash:r.hash})})},e.exports=t.default},4969:(e,t)=>{t.__esModule=!0,t.default=function(e){e.registerHelper("log",function(){for(var t=[void 0],r=arguments[arguments.length-1],n=0;n<arguments.length-1;n++)t.push(arguments[n])
var o=1
null!=r.hash.level?o=r.hash.level:r.data&&null!=r.data.level&&(o=r.data.level),t[0]=o,e.log.apply(e,t)})},e.exports=t.default},3285:(e,t)=>{t.__esModule=!0,t.default=function(e){e.registerHelper("lookup",function(e,t,r){return e?r.lookupProperty(e,t):e})},e.exports=t.default},1691:(e,t,r)=>{t.__esModule=!0
var n,o=r(8272),s=r(9252),a=(n=s)&&n.__esModule?n:{default:n}
t.default=function(e){e.registerHelper("with",function(e,t){if(2!=arguments.length)throw new a.default("#with requires exactly one argument")
o.isFunction(e)&&(e=e.call(this))
var r=t.fn
if(o.isEmpty(e))return t.inverse(this)
var n=t.data
return t.data&&t.ids&&((n=o.createFrame(t.data)).contextPath=o.appendContextPath(t.data.contextPath,t.ids[0])),r(e,{data:n,blockParams:o.blockParams([e],[n&&n.contextPath])})})},e.exports=t.default},4784:(e,t,r)=>{t.__esModule=!0,t.createProtoAccessControl=function(e){var t=Object.create(null)
t.__proto__=!1,o.extend(t,e.allowedProtoProperties)
var r=Object.create(null)
return r.constructor=!1,r.__defineGetter__=!1,r.__defineSetter__=!1,r.__lookupGetter__=!1,r.__lookupSetter__=!1,o.extend(r,e.allowedProtoMethods),{properties:{whitelist:t,defaultValue:e.allowProtoPropertiesByDefault},methods:{whitelist:r,defaultValue:e.allowProtoMethodsByDefault}}},t.resultIsAllowed=function(e,t,r){return u("function"==typeof e?t.methods:t.properties,r)},t.isPrototypeConstructor=function(e,t,r){return"constructor"===t&&"function"==typeof r&&e===r.prototype},t.resetLoggedProperties=function(){Object.keys(i).forEach(function(e){delete i[e]})}
var n,o=r(8272),s=r(8525),a=(n=s)&&n.__esModule?n:{default:n},i=Object.create(null)
function u(e,t){return void 0!==e.whitelist[t]?!0===e.whitelist[t]:void 0!==e.defaultValue?e.defaultValue:(function(e){!0!==i[e]&&(i[e]=!0,a.default.log("error",'Handlebars: Access has been denied to resolve the property "'+e+'" because it is not an "own property" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details'))}(t),!1)}},1975:(e,t)=>{t.__esModule=!0,t.wrapHelper=function(e,t){if("function"!=typeof e)return e
return function(){return arguments[arguments.length-1]=t(arguments[arguments.length-1]),e.apply(this,arguments)}}},8525:(e,t,r)=>{t.__esModule=!0
var n=r(8272),o={methodMap:["debug","info","warn","error"],level:"info",lookupLevel:function(e){if("string"==typeof e){var t=n.indexOf(o.methodMap,e.toLowerCase())
e=t>=0?t:parseInt(e,10)}return e},log:function(e){if(e=o.lookupLevel(e),"undefined"!=typeof console&&o.lookupLevel(o.level)<=e){var t=o.methodMap[e]
console[t]||(t="log")
for(var r=arguments.length,n=Array(r>1?r-1:0),s=1;s<r;s++)n[s-1]=arguments[s]
console[t].apply(console,n)}}}
t.default=o,e.exports=t.default},9309:(e,t)=>{t.__esModule=!0,t.default=function(e){"object"!=typeof globalThis&&(Object.prototype.__defineGetter__("__magic__",function(){return this}),__magic__.globalThis=__magic__,delete Object.prototype.__magic__)
var t=globalThis.Handlebars
e.noConflict=function(){return globalThis.Handlebars===e&&(globalThis.Handlebars=t),e}},e.exports=t.default},3569:(e,t,r)=>{t.__esModule=!0,t.checkRevision=function(e){var t=e&&e[0]||1,r=i.COMPILER_REVISION
if(t>=i.LAST_COMPATIBLE_COMPILER_REVISION&&t<=i.COMPILER_REVISION)return
if(t<i.LAST_COMPATIBLE_COMPILER_REVISION){var n=i.REVISION_CHANGES[r],o=i.REVISION_CHANGES[t]
throw new a.default("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version ("+n+") or downgrade your runtime to an older version ("+o+").")}throw new a.default("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version ("+e[1]+").")},t.template=function(e,t){if(!t)throw new a.default("No environment passed to template")
if(!e||!e.main)throw new a.default("Unknown template object: "+typeof e)
e.main.decorator=e.main_d,t.VM.checkRevision(e.compiler)
var r=e.compiler&&7===e.compiler[0]
var n={strict:function(e,t,r){if(!e||!(t in e))throw new a.default('"'+t+'" not defined in '+e,{loc:r})
return n.lookupProperty(e,t)},lookupProperty:function(e,t){var r=e[t]
return null==r||Object.prototype.hasOwnProperty.call(e,t)&&!l.isPrototypeConstructor(e,t,r)||l.resultIsAllowed(r,n.protoAccessControl,t)?r:void 0},lookup:function(e,t){for(var r=e.length,o=0;o<r;o++){var s=e[o]&&n.lookupProperty(e[o],t)
if(null!=s)return s}},lambda:function(e,t){return"function"==typeof e?e.call(t):e},escapeExpression:o.escapeExpression,invokePartial:function(r,n,s){s.hash&&(n=o.extend({},n,s.hash),s.ids&&(s.ids[0]=!0)),r=t.VM.resolvePartial.call(this,r,n,s),s.hooks=this.hooks,s.protoAccessControl=this.protoAccessControl
var i=t.VM.invokePartial.call(this,r,n,s)
if(null==i&&o.isFunction(r))throw new a.default("The partial "+s.name+" returned no output: partials must return a string")
if(null==i&&t.compile){if("string"!=typeof r)throw new a.default("The partial "+s.name+" could not be compiled: partials must be strings or functions returning strings")
s.partials[s.name]=t.compile(r,e.compilerOptions,t),i=s.partials[s.name](n,s)}if(null!=i){if(s.indent){for(var u=i.split("\n"),c=0,l=u.length;c<l&&(u[c]||c+1!==l);c++)u[c]=s.indent+u[c]
i=u.join("\n")}return i}throw new a.default("The partial "+s.name+" could not be compiled when running in runtime-only mode")},fn:function(t){var r=e[t]
return r.decorator=e[t+"_d"],r},programs:[],program:function(e,t,r,n,o){var s=this.programs[e],a=this.fn(e)
return t||o||n||r?s=p(this,e,a,t,r,n,o):s||(s=this.programs[e]=p(this,e,a)),s},data:function(e,t){for(;e&&t--;)e=e._parent
return e},mergeIfNeeded:function(e,t){var r=e||t
return e&&t&&e!==t&&(r=o.extend({},t,e)),r},nullContext:Object.seal({}),noop:t.VM.noop,compilerInfo:e.compiler}
function s(t){var r=arguments.length<=1||void 0===arguments[1]?{}:arguments[1],o=r.data
s._setup(r),!r.partial&&e.useData&&(o=function(e,t){t&&"root"in t||((t=t?i.createFrame(t):{}).root=e)
return t}(t,o))
var a=void 0,u=e.useBlockParams?[]:void 0
function c(t){return""+e.main(n,t,n.helpers,n.partials,o,u,a)}return e.useDepths&&(a=r.depths?t!=r.depths[0]?[t].concat(r.depths):r.depths:[t]),(c=h(e.main,c,n,r.depths||[],o,u))(t,r)}return s.isTop=!0,s._setup=function(s){if(s.partial)n.protoAccessControl=s.protoAccessControl,n.helpers=s.helpers,n.partials=s.partials,n.decorators=s.decorators,n.hooks=s.hooks
else{var a={}
g(a,t.helpers,n),g(a,s.helpers,n),n.helpers=a,e.usePartial&&(n.partials=n.mergeIfNeeded(s.partials,t.partials)),(e.usePartial||e.useDecorators)&&(n.decorators=o.extend({},t.decorators,s.decorators)),n.hooks={},n.protoAccessControl=l.createProtoAccessControl(s)
var i=s.allowCallsToHelperMissing||r
u.moveHelperToHooks(n,"helperMissing",i),u.moveHelperToHooks(n,"blockHelperMissing",i)}},s._child=function(t,r,o,s){if(e.useBlockParams&&!o)throw new a.default("must pass block params")
if(e.useDepths&&!s)throw new a.default("must pass parent depths")
return p(n,t,e[t],r,0,o,s)},s},t.wrapProgram=p,t.resolvePartial=function(e,t,r){e?"function"==typeof e||r.name||(r.name=e,e=d(r.partials,e)):e="@partial-block"===r.name?d(r.data,"partial-block"):d(r.partials,r.name)
return e},t.invokePartial=function(e,t,r){var n=d(r.data,"partial-block")
r.partial=!0,r.ids&&(r.data.contextPath=r.ids[0]||r.data.contextPath)
var s=void 0
r.fn&&r.fn!==f&&function(){r.data=i.createFrame(r.data)
var e=r.fn
s=r.data["partial-block"]=function(t){var r=arguments.length<=1||void 0===arguments[1]?{}:arguments[1]
return r.data=i.createFrame(r.data),r.data["partial-block"]=n,e(t,r)},e.partials&&(r.partials=o.extend({},r.partials,e.partials))}()
void 0===e&&s&&(e=s)
if(void 0===e)throw new a.default("The partial "+r.name+" could not be found")
if(e instanceof Function)return e(t,r)},t.noop=f
var n,o=function(e){if(e&&e.__esModule)return e
var t={}
if(null!=e)for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[r]=e[r])
return t.default=e,t}(r(8272)),s=r(9252),a=(n=s)&&n.__esModule?n:{default:n},i=r(7280),u=r(5248),c=r(1975),l=r(4784)
function p(e,t,r,n,o,s,a){function i(t){var o=arguments.length<=1||void 0===arguments[1]?{}:arguments[1],i=a
return!a||t==a[0]||t===e.nullContext&&null===a[0]||(i=[t].concat(a)),r(e,t,e.helpers,e.partials,o.data||n,s&&[o.blockParams].concat(s),i)}return(i=h(r,i,e,a,n,s)).program=t,i.depth=a?a.length:0,i.blockParams=o||0,i}function f(){return""}function d(e,t){if(e&&Object.prototype.hasOwnProperty.call(e,t))return e[t]}function h(e,t,r,n,s,a){if(e.decorator){var i={}
t=e.decorator(t,i,r,n&&n[0],s,a,n),o.extend(t,i)}return t}function g(e,t,r){t&&Object.keys(t).forEach(function(n){var o=t[n]
e[n]=function(e,t){var r=t.lookupProperty
return c.wrapHelper(e,function(e){return e.lookupProperty=r,e})}(o,r)})}},7544:(e,t)=>{function r(e){this.string=e}t.__esModule=!0,r.prototype.toString=r.prototype.toHTML=function(){return""+this.string},t.default=r,e.exports=t.default},8272:(e,t)=>{t.__esModule=!0,t.extend=a,t.indexOf=function(e,t){for(var r=0,n=e.length;r<n;r++)if(e[r]===t)return r
return-1},t.escapeExpression=function(e){if("string"!=typeof e){if(e&&"function"==typeof e.toHTML)return e.toHTML()
if(null==e)return""
if(!e)return e+""
e=""+e}if(!o.test(e))return e
return e.replace(n,s)},t.isEmpty=function(e){return!e&&0!==e||!(!c(e)||0!==e.length)},t.createFrame=function(e){var t=a({},e)
return t._parent=e,t},t.blockParams=function(e,t){return e.path=t,e},t.appendContextPath=function(e,t){return(e?e+".":"")+t}
var r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;","`":"&#x60;","=":"&#x3D;"},n=/[&<>"'`=]/g,o=/[&<>"'`=]/
function s(e){return r[e]}function a(e){for(var t=1;t<arguments.length;t++)for(var r in arguments[t])Object.prototype.hasOwnProperty.call(arguments[t],r)&&(e[r]=arguments[t][r])
return e}var i=Object.prototype.toString
t.toString=i
var u=function(e){return"function"==typeof e}
u(/x/)&&(t.isFunction=u=function(e){return"function"==typeof e&&"[object Function]"===i.call(e)}),t.isFunction=u
var c=Array.isArray||function(e){return!(!e||"object"!=typeof e)&&"[object Array]"===i.call(e)}
t.isArray=c},5194:(e,t,r)=>{function n(){return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function o(e,t,r,n){if("function"!=typeof r)throw new Error("method for before hook must be a function")
return n||(n={}),Array.isArray(t)?t.reverse().reduce((t,r)=>o.bind(null,e,r,t,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((e,t)=>t.hook.bind(null,e,n),r)():r(n))}function s(e,t,r,n){const o=n
e.registry[r]||(e.registry[r]=[]),"before"===t&&(n=(e,t)=>Promise.resolve().then(o.bind(null,t)).then(e.bind(null,t))),"after"===t&&(n=(e,t)=>{let r
return Promise.resolve().then(e.bind(null,t)).then(e=>(r=e,o(r,t))).then(()=>r)}),"error"===t&&(n=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>o(e,t))),e.registry[r].push({hook:n,orig:o})}function a(e,t,r){if(!e.registry[t])return
const n=e.registry[t].map(e=>e.orig).indexOf(r);-1!==n&&e.registry[t].splice(n,1)}r.d(t,{E:()=>Octokit})
const i=Function.bind,u=i.bind(i)
function c(e,t,r){const n=u(a,null).apply(null,r?[t,r]:[t])
e.api={remove:n},e.remove=n,["before","error","after","wrap"].forEach(n=>{const o=r?[t,n,r]:[t,n]
e[n]=e.api[n]=u(s,null).apply(null,o)})}const l={Singular:function(){const e=Symbol("Singular"),t={registry:{}},r=o.bind(null,t,e)
return c(r,t,e),r},Collection:function(){const e={registry:{}},t=o.bind(null,e)
return c(t,e),t}}
var p=`octokit-endpoint.js/0.0.0-development ${n()}`
function f(e,t){const r=Object.assign({},e)
return Object.keys(t).forEach(n=>{!function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(t[n])?Object.assign(r,{[n]:t[n]}):n in e?r[n]=f(e[n],t[n]):Object.assign(r,{[n]:t[n]})}),r}function d(e){for(const t in e)void 0===e[t]&&delete e[t]
return e}function h(e,t,r){if("string"==typeof t){let[e,n]=t.split(" ")
r=Object.assign(n?{method:e,url:n}:{url:e},r)}else r=Object.assign({},t)
var n
r.headers=(n=r.headers)?Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{}):{},d(r),d(r.headers)
const o=f(e||{},r)
return"/graphql"===r.url&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.mediaType.previews.filter(e=>!o.mediaType.previews.includes(e)).concat(o.mediaType.previews)),o.mediaType.previews=(o.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),o}var g=/\{[^{}}]+\}/g
function m(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function y(e,t){const r={__proto__:null}
for(const n of Object.keys(e))-1===t.indexOf(n)&&(r[n]=e[n])
return r}function b(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),e}).join("")}function w(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function v(e,t,r){return t="+"===e||"#"===e?b(t):w(t),r?w(r)+"="+t:t}function _(e){return null!=e}function k(e){return";"===e||"&"===e||"?"===e}function O(e,t){var r=["+","#",".","/",";","?","&"]
return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,n,o){if(n){let e=""
const o=[]
if(-1!==r.indexOf(n.charAt(0))&&(e=n.charAt(0),n=n.substr(1)),n.split(/,/g).forEach(function(r){var n=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
o.push(function(e,t,r,n){var o=e[r],s=[]
if(_(o)&&""!==o)if("string"==typeof o||"number"==typeof o||"bigint"==typeof o||"boolean"==typeof o)o=o.toString(),n&&"*"!==n&&(o=o.substring(0,parseInt(n,10))),s.push(v(t,o,k(t)?r:""))
else if("*"===n)Array.isArray(o)?o.filter(_).forEach(function(e){s.push(v(t,e,k(t)?r:""))}):Object.keys(o).forEach(function(e){_(o[e])&&s.push(v(t,o[e],e))})
else{const e=[]
Array.isArray(o)?o.filter(_).forEach(function(r){e.push(v(t,r))}):Object.keys(o).forEach(function(r){_(o[r])&&(e.push(w(r)),e.push(v(t,o[r].toString())))}),k(t)?s.push(w(r)+"="+e.join(",")):0!==e.length&&s.push(e.join(","))}else";"===t?_(o)&&s.push(w(r)):""!==o||"&"!==t&&"?"!==t?""===o&&s.push(""):s.push(w(r)+"=")
return s}(t,e,n[1],n[2]||n[3]))}),e&&"+"!==e){var s=","
return"?"===e?s="&":"#"!==e&&(s=e),(0!==o.length?e:"")+o.join(s)}return o.join(",")}return b(o)}),"/"===e?e:e.replace(/\/$/,"")}function E(e){let t,r=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),o=Object.assign({},e.headers),s=y(e,["method","baseUrl","url","headers","request","mediaType"])
const a=function(e){const t=e.match(g)
return t?t.map(m).reduce((e,t)=>e.concat(t),[]):[]}(n)
var i
n=(i=n,{expand:O.bind(null,i)}).expand(s),/^http/.test(n)||(n=e.baseUrl+n)
const u=y(s,Object.keys(e).filter(e=>a.includes(e)).concat("baseUrl"))
if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&e.mediaType.previews?.length)){const t=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
o.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")}return["GET","HEAD"].includes(r)?n=function(e,t){const r=/\?/.test(e)?"&":"?",n=Object.keys(t)
return 0===n.length?e:e+r+n.map(e=>"q"===e?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")}(n,u):"data"in u?t=u.data:Object.keys(u).length&&(t=u),o["content-type"]||void 0===t||(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&void 0===t&&(t=""),Object.assign({method:r,url:n,headers:o},void 0!==t?{body:t}:null,e.request?{request:e.request}:null)}function T(e,t,r){return E(h(e,t,r))}var j=function e(t,r){const n=h(t,r),o=T.bind(null,n)
return Object.assign(o,{DEFAULTS:n,defaults:e.bind(null,n),merge:h.bind(null,n),parse:E})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":p},mediaType:{format:""}})
const A=65280,S=65281,P=new Uint8Array(256)
P[9]|=2,P[32]|=2,P[59]|=4,P[44]|=8
for(let e=128;e<=255;e++)P[e]|=1
for(const e of"!#$%&'*+-.^_`|~")P[e.charCodeAt(0)]|=16
for(let e=48;e<=57;e++)P[e]|=16
for(let e=65;e<=90;e++)P[e]|=17
for(let e=97;e<=122;e++)P[e]|=16
const x=(()=>{const e=function(){}
return e.prototype=Object.create(null),e})()
function $(e,t){const r=4|(!0===t?.comma?8:0),n=e.length
let o=t?.start??0
for(;2&P[e.charCodeAt(o)];)o++
let s=o,a=0,i=-1,u=!1===t?.parameters?8:0
for(;s<n;){const t=e.charCodeAt(s),n=P[t]
if(0!==(n&r)){u|=8&n
break}2&n?-1===i&&(i=s):i=-1,a|=t&A|n,s++}const c=-1===i?s:i,l=e.slice(o,c),p=65281&a?l.toLowerCase():l
return s===n||0!==u?{type:p,index:s,parameters:new x}:function(e,t,r,n,o){const s=new x
e:for(;r<n;){for(r++;2&P[e.charCodeAt(r)];)r++
const t=r
let a=0,i=-1
for(;r<n;){const u=e.charCodeAt(r),c=P[u]
if(0!==(c&o)){if(8&c)break e
continue e}if(61===u){const u=-1===i?r:i,c=e.slice(t,u),l=0===(a&S)?c:c.toLowerCase()
for(r++;2&P[e.charCodeAt(r)];)r++
if(r<n&&34===e.charCodeAt(r)){const t=++r
let a=!1
for(;r<n;){const i=e.charCodeAt(r)
if(34===i){void 0===s[l]&&(s[l]=a?C(e,t,r):e.slice(t,r)),r++
let i=0
for(;r<n;){const t=e.charCodeAt(r),n=P[t]
if(0!==(n&o)){i=8&n
break}r++}if(0!==i)break e
continue e}92===i&&r+1<n?(a=!0,r+=2):r++}continue e}const p=r
let f=0,d=-1
for(;r<n;){const t=e.charCodeAt(r),n=P[t]
if(0!==(n&o)){f=8&n
break}2&n?-1===d&&(d=r):d=-1,r++}if(void 0===s[l]){const t=-1===d?r:d
s[l]=e.slice(p,t)}if(0!==f)break e
continue e}2&c?-1===i&&(i=r):i=-1,a|=u&A|c,r++}}return{type:t,index:r,parameters:s}}(e,p,s,n,r)}function C(e,t,r){let n=""
for(let o=t;o<r;o++)92===e.charCodeAt(o)&&(n+=e.slice(t,o),t=++o)
return n+e.slice(t,r)}const q=/^-?\d+$/,M=/^-?\d+n+$/,N=JSON.stringify,I=JSON.parse,R=/^-?\d+n$/,H=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,D=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,L=e=>void 0===e||"function"==typeof e||"symbol"==typeof e,G=e=>null!==e&&"object"==typeof e&&e.constructor&&"RawJSON"===e.constructor.name,F=(e,t,r)=>{try{if("rawJSON"in JSON)return N(e,(e,r)=>{if("bigint"==typeof r)return JSON.rawJSON(r.toString())
if("function"==typeof t)return t(e,r)
Array.isArray(t)&&t.includes(e)
return r},r)
if(!e)return N(e,t,r)
const n=N(e,(e,r)=>{if("string"==typeof r&&M.test(r))return r.toString()+"n"
if("bigint"==typeof r)return r.toString()+"n"
if("function"==typeof t)return t(e,r)
Array.isArray(t)&&t.includes(e)
return r},r).replace(H,"$1$2$3")
return n.replace(D,"$1$2$3")}catch(n){if(n instanceof RangeError){const n=((e,t,r)=>{let n=""
"number"==typeof r?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):"string"==typeof r&&(n=r.slice(0,10))
const o="function"==typeof t,s=Array.isArray(t)?new Set(t.map(String)):null,a=(e,r,n)=>(null!==n&&"object"==typeof n&&"function"==typeof n.toJSON&&(n=n.toJSON(r)),"string"==typeof n&&M.test(n)?n+"n":"bigint"==typeof n?"rawJSON"in JSON?JSON.rawJSON(n.toString()):n.toString()+"n":(o&&(n=t.call(e,r,n)),null!==n&&"object"==typeof n&&(n instanceof Number||n instanceof String||n instanceof Boolean)&&(n=n.valueOf()),n)),i=a({"":e},"",e)
if(L(i))return
const u=null===i||"object"!=typeof i,c=G(i)
if(u||c)return N(i)
const l=[]
let p=0
const f=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0}],d=new WeakSet([i])
for(;f.length>0;){const e=f[f.length-1]
0===e.index&&(l.push(e.isArray?"[":"{"),p++)
let t=!1
if(e.isArray)if(e.index<e.val.length){e.first||l.push(","),n&&l.push("\n"+n.repeat(p))
const t=e.val[e.index],r=a(e.val,String(e.index),t)
if(L(r))l.push("null"),e.first=!1,e.index++
else{const t=null!==r&&"object"==typeof r,n=G(r)
if(t&&!n){if(d.has(r))throw new TypeError("Converting circular structure to JSON")
d.add(r),f.push({parent:e.val,key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:!0}),e.first=!1,e.index++}else l.push(N(r)),e.first=!1,e.index++}}else t=!0
else{for(;e.index<e.keys.length;){const t=e.keys[e.index++]
if(s&&!s.has(t))continue
const r=e.val[t],o=a(e.val,t,r)
if(L(o))continue
e.first||l.push(","),n?l.push("\n"+n.repeat(p)+N(t)+": "):l.push(N(t)+":")
const i=null!==o&&"object"==typeof o,u=G(o)
if(i&&!u){if(d.has(o))throw new TypeError("Converting circular structure to JSON")
d.add(o),f.push({parent:e.val,key:t,val:o,isArray:Array.isArray(o),keys:Array.isArray(o)?null:Object.keys(o),index:0,first:!0}),e.first=!1
break}l.push(N(o)),e.first=!1}e.index>=e.keys.length&&f[f.length-1]===e&&(t=!0)}t&&(p--,!e.first&&n&&l.push("\n"+n.repeat(p)),l.push(e.isArray?"]":"}"),d.delete(e.val),f.pop())}return l.join("")})(e,t,r)
if(void 0===n)return
if("rawJSON"in JSON)return n
return n.replace(H,"$1$2$3").replace(D,"$1$2$3")}throw n}},U=new Map,V=Number.MAX_SAFE_INTEGER.toString(),J=V.length,B=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,W=/^"-?\d+n+"$/,z=e=>e.replace(B,(e,t,r,n)=>{const o='"'===e[0]
if(o&&W.test(e))return e.substring(0,e.length-1)+'n"'
const s=r||n,a=t&&(t.length<J||t.length===J&&t<=V)
return o||s||a?e:'"'+e+'n"'}),Z=(e,t)=>{if(!e)return I(e,t)
try{if((()=>{const e=JSON.parse.toString()
if(U.has(e))return U.get(e)
try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&"1"===r.source)
return U.set(e,t),t}catch{return U.set(e,!1),!1}})())return((e,t)=>JSON.parse(e,(e,r,n)=>{const o="number"==typeof r,s=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,a=o&&s,i=n&&q.test(n.source)
return a&&i?BigInt(n.source):"function"==typeof t?t(e,r,n):r}))(e,t)
const r=z(e)
return I(r,(e,r,n)=>((e,t,r,n)=>"string"==typeof t&&R.test(t)?BigInt(t.slice(0,-1)):"string"==typeof t&&M.test(t)?t.slice(0,-1):"function"==typeof n?n(e,t,r):t)(e,r,n,t))}catch(r){if(r instanceof RangeError){const r=z(e)
return((e,t)=>{const r={"":e},n=[{parent:r,key:"",visited:!1}]
for(;n.length>0;){const e=n[n.length-1]
if(e.visited){const{parent:r,key:o}=e
let s=r[o]
"string"==typeof s&&(R.test(s)?s=BigInt(s.slice(0,-1)):M.test(s)&&(s=s.slice(0,-1))),"function"==typeof t&&(s=t.call(r,o,s)),void 0===s?delete r[o]:r[o]=s,n.pop()}else{e.visited=!0
const t=e.parent[e.key]
if(null!==t&&"object"==typeof t){const e=Object.keys(t)
for(let r=e.length-1;r>=0;r--)n.push({parent:t,key:e[r],visited:!1})}}}return r[""]})(I(r),t)}throw r}}
class RequestError extends Error{name
status
request
response
constructor(e,t,r){super(e,{cause:r.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),"response"in r&&(this.response=r.response)
const n=Object.assign({},r.request)
r.request.headers.authorization&&(n.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),n.url=n.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=n}}var K={headers:{"user-agent":`octokit-request.js/10.0.16 ${n()}`}}
var X=()=>""
async function Y(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const r=e.request?.log||console,n=!1!==e.request?.parseSuccessResponseBody,o=function(e){if("object"!=typeof e||null===e)return!1
if("[object Object]"!==Object.prototype.toString.call(e))return!1
const t=Object.getPrototypeOf(e)
if(null===t)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return"function"==typeof r&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}(e.body)||Array.isArray(e.body)?F(e.body):e.body,s=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let a
try{a=await t(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:s,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
if(t instanceof Error){if("AbortError"===t.name)throw t.status=500,t
r=t.message,"TypeError"===t.name&&"cause"in t&&(t.cause instanceof Error?r=t.cause.message:"string"==typeof t.cause&&(r=t.cause))}const n=new RequestError(r,500,{request:e})
throw n.cause=t,n}const i=a.status,u=a.url,c={}
for(const[e,t]of a.headers)c[e]=t
const l={url:u,status:i,headers:c,data:""}
if("deprecation"in c){const t=c.link&&c.link.match(/<([^<>]+)>; rel="deprecation"/),n=t&&t.pop()
r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${c.sunset}${n?`. See ${n}`:""}`)}if(204===i||205===i)return l
if("HEAD"===e.method){if(i<400)return l
throw new RequestError(a.statusText,i,{response:l,request:e})}if(304===i)throw l.data=await Q(a),new RequestError("Not modified",i,{response:l,request:e})
if(i>=400)throw l.data=await Q(a),new RequestError(function(e){if("string"==typeof e)return e
if(e instanceof ArrayBuffer)return"Unknown error"
if("object"==typeof e&&null!==e&&"message"in e){const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}(l.data),i,{response:l,request:e})
return l.data=n?await Q(a):a.body,l}async function Q(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(X)
const r=$(t)
if(!function(e){return"application/json"===e.type||"application/scim+json"===e.type}(r))return r.type.startsWith("text/")||"utf-8"===r.parameters.charset?.toLowerCase()&&"application/octet-stream"!==r.type?e.text().catch(X):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
{let t=""
try{return t=await e.text(),Z(t)}catch(e){return t}}}var ee=function e(t,r){const n=t.defaults(r)
return Object.assign(function(t,r){const o=n.merge(t,r)
if(!o.request||!o.request.hook)return Y(n.parse(o))
const s=(e,t)=>Y(n.parse(n.merge(e,t)))
return Object.assign(s,{endpoint:n,defaults:e.bind(null,n)}),o.request.hook(s,o)},{endpoint:n,defaults:e.bind(null,n)})}(j,K)
var te=class extends Error{constructor(e,t,r){super("Request failed due to following response errors:\n"+r.errors.map(e=>` - ${e.message}`).join("\n")),this.request=e,this.headers=t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data},re=["method","baseUrl","url","headers","request","query","mediaType","operationName"],ne=["query","method","url"],oe=/\/api\/v3\/?$/
function se(e,t){const r=e.defaults(t)
return Object.assign((e,t)=>function(e,t,r){if(r){if("string"==typeof t&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
for(const e in r)if(ne.includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}const n="string"==typeof t?Object.assign({query:t},r):t,o=Object.keys(n).reduce((e,t)=>re.includes(t)?(e[t]=n[t],e):(e.variables||(e.variables={}),e.variables[t]=n[t],e),{}),s=n.baseUrl||e.endpoint.DEFAULTS.baseUrl
return oe.test(s)&&(o.url=s.replace(oe,"/api/graphql")),e(o).then(e=>{if(e.data.errors){const t={}
for(const r of Object.keys(e.headers))t[r]=e.headers[r]
throw new te(o,t,e.data)}return e.data.data})}(r,e,t),{defaults:se.bind(null,r),endpoint:r.endpoint})}se(ee,{headers:{"user-agent":`octokit-graphql.js/0.0.0-development ${n()}`},method:"POST",url:"/graphql"})
var ae="(?:[a-zA-Z0-9_-]+)",ie=new RegExp(`^${ae}\\.${ae}\\.${ae}$`),ue=ie.test.bind(ie)
async function ce(e){const t=ue(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),n=e.startsWith("ghu_")
return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}async function le(e,t,r,n){const o=t.endpoint.merge(r,n)
return o.headers.authorization=function(e){return 3===e.split(/\./).length?`bearer ${e}`:`token ${e}`}(e),t(o)}var pe=function(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if("string"!=typeof e)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
return e=e.replace(/^(token|bearer) +/i,""),Object.assign(ce.bind(null,e),{hook:le.bind(null,e)})}
const fe="7.0.8",de=()=>{},he=console.warn.bind(console),ge=console.error.bind(console)
const me=`octokit-core.js/${fe} ${n()}`
class Octokit{static VERSION=fe
static defaults(e){return class extends(this){constructor(...t){const r=t[0]||{}
super("function"!=typeof e?Object.assign({},e,r,r.userAgent&&e.userAgent?{userAgent:`${r.userAgent} ${e.userAgent}`}:null):e(r))}}}static plugins=[]
static plugin(...e){const t=this.plugins
return class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}}constructor(e={}){const t=new l.Collection,r={baseUrl:ee.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
var n
if(r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${me}`:me,e.baseUrl&&(r.baseUrl=e.baseUrl),e.previews&&(r.mediaType.previews=e.previews),e.timeZone&&(r.headers["time-zone"]=e.timeZone),this.request=ee.defaults(r),this.graphql=(n=this.request,se(n,{method:"POST",url:"/graphql"})).defaults(r),this.log=function(e={}){return"function"!=typeof e.debug&&(e.debug=de),"function"!=typeof e.info&&(e.info=de),"function"!=typeof e.warn&&(e.warn=he),"function"!=typeof e.error&&(e.error=ge),e}(e.log),this.hook=t,e.authStrategy){const{authStrategy:r,...n}=e,o=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:n},e.auth))
t.wrap("request",o.hook),this.auth=o}else if(e.auth){const r=pe(e.auth)
t.wrap("request",r.hook),this.auth=r}else this.auth=async()=>({type:"unauthenticated"})
const o=this.constructor
for(let t=0;t<o.plugins.length;++t)Object.assign(this,o.plugins[t](this,e))}request
graphql
log
hook
auth}},3779:(e,t,r)=>{r.d(t,{ud:()=>a})
function n(e,t,r){const n="function"==typeof t?t.endpoint(r):e.request.endpoint(t,r),o="function"==typeof t?t:e.request,s=n.method,a=n.headers
let i=n.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!i)return{done:!0}
try{const e=function(e){if(!e.data)return{...e,data:[]}
if(!("total_count"in e.data)&&!("total_commits"in e.data)||"url"in e.data)return e
const t=e.data.incomplete_results,r=e.data.repository_selection,n=e.data.total_count,o=e.data.total_commits
delete e.data.incomplete_results,delete e.data.repository_selection,delete e.data.total_count,delete e.data.total_commits
const s=Object.keys(e.data)[0],a=e.data[s]
return e.data=a,void 0!==t&&(e.data.incomplete_results=t),void 0!==r&&(e.data.repository_selection=r),e.data.total_count=n,e.data.total_commits=o,e}(await o({method:s,url:i,headers:a}))
if(i=((e.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!i&&"total_commits"in e.data){const t=new URL(e.url),r=t.searchParams,n=parseInt(r.get("page")||"1",10)
n*parseInt(r.get("per_page")||"250",10)<e.data.total_commits&&(r.set("page",String(n+1)),i=t.toString())}return{value:e}}catch(e){if(409!==e.status)throw e
return i="",{value:{status:200,headers:{},data:[]}}}}})}}function o(e,t,r,o){return"function"==typeof r&&(o=r,r=void 0),s(e,[],n(e,t,r)[Symbol.asyncIterator](),o)}function s(e,t,r,n){return r.next().then(o=>{if(o.done)return t
let a=!1
return t=t.concat(n?n(o.value,function(){a=!0}):o.value.data),a?t:s(e,t,r,n)})}Object.assign(o,{iterator:n})
function a(e){return{paginate:Object.assign(o.bind(null,e),{iterator:n.bind(null,e)})}}a.VERSION="0.0.0-development"},9210:(e,t,r)=>{r.d(t,{T:()=>c,_:()=>u})
const n="17.0.0"
var o={reactions:{listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"]},git:{createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"],createTree:["POST /repos/{owner}/{repo}/git/trees"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"]},issues:{listForRepo:["GET /repos/{owner}/{repo}/issues"],create:["POST /repos/{owner}/{repo}/issues"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],createLabel:["POST /repos/{owner}/{repo}/labels"]},pulls:{create:["POST /repos/{owner}/{repo}/pulls"],list:["GET /repos/{owner}/{repo}/pulls"],get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"]},repos:{get:["GET /repos/{owner}/{repo}"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],listCommits:["GET /repos/{owner}/{repo}/commits"],getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"]},users:{getAuthenticated:["GET /user"]},actions:{getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"}],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"}]}}
const s=new Map
for(const[e,t]of Object.entries(o))for(const[r,n]of Object.entries(t)){const[t,o,a]=n,[i,u]=t.split(/ /),c=Object.assign({method:i,url:u},o)
s.has(e)||s.set(e,new Map),s.get(e).set(r,{scope:e,methodName:r,endpointDefaults:c,decorations:a})}const a={has:({scope:e},t)=>s.get(e).has(t),getOwnPropertyDescriptor(e,t){return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty:(e,t,r)=>(Object.defineProperty(e.cache,t,r),!0),deleteProperty:(e,t)=>(delete e.cache[t],!0),ownKeys:({scope:e})=>[...s.get(e).keys()],set:(e,t,r)=>e.cache[t]=r,get({octokit:e,scope:t,cache:r},n){if(r[n])return r[n]
const o=s.get(t).get(n)
if(!o)return
const{endpointDefaults:a,decorations:i}=o
return r[n]=i?function(e,t,r,n,o){const s=e.request.defaults(n)
function a(...n){let a=s.endpoint.merge(...n)
if(o.mapToData)return a=Object.assign({},a,{data:a[o.mapToData],[o.mapToData]:void 0}),s(a)
if(o.renamed){const[n,s]=o.renamed
e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${n}.${s}()`)}if(o.deprecated&&e.log.warn(o.deprecated),o.renamedParameters){const a=s.endpoint.merge(...n)
for(const[n,s]of Object.entries(o.renamedParameters))n in a&&(e.log.warn(`"${n}" parameter is deprecated for "octokit.${t}.${r}()". Use "${s}" instead`),s in a||(a[s]=a[n]),delete a[n])
return s(a)}return s(...n)}return Object.assign(a,s)}(e,t,n,a,i):e.request.defaults(a),r[n]}}
function i(e){const t={}
for(const r of s.keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},a)
return t}function u(e){return{rest:i(e)}}function c(e){const t=i(e)
return{...t,rest:t}}u.VERSION=n,c.VERSION=n},1267:(e,t,r)=>{r.d(t,{E:()=>i})
var n=r(5194)
function o(e){e.hook.wrap("request",(t,r)=>{e.log.debug("request",r)
const n=Date.now(),o=e.request.endpoint.parse(r),s=o.url.replace(r.baseUrl,"")
return t(r).then(t=>{const r=t.headers["x-github-request-id"]
return e.log.info(`${o.method} ${s} - ${t.status} with id ${r} in ${Date.now()-n}ms`),t}).catch(t=>{const r=t.response?.headers["x-github-request-id"]||"UNKNOWN"
throw e.log.error(`${o.method} ${s} - ${t.status} with id ${r} in ${Date.now()-n}ms`),t})})}o.VERSION="6.0.0"
var s=r(3779),a=r(9210)
const i=n.E.plugin(o,a.T,s.ud).defaults({userAgent:"octokit-rest.js/22.0.1"})}}

