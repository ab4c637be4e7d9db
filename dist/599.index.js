import{createRequire as e}from"module"
export const id=599
export const ids=[599]
export const modules={8905:(e,t,n)=>{var r=n(6403)
function o(e,t){for(var n in t)i(t,n)&&(e[n]=t[n])}function i(e,t){return Object.prototype.hasOwnProperty.call(e,t)}e.exports=function(e){r(e)||(e={})
for(var t=arguments.length,n=1;n<t;n++){var i=arguments[n]
r(i)&&o(e,i)}return e}},9599:(e,t,n)=>{const r=n(9896),o=n(9495),i=n(7545),a=n(4710),c=n(7894),s=n(4452),u=n(8073),l=n(8120),f=n(8698)
function p(e,t){if(""===e)return{data:{},content:e,excerpt:"",orig:e}
let n=u(e)
const r=p.cache[n.content]
if(!t){if(r)return n=Object.assign({},r),n.orig=r.orig,n
p.cache[n.content]=n}return function(e,t){const n=i(t),r=n.delimiters[0],a="\n"+n.delimiters[1]
let s=e.content
n.language&&(e.language=n.language)
const u=r.length
if(!f.startsWith(s,r,u))return c(e,n),e
if(s.charAt(u)===r.slice(-1))return e
s=s.slice(u)
const d=s.length,g=p.language(s,n)
g.name&&(e.language=g.name,s=s.slice(g.raw.length))
let h=s.indexOf(a);-1===h&&(h=d)
e.matter=s.slice(0,h)
const y=e.matter.replace(/^\s*#[^\n]+/gm,"").trim()
""===y?(e.isEmpty=!0,e.empty=e.content,e.data={}):e.data=l(e.language,e.matter,n)
h===d?e.content="":(e.content=s.slice(h+a.length),"\r"===e.content[0]&&(e.content=e.content.slice(1)),"\n"===e.content[0]&&(e.content=e.content.slice(1)))
c(e,n),(!0===n.sections||"function"==typeof n.section)&&o(e,n.section)
return e}(n,t)}p.engines=s,p.stringify=function(e,t,n){return"string"==typeof e&&(e=p(e,n)),a(e,t,n)},p.read=function(e,t){const n=p(r.readFileSync(e,"utf8"),t)
return n.path=e,n},p.test=function(e,t){return f.startsWith(e,i(t).delimiters[0])},p.language=function(e,t){const n=i(t).delimiters[0]
p.test(e)&&(e=e.slice(n.length))
const r=e.slice(0,e.search(/\r?\n/))
return{raw:r,name:r?r.trim():""}},p.cache={},p.clearCache=function(){p.cache={}},e.exports=p},7545:(e,t,n)=>{const r=n(4452),o=n(8698)
e.exports=function(e){const t=Object.assign({},e)
return t.delimiters=o.arrayify(t.delims||t.delimiters||"---"),1===t.delimiters.length&&t.delimiters.push(t.delimiters[0]),t.language=(t.language||t.lang||"yaml").toLowerCase(),t.engines=Object.assign({},r,t.parsers,t.engines),t}},5921:e=>{e.exports=function(e,t){let n=t.engines[e]||t.engines[function(e){switch(e.toLowerCase()){case"js":case"javascript":return"javascript"
case"coffee":case"coffeescript":case"cson":return"coffee"
case"yaml":case"yml":return"yaml"
default:return e}}(e)]
if(void 0===n)throw new Error('gray-matter engine "'+e+'" is not registered')
return"function"==typeof n&&(n={parse:n}),n}},4452:(e,t,n)=>{const r=n(4281),o=e.exports
o.yaml={parse:r.safeLoad.bind(r),stringify:r.safeDump.bind(r)},o.json={parse:JSON.parse.bind(JSON),stringify:function(e,t){const n=Object.assign({replacer:null,space:2},t)
return JSON.stringify(e,n.replacer,n.space)}},o.javascript={parse:function e(t,n,r){try{throw!1!==r&&(t="(function() {\nreturn "+t.trim()+";\n}());"),new Error("front matter in JavaScript is not run")}catch(o){if(!1!==r&&/(unexpected|identifier)/i.test(o.message))return e(t,n,!1)
throw new SyntaxError(o)}},stringify:function(){throw new Error("stringifying JavaScript is not supported")}}},7894:(e,t,n)=>{const r=n(7545)
e.exports=function(e,t){const n=r(t)
if(null==e.data&&(e.data={}),"function"==typeof n.excerpt)return n.excerpt(e,n)
const o=e.data.excerpt_separator||n.excerpt_separator
if(null==o&&(!1===n.excerpt||null==n.excerpt))return e
const i="string"==typeof n.excerpt?n.excerpt:o||n.delimiters[0],a=e.content.indexOf(i)
return-1!==a&&(e.excerpt=e.content.slice(0,a)),e}},8120:(e,t,n)=>{const r=n(5921),o=n(7545)
e.exports=function(e,t,n){const i=o(n),a=r(e,i)
if("function"!=typeof a.parse)throw new TypeError('expected "'+e+'.parse" to be a function')
return a.parse(t,i)}},4710:(e,t,n)=>{const r=n(5140),o=n(5921),i=n(7545)
function a(e){return"\n"!==e.slice(-1)?e+"\n":e}e.exports=function(e,t,n){if(null==t&&null==n)switch(r(e)){case"object":t=e.data,n={}
break
case"string":return e
default:throw new TypeError("expected file to be a string or object")}const c=e.content,s=i(n)
if(null==t){if(!s.data)return e
t=s.data}const u=e.language||s.language,l=o(u,s)
if("function"!=typeof l.stringify)throw new TypeError('expected "'+u+'.stringify" to be a function')
t=Object.assign({},e.data,t)
const f=s.delimiters[0],p=s.delimiters[1],d=l.stringify(t,n).trim()
let g=""
return"{}"!==d&&(g=a(f)+a(d)+a(p)),"string"==typeof e.excerpt&&""!==e.excerpt&&-1===c.indexOf(e.excerpt.trim())&&(g+=a(e.excerpt)+a(p)),g+a(c)}},8073:(e,t,n)=>{const r=n(5140),o=n(4710),i=n(8698)
e.exports=function(e){return"object"!==r(e)&&(e={content:e}),"object"!==r(e.data)&&(e.data={}),e.contents&&null==e.content&&(e.content=e.contents),i.define(e,"orig",i.toBuffer(e.content)),i.define(e,"language",e.language||""),i.define(e,"matter",e.matter||""),i.define(e,"stringify",function(t,n){return n&&n.language&&(e.language=n.language),o(e,t,n)}),e.content=i.toString(e.content),e.isEmpty=!1,e.excerpt="",e}},8698:(e,t,n)=>{const r=n(1389),o=n(5140)
t.define=function(e,t,n){Reflect.defineProperty(e,t,{enumerable:!1,configurable:!0,writable:!0,value:n})},t.isBuffer=function(e){return"buffer"===o(e)},t.isObject=function(e){return"object"===o(e)},t.toBuffer=function(e){return"string"==typeof e?Buffer.from(e):e},t.toString=function(e){if(t.isBuffer(e))return r(String(e))
if("string"!=typeof e)throw new TypeError("expected input to be a string or buffer")
return r(e)},t.arrayify=function(e){return e?Array.isArray(e)?e:[e]:[]},t.startsWith=function(e,t,n){return"number"!=typeof n&&(n=t.length),e.slice(0,n)===t}},6403:e=>{e.exports=function(e){return null!=e&&("object"==typeof e||"function"==typeof e)}},4281:(e,t,n)=>{var r=n(4040)
e.exports=r},4040:(e,t,n)=>{var r=n(5665),o=n(5078)
function i(e){return function(){throw new Error("Function "+e+" is deprecated and cannot be used.")}}e.exports.Type=n(323),e.exports.Schema=n(5868),e.exports.FAILSAFE_SCHEMA=n(6810),e.exports.JSON_SCHEMA=n(6613),e.exports.CORE_SCHEMA=n(5116),e.exports.DEFAULT_SAFE_SCHEMA=n(6032),e.exports.DEFAULT_FULL_SCHEMA=n(948),e.exports.load=r.load,e.exports.loadAll=r.loadAll,e.exports.safeLoad=r.safeLoad,e.exports.safeLoadAll=r.safeLoadAll,e.exports.dump=o.dump,e.exports.safeDump=o.safeDump,e.exports.YAMLException=n(5622),e.exports.MINIMAL_SCHEMA=n(6810),e.exports.SAFE_SCHEMA=n(6032),e.exports.DEFAULT_SCHEMA=n(948),e.exports.scan=i("scan"),e.exports.parse=i("parse"),e.exports.compose=i("compose"),e.exports.addConstructor=i("addConstructor")},4206:e=>{function t(e){return null==e}e.exports.isNothing=t,e.exports.isObject=function(e){return"object"==typeof e&&null!==e},e.exports.toArray=function(e){return Array.isArray(e)?e:t(e)?[]:[e]},e.exports.repeat=function(e,t){var n,r=""
for(n=0;n<t;n+=1)r+=e
return r},e.exports.isNegativeZero=function(e){return 0===e&&Number.NEGATIVE_INFINITY===1/e},e.exports.extend=function(e,t){var n,r,o,i
if(t)for(n=0,r=(i=Object.keys(t)).length;n<r;n+=1)e[o=i[n]]=t[o]
return e}},5078:(e,t,n)=>{var r=n(4206),o=n(5622),i=n(948),a=n(6032),c=Object.prototype.toString,s=Object.prototype.hasOwnProperty,u={0:"\\0",7:"\\a",8:"\\b",9:"\\t",10:"\\n",11:"\\v",12:"\\f",13:"\\r",27:"\\e",34:'\\"',92:"\\\\",133:"\\N",160:"\\_",8232:"\\L",8233:"\\P"},l=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"]
function f(e){var t,n,i
if(t=e.toString(16).toUpperCase(),e<=255)n="x",i=2
else if(e<=65535)n="u",i=4
else{if(!(e<=4294967295))throw new o("code point within a string may not be greater than 0xFFFFFFFF")
n="U",i=8}return"\\"+n+r.repeat("0",i-t.length)+t}function p(e){this.schema=e.schema||i,this.indent=Math.max(1,e.indent||2),this.noArrayIndent=e.noArrayIndent||!1,this.skipInvalid=e.skipInvalid||!1,this.flowLevel=r.isNothing(e.flowLevel)?-1:e.flowLevel,this.styleMap=function(e,t){var n,r,o,i,a,c,u
if(null===t)return{}
for(n={},o=0,i=(r=Object.keys(t)).length;o<i;o+=1)a=r[o],c=String(t[a]),"!!"===a.slice(0,2)&&(a="tag:yaml.org,2002:"+a.slice(2)),(u=e.compiledTypeMap.fallback[a])&&s.call(u.styleAliases,c)&&(c=u.styleAliases[c]),n[a]=c
return n}(this.schema,e.styles||null),this.sortKeys=e.sortKeys||!1,this.lineWidth=e.lineWidth||80,this.noRefs=e.noRefs||!1,this.noCompatMode=e.noCompatMode||!1,this.condenseFlow=e.condenseFlow||!1,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function d(e,t){for(var n,o=r.repeat(" ",t),i=0,a=-1,c="",s=e.length;i<s;)-1===(a=e.indexOf("\n",i))?(n=e.slice(i),i=s):(n=e.slice(i,a+1),i=a+1),n.length&&"\n"!==n&&(c+=o),c+=n
return c}function g(e,t){return"\n"+r.repeat(" ",e.indent*t)}function h(e){return 32===e||9===e}function y(e){return 32<=e&&e<=126||161<=e&&e<=55295&&8232!==e&&8233!==e||57344<=e&&e<=65533&&65279!==e||65536<=e&&e<=1114111}function m(e,t){return y(e)&&65279!==e&&44!==e&&91!==e&&93!==e&&123!==e&&125!==e&&58!==e&&(35!==e||t&&function(e){return y(e)&&!h(e)&&65279!==e&&13!==e&&10!==e}(t))}function x(e){return/^\n* /.test(e)}function b(e,t,n,r,o){var i,a,c,s,u=!1,l=!1,f=-1!==r,p=-1,d=y(s=e.charCodeAt(0))&&65279!==s&&!h(s)&&45!==s&&63!==s&&58!==s&&44!==s&&91!==s&&93!==s&&123!==s&&125!==s&&35!==s&&38!==s&&42!==s&&33!==s&&124!==s&&61!==s&&62!==s&&39!==s&&34!==s&&37!==s&&64!==s&&96!==s&&!h(e.charCodeAt(e.length-1))
if(t)for(i=0;i<e.length;i++){if(!y(a=e.charCodeAt(i)))return 5
c=i>0?e.charCodeAt(i-1):null,d=d&&m(a,c)}else{for(i=0;i<e.length;i++){if(10===(a=e.charCodeAt(i)))u=!0,f&&(l=l||i-p-1>r&&" "!==e[p+1],p=i)
else if(!y(a))return 5
c=i>0?e.charCodeAt(i-1):null,d=d&&m(a,c)}l=l||f&&i-p-1>r&&" "!==e[p+1]}return u||l?n>9&&x(e)?5:l?4:3:d&&!o(e)?1:2}function v(e,t,n,r){e.dump=function(){if(0===t.length)return"''"
if(!e.noCompatMode&&-1!==l.indexOf(t))return"'"+t+"'"
var i=e.indent*Math.max(1,n),a=-1===e.lineWidth?-1:Math.max(Math.min(e.lineWidth,40),e.lineWidth-i),c=r||e.flowLevel>-1&&n>=e.flowLevel
switch(b(t,c,e.indent,a,function(t){return function(e,t){var n,r
for(n=0,r=e.implicitTypes.length;n<r;n+=1)if(e.implicitTypes[n].resolve(t))return!0
return!1}(e,t)})){case 1:return t
case 2:return"'"+t.replace(/'/g,"''")+"'"
case 3:return"|"+w(t,e.indent)+A(d(t,i))
case 4:return">"+w(t,e.indent)+A(d(function(e,t){var n,r,o=/(\n+)([^\n]*)/g,i=(c=e.indexOf("\n"),c=-1!==c?c:e.length,o.lastIndex=c,E(e.slice(0,c),t)),a="\n"===e[0]||" "===e[0]
var c
for(;r=o.exec(e);){var s=r[1],u=r[2]
n=" "===u[0],i+=s+(a||n||""===u?"":"\n")+E(u,t),a=n}return i}(t,a),i))
case 5:return'"'+function(e){for(var t,n,r,o="",i=0;i<e.length;i++)(t=e.charCodeAt(i))>=55296&&t<=56319&&(n=e.charCodeAt(i+1))>=56320&&n<=57343?(o+=f(1024*(t-55296)+n-56320+65536),i++):o+=!(r=u[t])&&y(t)?e[i]:r||f(t)
return o}(t)+'"'
default:throw new o("impossible error: invalid scalar style")}}()}function w(e,t){var n=x(e)?String(t):"",r="\n"===e[e.length-1]
return n+(r&&("\n"===e[e.length-2]||"\n"===e)?"+":r?"":"-")+"\n"}function A(e){return"\n"===e[e.length-1]?e.slice(0,-1):e}function E(e,t){if(""===e||" "===e[0])return e
for(var n,r,o=/ [^ ]/g,i=0,a=0,c=0,s="";n=o.exec(e);)(c=n.index)-i>t&&(r=a>i?a:c,s+="\n"+e.slice(i,r),i=r+1),a=c
return s+="\n",e.length-i>t&&a>i?s+=e.slice(i,a)+"\n"+e.slice(a+1):s+=e.slice(i),s.slice(1)}function j(e,t,n){var r,i,a,u,l,f
for(a=0,u=(i=n?e.explicitTypes:e.implicitTypes).length;a<u;a+=1)if(((l=i[a]).instanceOf||l.predicate)&&(!l.instanceOf||"object"==typeof t&&t instanceof l.instanceOf)&&(!l.predicate||l.predicate(t))){if(e.tag=n?l.tag:"?",l.represent){if(f=e.styleMap[l.tag]||l.defaultStyle,"[object Function]"===c.call(l.represent))r=l.represent(t,f)
else{if(!s.call(l.represent,f))throw new o("!<"+l.tag+'> tag resolver accepts not "'+f+'" style')
r=l.represent[f](t,f)}e.dump=r}return!0}return!1}function S(e,t,n,r,i,a){e.tag=null,e.dump=n,j(e,n,!1)||j(e,n,!0)
var s=c.call(e.dump)
r&&(r=e.flowLevel<0||e.flowLevel>t)
var u,l,f="[object Object]"===s||"[object Array]"===s
if(f&&(l=-1!==(u=e.duplicates.indexOf(n))),(null!==e.tag&&"?"!==e.tag||l||2!==e.indent&&t>0)&&(i=!1),l&&e.usedDuplicates[u])e.dump="*ref_"+u
else{if(f&&l&&!e.usedDuplicates[u]&&(e.usedDuplicates[u]=!0),"[object Object]"===s)r&&0!==Object.keys(e.dump).length?(!function(e,t,n,r){var i,a,c,s,u,l,f="",p=e.tag,d=Object.keys(n)
if(!0===e.sortKeys)d.sort()
else if("function"==typeof e.sortKeys)d.sort(e.sortKeys)
else if(e.sortKeys)throw new o("sortKeys must be a boolean or a function")
for(i=0,a=d.length;i<a;i+=1)l="",r&&0===i||(l+=g(e,t)),s=n[c=d[i]],S(e,t+1,c,!0,!0,!0)&&((u=null!==e.tag&&"?"!==e.tag||e.dump&&e.dump.length>1024)&&(e.dump&&10===e.dump.charCodeAt(0)?l+="?":l+="? "),l+=e.dump,u&&(l+=g(e,t)),S(e,t+1,s,!0,u)&&(e.dump&&10===e.dump.charCodeAt(0)?l+=":":l+=": ",f+=l+=e.dump))
e.tag=p,e.dump=f||"{}"}(e,t,e.dump,i),l&&(e.dump="&ref_"+u+e.dump)):(!function(e,t,n){var r,o,i,a,c,s="",u=e.tag,l=Object.keys(n)
for(r=0,o=l.length;r<o;r+=1)c="",0!==r&&(c+=", "),e.condenseFlow&&(c+='"'),a=n[i=l[r]],S(e,t,i,!1,!1)&&(e.dump.length>1024&&(c+="? "),c+=e.dump+(e.condenseFlow?'"':"")+":"+(e.condenseFlow?"":" "),S(e,t,a,!1,!1)&&(s+=c+=e.dump))
e.tag=u,e.dump="{"+s+"}"}(e,t,e.dump),l&&(e.dump="&ref_"+u+" "+e.dump))
else if("[object Array]"===s){var p=e.noArrayIndent&&t>0?t-1:t
r&&0!==e.dump.length?(!function(e,t,n,r){var o,i,a="",c=e.tag
for(o=0,i=n.length;o<i;o+=1)S(e,t+1,n[o],!0,!0)&&(r&&0===o||(a+=g(e,t)),e.dump&&10===e.dump.charCodeAt(0)?a+="-":a+="- ",a+=e.dump)
e.tag=c,e.dump=a||"[]"}(e,p,e.dump,i),l&&(e.dump="&ref_"+u+e.dump)):(!function(e,t,n){var r,o,i="",a=e.tag
for(r=0,o=n.length;r<o;r+=1)S(e,t,n[r],!1,!1)&&(0!==r&&(i+=","+(e.condenseFlow?"":" ")),i+=e.dump)
e.tag=a,e.dump="["+i+"]"}(e,p,e.dump),l&&(e.dump="&ref_"+u+" "+e.dump))}else{if("[object String]"!==s){if(e.skipInvalid)return!1
throw new o("unacceptable kind of an object to dump "+s)}"?"!==e.tag&&v(e,e.dump,t,a)}null!==e.tag&&"?"!==e.tag&&(e.dump="!<"+e.tag+"> "+e.dump)}return!0}function O(e,t){var n,r,o=[],i=[]
for(k(e,o,i),n=0,r=i.length;n<r;n+=1)t.duplicates.push(o[i[n]])
t.usedDuplicates=new Array(r)}function k(e,t,n){var r,o,i
if(null!==e&&"object"==typeof e)if(-1!==(o=t.indexOf(e)))-1===n.indexOf(o)&&n.push(o)
else if(t.push(e),Array.isArray(e))for(o=0,i=e.length;o<i;o+=1)k(e[o],t,n)
else for(o=0,i=(r=Object.keys(e)).length;o<i;o+=1)k(e[r[o]],t,n)}function I(e,t){var n=new p(t=t||{})
return n.noRefs||O(e,n),S(n,0,e,!0,!0)?n.dump+"\n":""}e.exports.dump=I,e.exports.safeDump=function(e,t){return I(e,r.extend({schema:a},t))}},5622:e=>{function t(e,t){Error.call(this),this.name="YAMLException",this.reason=e,this.mark=t,this.message=(this.reason||"(unknown reason)")+(this.mark?" "+this.mark.toString():""),Error.captureStackTrace?Error.captureStackTrace(this,this.constructor):this.stack=(new Error).stack||""}t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.toString=function(e){var t=this.name+": "
return t+=this.reason||"(unknown reason)",!e&&this.mark&&(t+=" "+this.mark.toString()),t},e.exports=t},5868:(e,t,n)=>{var r=n(4206),o=n(5622),i=n(323)
function a(e,t,n){var r=[]
return e.include.forEach(function(e){n=a(e,t,n)}),e[t].forEach(function(e){n.forEach(function(t,n){t.tag===e.tag&&t.kind===e.kind&&r.push(n)}),n.push(e)}),n.filter(function(e,t){return-1===r.indexOf(t)})}function c(e){this.include=e.include||[],this.implicit=e.implicit||[],this.explicit=e.explicit||[],this.implicit.forEach(function(e){if(e.loadKind&&"scalar"!==e.loadKind)throw new o("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.")}),this.compiledImplicit=a(this,"implicit",[]),this.compiledExplicit=a(this,"explicit",[]),this.compiledTypeMap=function(){var e,t,n={scalar:{},sequence:{},mapping:{},fallback:{}}
function r(e){n[e.kind][e.tag]=n.fallback[e.tag]=e}for(e=0,t=arguments.length;e<t;e+=1)arguments[e].forEach(r)
return n}(this.compiledImplicit,this.compiledExplicit)}c.DEFAULT=null,c.create=function(){var e,t
switch(arguments.length){case 1:e=c.DEFAULT,t=arguments[0]
break
case 2:e=arguments[0],t=arguments[1]
break
default:throw new o("Wrong number of arguments for Schema.create function")}if(e=r.toArray(e),t=r.toArray(t),!e.every(function(e){return e instanceof c}))throw new o("Specified list of super schemas (or a single Schema object) contains a non-Schema object.")
if(!t.every(function(e){return e instanceof i}))throw new o("Specified list of YAML types (or a single Type object) contains a non-Type object.")
return new c({include:e,explicit:t})},e.exports=c},5116:(e,t,n)=>{var r=n(5868)
e.exports=new r({include:[n(6613)]})},948:(e,t,n)=>{var r=n(5868)
e.exports=r.DEFAULT=new r({include:[n(6032)],explicit:[n(9178),n(8953),n(1832)]})},6032:(e,t,n)=>{var r=n(5868)
e.exports=new r({include:[n(5116)],implicit:[n(7044),n(112)],explicit:[n(5295),n(7395),n(9117),n(7812)]})},6810:(e,t,n)=>{var r=n(5868)
e.exports=new r({explicit:[n(4107),n(2863),n(4278)]})},6613:(e,t,n)=>{var r=n(5868)
e.exports=new r({include:[n(6810)],implicit:[n(7767),n(3066),n(53),n(3122)]})},323:(e,t,n)=>{var r=n(5622),o=["kind","resolve","construct","instanceOf","predicate","represent","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"]
e.exports=function(e,t){var n,a
if(t=t||{},Object.keys(t).forEach(function(t){if(-1===o.indexOf(t))throw new r('Unknown option "'+t+'" is met in definition of "'+e+'" YAML type.')}),this.tag=e,this.kind=t.kind||null,this.resolve=t.resolve||function(){return!0},this.construct=t.construct||function(e){return e},this.instanceOf=t.instanceOf||null,this.predicate=t.predicate||null,this.represent=t.represent||null,this.defaultStyle=t.defaultStyle||null,this.styleAliases=(n=t.styleAliases||null,a={},null!==n&&Object.keys(n).forEach(function(e){n[e].forEach(function(t){a[String(t)]=e})}),a),-1===i.indexOf(this.kind))throw new r('Unknown kind "'+this.kind+'" is specified for "'+e+'" YAML type.')}},5295:(t,n,r)=>{var o
try{var i=e(import.meta.url)
o=i("buffer").Buffer}catch(e){}var a=r(323),c="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r"
t.exports=new a("tag:yaml.org,2002:binary",{kind:"scalar",resolve:function(e){if(null===e)return!1
var t,n,r=0,o=e.length,i=c
for(n=0;n<o;n++)if(!((t=i.indexOf(e.charAt(n)))>64)){if(t<0)return!1
r+=6}return r%8==0},construct:function(e){var t,n,r=e.replace(/[\r\n=]/g,""),i=r.length,a=c,s=0,u=[]
for(t=0;t<i;t++)t%4==0&&t&&(u.push(s>>16&255),u.push(s>>8&255),u.push(255&s)),s=s<<6|a.indexOf(r.charAt(t))
return 0===(n=i%4*6)?(u.push(s>>16&255),u.push(s>>8&255),u.push(255&s)):18===n?(u.push(s>>10&255),u.push(s>>2&255)):12===n&&u.push(s>>4&255),o?o.from?o.from(u):new o(u):u},predicate:function(e){return o&&o.isBuffer(e)},represent:function(e){var t,n,r="",o=0,i=e.length,a=c
for(t=0;t<i;t++)t%3==0&&t&&(r+=a[o>>18&63],r+=a[o>>12&63],r+=a[o>>6&63],r+=a[63&o]),o=(o<<8)+e[t]
return 0===(n=i%3)?(r+=a[o>>18&63],r+=a[o>>12&63],r+=a[o>>6&63],r+=a[63&o]):2===n?(r+=a[o>>10&63],r+=a[o>>4&63],r+=a[o<<2&63],r+=a[64]):1===n&&(r+=a[o>>2&63],r+=a[o<<4&63],r+=a[64],r+=a[64]),r}})},3066:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:bool",{kind:"scalar",resolve:function(e){if(null===e)return!1
var t=e.length
return 4===t&&("true"===e||"True"===e||"TRUE"===e)||5===t&&("false"===e||"False"===e||"FALSE"===e)},construct:function(e){return"true"===e||"True"===e||"TRUE"===e},predicate:function(e){return"[object Boolean]"===Object.prototype.toString.call(e)},represent:{lowercase:function(e){return e?"true":"false"},uppercase:function(e){return e?"TRUE":"FALSE"},camelcase:function(e){return e?"True":"False"}},defaultStyle:"lowercase"})},3122:(e,t,n)=>{var r=n(4206),o=n(323),i=new RegExp("^(?:[-+]?(?:0|[1-9][0-9_]*)(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
var a=/^[-+]?[0-9]+e/
e.exports=new o("tag:yaml.org,2002:float",{kind:"scalar",resolve:function(e){return null!==e&&!(!i.test(e)||"_"===e[e.length-1])},construct:function(e){var t,n,r,o
return n="-"===(t=e.replace(/_/g,"").toLowerCase())[0]?-1:1,o=[],"+-".indexOf(t[0])>=0&&(t=t.slice(1)),".inf"===t?1===n?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:".nan"===t?NaN:t.indexOf(":")>=0?(t.split(":").forEach(function(e){o.unshift(parseFloat(e,10))}),t=0,r=1,o.forEach(function(e){t+=e*r,r*=60}),n*t):n*parseFloat(t,10)},predicate:function(e){return"[object Number]"===Object.prototype.toString.call(e)&&(e%1!=0||r.isNegativeZero(e))},represent:function(e,t){var n
if(isNaN(e))switch(t){case"lowercase":return".nan"
case"uppercase":return".NAN"
case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===e)switch(t){case"lowercase":return".inf"
case"uppercase":return".INF"
case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===e)switch(t){case"lowercase":return"-.inf"
case"uppercase":return"-.INF"
case"camelcase":return"-.Inf"}else if(r.isNegativeZero(e))return"-0.0"
return n=e.toString(10),a.test(n)?n.replace("e",".e"):n},defaultStyle:"lowercase"})},53:(e,t,n)=>{var r=n(4206),o=n(323)
function i(e){return 48<=e&&e<=57||65<=e&&e<=70||97<=e&&e<=102}function a(e){return 48<=e&&e<=55}function c(e){return 48<=e&&e<=57}e.exports=new o("tag:yaml.org,2002:int",{kind:"scalar",resolve:function(e){if(null===e)return!1
var t,n=e.length,r=0,o=!1
if(!n)return!1
if("-"!==(t=e[r])&&"+"!==t||(t=e[++r]),"0"===t){if(r+1===n)return!0
if("b"===(t=e[++r])){for(r++;r<n;r++)if("_"!==(t=e[r])){if("0"!==t&&"1"!==t)return!1
o=!0}return o&&"_"!==t}if("x"===t){for(r++;r<n;r++)if("_"!==(t=e[r])){if(!i(e.charCodeAt(r)))return!1
o=!0}return o&&"_"!==t}for(;r<n;r++)if("_"!==(t=e[r])){if(!a(e.charCodeAt(r)))return!1
o=!0}return o&&"_"!==t}if("_"===t)return!1
for(;r<n;r++)if("_"!==(t=e[r])){if(":"===t)break
if(!c(e.charCodeAt(r)))return!1
o=!0}return!(!o||"_"===t)&&(":"!==t||/^(:[0-5]?[0-9])+$/.test(e.slice(r)))},construct:function(e){var t,n,r=e,o=1,i=[]
return-1!==r.indexOf("_")&&(r=r.replace(/_/g,"")),"-"!==(t=r[0])&&"+"!==t||("-"===t&&(o=-1),t=(r=r.slice(1))[0]),"0"===r?0:"0"===t?"b"===r[1]?o*parseInt(r.slice(2),2):"x"===r[1]?o*parseInt(r,16):o*parseInt(r,8):-1!==r.indexOf(":")?(r.split(":").forEach(function(e){i.unshift(parseInt(e,10))}),r=0,n=1,i.forEach(function(e){r+=e*n,n*=60}),o*r):o*parseInt(r,10)},predicate:function(e){return"[object Number]"===Object.prototype.toString.call(e)&&e%1==0&&!r.isNegativeZero(e)},represent:{binary:function(e){return e>=0?"0b"+e.toString(2):"-0b"+e.toString(2).slice(1)},octal:function(e){return e>=0?"0"+e.toString(8):"-0"+e.toString(8).slice(1)},decimal:function(e){return e.toString(10)},hexadecimal:function(e){return e>=0?"0x"+e.toString(16).toUpperCase():"-0x"+e.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}})},1832:(t,n,r)=>{var o
try{var i=e(import.meta.url)
o=i("esprima")}catch(e){"undefined"!=typeof window&&(o=window.esprima)}var a=r(323)
t.exports=new a("tag:yaml.org,2002:js/function",{kind:"scalar",resolve:function(e){if(null===e)return!1
try{var t="("+e+")",n=o.parse(t,{range:!0})
return"Program"===n.type&&1===n.body.length&&"ExpressionStatement"===n.body[0].type&&("ArrowFunctionExpression"===n.body[0].expression.type||"FunctionExpression"===n.body[0].expression.type)}catch(e){return!1}},construct:function(e){var t="("+e+")",n=o.parse(t,{range:!0}),r=[]
if("Program"!==n.type||1!==n.body.length||"ExpressionStatement"!==n.body[0].type||"ArrowFunctionExpression"!==n.body[0].expression.type&&"FunctionExpression"!==n.body[0].expression.type)throw new Error("Failed to resolve function")
if(n.body[0].expression.params.forEach(function(e){r.push(e.name)}),n.body[0].expression.body.range,"BlockStatement"===n.body[0].expression.body.type)throw new Error("functions in YAML are not made")
throw new Error("functions in YAML are not made")},predicate:function(e){return"[object Function]"===Object.prototype.toString.call(e)},represent:function(e){return e.toString()}})},8953:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:js/regexp",{kind:"scalar",resolve:function(e){if(null===e)return!1
if(0===e.length)return!1
var t=e,n=/\/([gim]*)$/.exec(e),r=""
if("/"===t[0]){if(n&&(r=n[1]),r.length>3)return!1
if("/"!==t[t.length-r.length-1])return!1}return!0},construct:function(e){var t=e,n=/\/([gim]*)$/.exec(e),r=""
return"/"===t[0]&&(n&&(r=n[1]),t=t.slice(1,t.length-r.length-1)),new RegExp(t,r)},predicate:function(e){return"[object RegExp]"===Object.prototype.toString.call(e)},represent:function(e){var t="/"+e.source+"/"
return e.global&&(t+="g"),e.multiline&&(t+="m"),e.ignoreCase&&(t+="i"),t}})},9178:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:js/undefined",{kind:"scalar",resolve:function(){return!0},construct:function(){},predicate:function(e){return void 0===e},represent:function(){return""}})},4278:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return null!==e?e:{}}})},112:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:merge",{kind:"scalar",resolve:function(e){return"<<"===e||null===e}})},7767:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:null",{kind:"scalar",resolve:function(e){if(null===e)return!0
var t=e.length
return 1===t&&"~"===e||4===t&&("null"===e||"Null"===e||"NULL"===e)},construct:function(){return null},predicate:function(e){return null===e},represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"}},defaultStyle:"lowercase"})},7395:(e,t,n)=>{var r=n(323),o=Object.prototype.hasOwnProperty,i=Object.prototype.toString
e.exports=new r("tag:yaml.org,2002:omap",{kind:"sequence",resolve:function(e){if(null===e)return!0
var t,n,r,a,c,s={},u=e
for(t=0,n=u.length;t<n;t+=1){if(r=u[t],c=!1,"[object Object]"!==i.call(r))return!1
for(a in r)if(o.call(r,a)){if(c)return!1
c=!0}if(!c)return!1
if(o.call(s,a))return!1
Object.defineProperty(s,a,{value:!0})}return!0},construct:function(e){return null!==e?e:[]}})},9117:(e,t,n)=>{var r=n(323),o=Object.prototype.toString
e.exports=new r("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:function(e){if(null===e)return!0
var t,n,r,i,a,c=e
for(a=new Array(c.length),t=0,n=c.length;t<n;t+=1){if(r=c[t],"[object Object]"!==o.call(r))return!1
if(1!==(i=Object.keys(r)).length)return!1
a[t]=[i[0],r[i[0]]]}return!0},construct:function(e){if(null===e)return[]
var t,n,r,o,i,a=e
for(i=new Array(a.length),t=0,n=a.length;t<n;t+=1)r=a[t],o=Object.keys(r),i[t]=[o[0],r[o[0]]]
return i}})},2863:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return null!==e?e:[]}})},7812:(e,t,n)=>{var r=n(323),o=Object.prototype.hasOwnProperty
e.exports=new r("tag:yaml.org,2002:set",{kind:"mapping",resolve:function(e){if(null===e)return!0
var t,n=e
for(t in n)if(o.call(n,t)&&null!==n[t])return!1
return!0},construct:function(e){return null!==e?e:{}}})},4107:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return null!==e?e:""}})},7044:(e,t,n)=>{var r=n(323),o=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$")
e.exports=new r("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:function(e){return null!==e&&(null!==o.exec(e)||null!==i.exec(e))},construct:function(e){var t,n,r,a,c,s,u,l,f=0,p=null
if(null===(t=o.exec(e))&&(t=i.exec(e)),null===t)throw new Error("Date resolve error")
if(n=+t[1],r=+t[2]-1,a=+t[3],!t[4])return new Date(Date.UTC(n,r,a))
if(c=+t[4],s=+t[5],u=+t[6],t[7]){for(f=t[7].slice(0,3);f.length<3;)f+="0"
f=+f}return t[9]&&(p=6e4*(60*+t[10]+ +(t[11]||0)),"-"===t[9]&&(p=-p)),l=new Date(Date.UTC(n,r,a,c,s,u,f)),p&&l.setTime(l.getTime()-p),l},instanceOf:Date,represent:function(e){return e.toISOString()}})},5140:e=>{var t=Object.prototype.toString
function n(e){return"function"==typeof e.constructor?e.constructor.name:null}e.exports=function(e){if(void 0===e)return"undefined"
if(null===e)return"null"
var r=typeof e
if("boolean"===r)return"boolean"
if("string"===r)return"string"
if("number"===r)return"number"
if("symbol"===r)return"symbol"
if("function"===r)return"GeneratorFunction"===n(e)?"generatorfunction":"function"
if(function(e){return Array.isArray?Array.isArray(e):e instanceof Array}(e))return"array"
if(function(e){if(e.constructor&&"function"==typeof e.constructor.isBuffer)return e.constructor.isBuffer(e)
return!1}(e))return"buffer"
if(function(e){try{if("number"==typeof e.length&&"function"==typeof e.callee)return!0}catch(e){if(-1!==e.message.indexOf("callee"))return!0}return!1}(e))return"arguments"
if(function(e){return e instanceof Date||"function"==typeof e.toDateString&&"function"==typeof e.getDate&&"function"==typeof e.setDate}(e))return"date"
if(function(e){return e instanceof Error||"string"==typeof e.message&&e.constructor&&"number"==typeof e.constructor.stackTraceLimit}(e))return"error"
if(function(e){return e instanceof RegExp||"string"==typeof e.flags&&"boolean"==typeof e.ignoreCase&&"boolean"==typeof e.multiline&&"boolean"==typeof e.global}(e))return"regexp"
switch(n(e)){case"Symbol":return"symbol"
case"Promise":return"promise"
case"WeakMap":return"weakmap"
case"WeakSet":return"weakset"
case"Map":return"map"
case"Set":return"set"
case"Int8Array":return"int8array"
case"Uint8Array":return"uint8array"
case"Uint8ClampedArray":return"uint8clampedarray"
case"Int16Array":return"int16array"
case"Uint16Array":return"uint16array"
case"Int32Array":return"int32array"
case"Uint32Array":return"uint32array"
case"Float32Array":return"float32array"
case"Float64Array":return"float64array"}if(function(e){return"function"==typeof e.throw&&"function"==typeof e.return&&"function"==typeof e.next}(e))return"generator"
switch(r=t.call(e)){case"[object Object]":return"object"
case"[object Map Iterator]":return"mapiterator"
case"[object Set Iterator]":return"setiterator"
case"[object String Iterator]":return"stringiterator"
case"[object Array Iterator]":return"arrayiterator"}return r.slice(8,-1).toLowerCase().replace(/\s/g,"")}},9495:(e,t,n)=>{var r=n(5140),o=n(8905)
function i(e,t){return e.slice(0,t.length)===t&&e.charAt(t.length+1)!==t.slice(-1)}function a(e){return e}e.exports=function(e,t){"function"==typeof t&&(t={parse:t})
var n=function(e){"object"!==r(e)&&(e={content:e})
if("string"!=typeof e.content&&!function(e){if(e&&e.constructor&&"function"==typeof e.constructor.isBuffer)return e.constructor.isBuffer(e)
return!1}(e.content))throw new TypeError("expected a buffer or string")
return e.content=e.content.toString(),e.sections=[],e}(e),c=o({},{section_delimiter:"---",parse:a},t),s=c.section_delimiter,u=n.content.split(/\r?\n/),l=null,f={key:"",data:"",content:""},p=[],d=[]
function g(e){n.content=e,l=[],p=[]}function h(e){d.length&&(f.key=function(e,t){return e?e.slice(t.length).trim():""}(d[0],s),f.content=e,c.parse(f,l),l.push(f),f={key:"",data:"",content:""},p=[],d=[])}for(var y=0;y<u.length;y++){var m=u[y],x=d.length,b=m.trim()
if(i(b,s)){if(3===b.length&&0!==y){if(0===x||2===x){p.push(m)
continue}d.push(b),f.data=p.join("\n"),p=[]
continue}null===l&&g(p.join("\n")),2===x&&h(p.join("\n")),d.push(b)}else p.push(m)}return null===l?g(p.join("\n")):h(p.join("\n")),n.sections=l,n}},1389:e=>{e.exports=function(e){return"string"==typeof e&&"\ufeff"===e.charAt(0)?e.slice(1):e}}}

