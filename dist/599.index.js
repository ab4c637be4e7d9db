import{createRequire as e}from"module"
export const id=599
export const ids=[599]
export const modules={8905:(e,t,n)=>{var r=n(6403)
function i(e,t){for(var n in t)o(t,n)&&(e[n]=t[n])}function o(e,t){return Object.prototype.hasOwnProperty.call(e,t)}e.exports=function(e){r(e)||(e={})
for(var t=arguments.length,n=1;n<t;n++){var o=arguments[n]
r(o)&&i(e,o)}return e}},9599:(e,t,n)=>{const r=n(9896),i=n(9495),o=n(7545),a=n(4710),s=n(7894),c=n(4452),u=n(8073),l=n(8120),p=n(8698)
function f(e,t){if(""===e)return{data:{},content:e,excerpt:"",orig:e}
let n=u(e)
const r=f.cache[n.content]
if(!t){if(r)return n=Object.assign({},r),n.orig=r.orig,n
f.cache[n.content]=n}return function(e,t){const n=o(t),r=n.delimiters[0],a="\n"+n.delimiters[1]
let c=e.content
n.language&&(e.language=n.language)
const u=r.length
if(!p.startsWith(c,r,u))return s(e,n),e
if(c.charAt(u)===r.slice(-1))return e
c=c.slice(u)
const d=c.length,h=f.language(c,n)
h.name&&(e.language=h.name,c=c.slice(h.raw.length))
let g=c.indexOf(a);-1===g&&(g=d)
e.matter=c.slice(0,g)
const m=e.matter.replace(/^\s*#[^\n]+/gm,"").trim()
""===m?(e.isEmpty=!0,e.empty=e.content,e.data={}):e.data=l(e.language,e.matter,n)
g===d?e.content="":(e.content=c.slice(g+a.length),"\r"===e.content[0]&&(e.content=e.content.slice(1)),"\n"===e.content[0]&&(e.content=e.content.slice(1)))
s(e,n),(!0===n.sections||"function"==typeof n.section)&&i(e,n.section)
return e}(n,t)}f.engines=c,f.stringify=function(e,t,n){return"string"==typeof e&&(e=f(e,n)),a(e,t,n)},f.read=function(e,t){const n=f(r.readFileSync(e,"utf8"),t)
return n.path=e,n},f.test=function(e,t){return p.startsWith(e,o(t).delimiters[0])},f.language=function(e,t){const n=o(t).delimiters[0]
f.test(e)&&(e=e.slice(n.length))
const r=e.slice(0,e.search(/\r?\n/))
return{raw:r,name:r?r.trim():""}},f.cache={},f.clearCache=function(){f.cache={}},e.exports=f},7545:(e,t,n)=>{const r=n(4452),i=n(8698)
e.exports=function(e){const t=Object.assign({},e)
return t.delimiters=i.arrayify(t.delims||t.delimiters||"---"),1===t.delimiters.length&&t.delimiters.push(t.delimiters[0]),t.language=(t.language||t.lang||"yaml").toLowerCase(),t.engines=Object.assign({},r,t.parsers,t.engines),t}},5921:e=>{e.exports=function(e,t){let n=t.engines[e]||t.engines[function(e){switch(e.toLowerCase()){case"js":case"javascript":return"javascript"
case"coffee":case"coffeescript":case"cson":return"coffee"
case"yaml":case"yml":return"yaml"
default:return e}}(e)]
if(void 0===n)throw new Error('gray-matter engine "'+e+'" is not registered')
return"function"==typeof n&&(n={parse:n}),n}},4452:(e,t,n)=>{const r=n(4281),i=e.exports
i.yaml={parse:r.safeLoad.bind(r),stringify:r.safeDump.bind(r)},i.json={parse:JSON.parse.bind(JSON),stringify:function(e,t){const n=Object.assign({replacer:null,space:2},t)
return JSON.stringify(e,n.replacer,n.space)}},i.javascript={parse:function e(t,n,r){try{throw!1!==r&&(t="(function() {\nreturn "+t.trim()+";\n}());"),new Error("front matter in JavaScript is not run")}catch(i){if(!1!==r&&/(unexpected|identifier)/i.test(i.message))return e(t,n,!1)
throw new SyntaxError(i)}},stringify:function(){throw new Error("stringifying JavaScript is not supported")}}},7894:(e,t,n)=>{const r=n(7545)
e.exports=function(e,t){const n=r(t)
if(null==e.data&&(e.data={}),"function"==typeof n.excerpt)return n.excerpt(e,n)
const i=e.data.excerpt_separator||n.excerpt_separator
if(null==i&&(!1===n.excerpt||null==n.excerpt))return e
const o="string"==typeof n.excerpt?n.excerpt:i||n.delimiters[0],a=e.content.indexOf(o)
return-1!==a&&(e.excerpt=e.content.slice(0,a)),e}},8120:(e,t,n)=>{const r=n(5921),i=n(7545)
e.exports=function(e,t,n){const o=i(n),a=r(e,o)
if("function"!=typeof a.parse)throw new TypeError('expected "'+e+'.parse" to be a function')
return a.parse(t,o)}},4710:(e,t,n)=>{const r=n(5140),i=n(5921),o=n(7545)
function a(e){return"\n"!==e.slice(-1)?e+"\n":e}e.exports=function(e,t,n){if(null==t&&null==n)switch(r(e)){case"object":t=e.data,n={}
break
case"string":return e
default:throw new TypeError("expected file to be a string or object")}const s=e.content,c=o(n)
if(null==t){if(!c.data)return e
t=c.data}const u=e.language||c.language,l=i(u,c)
if("function"!=typeof l.stringify)throw new TypeError('expected "'+u+'.stringify" to be a function')
t=Object.assign({},e.data,t)
const p=c.delimiters[0],f=c.delimiters[1],d=l.stringify(t,n).trim()
let h=""
return"{}"!==d&&(h=a(p)+a(d)+a(f)),"string"==typeof e.excerpt&&""!==e.excerpt&&-1===s.indexOf(e.excerpt.trim())&&(h+=a(e.excerpt)+a(f)),h+a(s)}},8073:(e,t,n)=>{const r=n(5140),i=n(4710),o=n(8698)
e.exports=function(e){return"object"!==r(e)&&(e={content:e}),"object"!==r(e.data)&&(e.data={}),e.contents&&null==e.content&&(e.content=e.contents),o.define(e,"orig",o.toBuffer(e.content)),o.define(e,"language",e.language||""),o.define(e,"matter",e.matter||""),o.define(e,"stringify",function(t,n){return n&&n.language&&(e.language=n.language),i(e,t,n)}),e.content=o.toString(e.content),e.isEmpty=!1,e.excerpt="",e}},8698:(e,t,n)=>{const r=n(1389),i=n(5140)
t.define=function(e,t,n){Reflect.defineProperty(e,t,{enumerable:!1,configurable:!0,writable:!0,value:n})},t.isBuffer=function(e){return"buffer"===i(e)},t.isObject=function(e){return"object"===i(e)},t.toBuffer=function(e){return"string"==typeof e?Buffer.from(e):e},t.toString=function(e){if(t.isBuffer(e))return r(String(e))
if("string"!=typeof e)throw new TypeError("expected input to be a string or buffer")
return r(e)},t.arrayify=function(e){return e?Array.isArray(e)?e:[e]:[]},t.startsWith=function(e,t,n){return"number"!=typeof n&&(n=t.length),e.slice(0,n)===t}},6403:e=>{e.exports=function(e){return null!=e&&("object"==typeof e||"function"==typeof e)}},4281:(e,t,n)=>{var r=n(4040)
e.exports=r},4040:(e,t,n)=>{var r=n(5868),i=n(5078)
function o(e){return function(){throw new Error("Function "+e+" is deprecated and cannot be used.")}}e.exports.Type=n(323),e.exports.Schema=n(3487),e.exports.FAILSAFE_SCHEMA=n(6810),e.exports.JSON_SCHEMA=n(6613),e.exports.CORE_SCHEMA=n(5116),e.exports.DEFAULT_SAFE_SCHEMA=n(6032),e.exports.DEFAULT_FULL_SCHEMA=n(948),e.exports.load=r.load,e.exports.loadAll=r.loadAll,e.exports.safeLoad=r.safeLoad,e.exports.safeLoadAll=r.safeLoadAll,e.exports.dump=i.dump,e.exports.safeDump=i.safeDump,e.exports.YAMLException=n(5622),e.exports.MINIMAL_SCHEMA=n(6810),e.exports.SAFE_SCHEMA=n(6032),e.exports.DEFAULT_SCHEMA=n(948),e.exports.scan=o("scan"),e.exports.parse=o("parse"),e.exports.compose=o("compose"),e.exports.addConstructor=o("addConstructor")},4206:e=>{function t(e){return null==e}e.exports.isNothing=t,e.exports.isObject=function(e){return"object"==typeof e&&null!==e},e.exports.toArray=function(e){return Array.isArray(e)?e:t(e)?[]:[e]},e.exports.repeat=function(e,t){var n,r=""
for(n=0;n<t;n+=1)r+=e
return r},e.exports.isNegativeZero=function(e){return 0===e&&Number.NEGATIVE_INFINITY===1/e},e.exports.extend=function(e,t){var n,r,i,o
if(t)for(n=0,r=(o=Object.keys(t)).length;n<r;n+=1)e[i=o[n]]=t[i]
return e}},5078:(e,t,n)=>{var r=n(4206),i=n(5622),o=n(948),a=n(6032),s=Object.prototype.toString,c=Object.prototype.hasOwnProperty,u={0:"\\0",7:"\\a",8:"\\b",9:"\\t",10:"\\n",11:"\\v",12:"\\f",13:"\\r",27:"\\e",34:'\\"',92:"\\\\",133:"\\N",160:"\\_",8232:"\\L",8233:"\\P"},l=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"]
function p(e){var t,n,o
if(t=e.toString(16).toUpperCase(),e<=255)n="x",o=2
else if(e<=65535)n="u",o=4
else{if(!(e<=4294967295))throw new i("code point within a string may not be greater than 0xFFFFFFFF")
n="U",o=8}return"\\"+n+r.repeat("0",o-t.length)+t}function f(e){this.schema=e.schema||o,this.indent=Math.max(1,e.indent||2),this.noArrayIndent=e.noArrayIndent||!1,this.skipInvalid=e.skipInvalid||!1,this.flowLevel=r.isNothing(e.flowLevel)?-1:e.flowLevel,this.styleMap=function(e,t){var n,r,i,o,a,s,u
if(null===t)return{}
for(n={},i=0,o=(r=Object.keys(t)).length;i<o;i+=1)a=r[i],s=String(t[a]),"!!"===a.slice(0,2)&&(a="tag:yaml.org,2002:"+a.slice(2)),(u=e.compiledTypeMap.fallback[a])&&c.call(u.styleAliases,s)&&(s=u.styleAliases[s]),n[a]=s
return n}(this.schema,e.styles||null),this.sortKeys=e.sortKeys||!1,this.lineWidth=e.lineWidth||80,this.noRefs=e.noRefs||!1,this.noCompatMode=e.noCompatMode||!1,this.condenseFlow=e.condenseFlow||!1,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function d(e,t){for(var n,i=r.repeat(" ",t),o=0,a=-1,s="",c=e.length;o<c;)-1===(a=e.indexOf("\n",o))?(n=e.slice(o),o=c):(n=e.slice(o,a+1),o=a+1),n.length&&"\n"!==n&&(s+=i),s+=n
return s}function h(e,t){return"\n"+r.repeat(" ",e.indent*t)}function g(e){return 32===e||9===e}function m(e){return 32<=e&&e<=126||161<=e&&e<=55295&&8232!==e&&8233!==e||57344<=e&&e<=65533&&65279!==e||65536<=e&&e<=1114111}function y(e,t){return m(e)&&65279!==e&&44!==e&&91!==e&&93!==e&&123!==e&&125!==e&&58!==e&&(35!==e||t&&function(e){return m(e)&&!g(e)&&65279!==e&&13!==e&&10!==e}(t))}function x(e){return/^\n* /.test(e)}function b(e,t,n,r,i){var o,a,s,c,u=!1,l=!1,p=-1!==r,f=-1,d=m(c=e.charCodeAt(0))&&65279!==c&&!g(c)&&45!==c&&63!==c&&58!==c&&44!==c&&91!==c&&93!==c&&123!==c&&125!==c&&35!==c&&38!==c&&42!==c&&33!==c&&124!==c&&61!==c&&62!==c&&39!==c&&34!==c&&37!==c&&64!==c&&96!==c&&!g(e.charCodeAt(e.length-1))
if(t)for(o=0;o<e.length;o++){if(!m(a=e.charCodeAt(o)))return 5
s=o>0?e.charCodeAt(o-1):null,d=d&&y(a,s)}else{for(o=0;o<e.length;o++){if(10===(a=e.charCodeAt(o)))u=!0,p&&(l=l||o-f-1>r&&" "!==e[f+1],f=o)
else if(!m(a))return 5
s=o>0?e.charCodeAt(o-1):null,d=d&&y(a,s)}l=l||p&&o-f-1>r&&" "!==e[f+1]}return u||l?n>9&&x(e)?5:l?4:3:d&&!i(e)?1:2}function A(e,t,n,r){e.dump=function(){if(0===t.length)return"''"
if(!e.noCompatMode&&-1!==l.indexOf(t))return"'"+t+"'"
var o=e.indent*Math.max(1,n),a=-1===e.lineWidth?-1:Math.max(Math.min(e.lineWidth,40),e.lineWidth-o),s=r||e.flowLevel>-1&&n>=e.flowLevel
switch(b(t,s,e.indent,a,function(t){return function(e,t){var n,r
for(n=0,r=e.implicitTypes.length;n<r;n+=1)if(e.implicitTypes[n].resolve(t))return!0
return!1}(e,t)})){case 1:return t
case 2:return"'"+t.replace(/'/g,"''")+"'"
case 3:return"|"+v(t,e.indent)+w(d(t,o))
case 4:return">"+v(t,e.indent)+w(d(function(e,t){var n,r,i=/(\n+)([^\n]*)/g,o=(s=e.indexOf("\n"),s=-1!==s?s:e.length,i.lastIndex=s,k(e.slice(0,s),t)),a="\n"===e[0]||" "===e[0]
var s
for(;r=i.exec(e);){var c=r[1],u=r[2]
n=" "===u[0],o+=c+(a||n||""===u?"":"\n")+k(u,t),a=n}return o}(t,a),o))
case 5:return'"'+function(e){for(var t,n,r,i="",o=0;o<e.length;o++)(t=e.charCodeAt(o))>=55296&&t<=56319&&(n=e.charCodeAt(o+1))>=56320&&n<=57343?(i+=p(1024*(t-55296)+n-56320+65536),o++):i+=!(r=u[t])&&m(t)?e[o]:r||p(t)
return i}(t)+'"'
default:throw new i("impossible error: invalid scalar style")}}()}function v(e,t){var n=x(e)?String(t):"",r="\n"===e[e.length-1]
return n+(r&&("\n"===e[e.length-2]||"\n"===e)?"+":r?"":"-")+"\n"}function w(e){return"\n"===e[e.length-1]?e.slice(0,-1):e}function k(e,t){if(""===e||" "===e[0])return e
for(var n,r,i=/ [^ ]/g,o=0,a=0,s=0,c="";n=i.exec(e);)(s=n.index)-o>t&&(r=a>o?a:s,c+="\n"+e.slice(o,r),o=r+1),a=s
return c+="\n",e.length-o>t&&a>o?c+=e.slice(o,a)+"\n"+e.slice(a+1):c+=e.slice(o),c.slice(1)}function C(e,t,n){var r,o,a,u,l,p
for(a=0,u=(o=n?e.explicitTypes:e.implicitTypes).length;a<u;a+=1)if(((l=o[a]).instanceOf||l.predicate)&&(!l.instanceOf||"object"==typeof t&&t instanceof l.instanceOf)&&(!l.predicate||l.predicate(t))){if(e.tag=n?l.tag:"?",l.represent){if(p=e.styleMap[l.tag]||l.defaultStyle,"[object Function]"===s.call(l.represent))r=l.represent(t,p)
else{if(!c.call(l.represent,p))throw new i("!<"+l.tag+'> tag resolver accepts not "'+p+'" style')
r=l.represent[p](t,p)}e.dump=r}return!0}return!1}function j(e,t,n,r,o,a){e.tag=null,e.dump=n,C(e,n,!1)||C(e,n,!0)
var c=s.call(e.dump)
r&&(r=e.flowLevel<0||e.flowLevel>t)
var u,l,p="[object Object]"===c||"[object Array]"===c
if(p&&(l=-1!==(u=e.duplicates.indexOf(n))),(null!==e.tag&&"?"!==e.tag||l||2!==e.indent&&t>0)&&(o=!1),l&&e.usedDuplicates[u])e.dump="*ref_"+u
else{if(p&&l&&!e.usedDuplicates[u]&&(e.usedDuplicates[u]=!0),"[object Object]"===c)r&&0!==Object.keys(e.dump).length?(!function(e,t,n,r){var o,a,s,c,u,l,p="",f=e.tag,d=Object.keys(n)
if(!0===e.sortKeys)d.sort()
else if("function"==typeof e.sortKeys)d.sort(e.sortKeys)
else if(e.sortKeys)throw new i("sortKeys must be a boolean or a function")
for(o=0,a=d.length;o<a;o+=1)l="",r&&0===o||(l+=h(e,t)),c=n[s=d[o]],j(e,t+1,s,!0,!0,!0)&&((u=null!==e.tag&&"?"!==e.tag||e.dump&&e.dump.length>1024)&&(e.dump&&10===e.dump.charCodeAt(0)?l+="?":l+="? "),l+=e.dump,u&&(l+=h(e,t)),j(e,t+1,c,!0,u)&&(e.dump&&10===e.dump.charCodeAt(0)?l+=":":l+=": ",p+=l+=e.dump))
e.tag=f,e.dump=p||"{}"}(e,t,e.dump,o),l&&(e.dump="&ref_"+u+e.dump)):(!function(e,t,n){var r,i,o,a,s,c="",u=e.tag,l=Object.keys(n)
for(r=0,i=l.length;r<i;r+=1)s="",0!==r&&(s+=", "),e.condenseFlow&&(s+='"'),a=n[o=l[r]],j(e,t,o,!1,!1)&&(e.dump.length>1024&&(s+="? "),s+=e.dump+(e.condenseFlow?'"':"")+":"+(e.condenseFlow?"":" "),j(e,t,a,!1,!1)&&(c+=s+=e.dump))
e.tag=u,e.dump="{"+c+"}"}(e,t,e.dump),l&&(e.dump="&ref_"+u+" "+e.dump))
else if("[object Array]"===c){var f=e.noArrayIndent&&t>0?t-1:t
r&&0!==e.dump.length?(!function(e,t,n,r){var i,o,a="",s=e.tag
for(i=0,o=n.length;i<o;i+=1)j(e,t+1,n[i],!0,!0)&&(r&&0===i||(a+=h(e,t)),e.dump&&10===e.dump.charCodeAt(0)?a+="-":a+="- ",a+=e.dump)
e.tag=s,e.dump=a||"[]"}(e,f,e.dump,o),l&&(e.dump="&ref_"+u+e.dump)):(!function(e,t,n){var r,i,o="",a=e.tag
for(r=0,i=n.length;r<i;r+=1)j(e,t,n[r],!1,!1)&&(0!==r&&(o+=","+(e.condenseFlow?"":" ")),o+=e.dump)
e.tag=a,e.dump="["+o+"]"}(e,f,e.dump),l&&(e.dump="&ref_"+u+" "+e.dump))}else{if("[object String]"!==c){if(e.skipInvalid)return!1
throw new i("unacceptable kind of an object to dump "+c)}"?"!==e.tag&&A(e,e.dump,t,a)}null!==e.tag&&"?"!==e.tag&&(e.dump="!<"+e.tag+"> "+e.dump)}return!0}function S(e,t){var n,r,i=[],o=[]
for(O(e,i,o),n=0,r=o.length;n<r;n+=1)t.duplicates.push(i[o[n]])
t.usedDuplicates=new Array(r)}function O(e,t,n){var r,i,o
if(null!==e&&"object"==typeof e)if(-1!==(i=t.indexOf(e)))-1===n.indexOf(i)&&n.push(i)
else if(t.push(e),Array.isArray(e))for(i=0,o=e.length;i<o;i+=1)O(e[i],t,n)
else for(i=0,o=(r=Object.keys(e)).length;i<o;i+=1)O(e[r[i]],t,n)}function I(e,t){var n=new f(t=t||{})
return n.noRefs||S(e,n),j(n,0,e,!0,!0)?n.dump+"\n":""}e.exports.dump=I,e.exports.safeDump=function(e,t){return I(e,r.extend({schema:a},t))}},5622:e=>{function t(e,t){Error.call(this),this.name="YAMLException",this.reason=e,this.mark=t,this.message=(this.reason||"(unknown reason)")+(this.mark?" "+this.mark.toString():""),Error.captureStackTrace?Error.captureStackTrace(this,this.constructor):this.stack=(new Error).stack||""}t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.toString=function(e){var t=this.name+": "
return t+=this.reason||"(unknown reason)",!e&&this.mark&&(t+=" "+this.mark.toString()),t},e.exports=t},5868:(e,t,n)=>{var r=n(4206),i=n(5622),o=n(3241),a=n(6032),s=n(948),c=Object.prototype.hasOwnProperty,u=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,l=/[\x85\u2028\u2029]/,p=/[,\[\]\{\}]/,f=/^(?:!|!!|![a-z\-]+!)$/i,d=/^(?:!|[^,\[\]\{\}])(?:%[0-9a-f]{2}|[0-9a-z\-#;\/\?:@&=\+\$,_\.!~\*'\(\)\[\]])*$/i
function h(e){return Object.prototype.toString.call(e)}function g(e){return 10===e||13===e}function m(e){return 9===e||32===e}function y(e){return 9===e||32===e||10===e||13===e}function x(e){return 44===e||91===e||93===e||123===e||125===e}function b(e){var t
return 48<=e&&e<=57?e-48:97<=(t=32|e)&&t<=102?t-97+10:-1}function A(e){return 120===e?2:117===e?4:85===e?8:0}function v(e){return 48<=e&&e<=57?e-48:-1}function w(e){return 48===e?"\0":97===e?"":98===e?"\b":116===e||9===e?"\t":110===e?"\n":118===e?"\v":102===e?"\f":114===e?"\r":101===e?"":32===e?" ":34===e?'"':47===e?"/":92===e?"\\":78===e?"":95===e?" ":76===e?"\u2028":80===e?"\u2029":""}function k(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(55296+(e-65536>>10),56320+(e-65536&1023))}function C(e,t,n){"__proto__"===t?Object.defineProperty(e,t,{configurable:!0,enumerable:!0,writable:!0,value:n}):e[t]=n}for(var j=new Array(256),S=new Array(256),O=0;O<256;O++)j[O]=w(O)?1:0,S[O]=w(O)
function I(e,t){this.input=e,this.filename=t.filename||null,this.schema=t.schema||s,this.onWarning=t.onWarning||null,this.legacy=t.legacy||!1,this.json=t.json||!1,this.listener=t.listener||null,this.maxTotalMergeKeys="number"==typeof t.maxTotalMergeKeys?t.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.totalMergeKeys=0,this.documents=[]}function E(e,t){return new i(t,new o(e.filename,e.input,e.position,e.line,e.position-e.lineStart))}function F(e,t){throw E(e,t)}function M(e,t){e.onWarning&&e.onWarning.call(null,E(e,t))}var T={YAML:function(e,t,n){var r,i,o
null!==e.version&&F(e,"duplication of %YAML directive"),1!==n.length&&F(e,"YAML directive accepts exactly one argument"),null===(r=/^([0-9]+)\.([0-9]+)$/.exec(n[0]))&&F(e,"ill-formed argument of the YAML directive"),i=parseInt(r[1],10),o=parseInt(r[2],10),1!==i&&F(e,"unacceptable YAML version of the document"),e.version=n[0],e.checkLineBreaks=o<2,1!==o&&2!==o&&M(e,"unsupported YAML version of the document")},TAG:function(e,t,n){var r,i
2!==n.length&&F(e,"TAG directive accepts exactly two arguments"),r=n[0],i=n[1],f.test(r)||F(e,"ill-formed tag handle (first argument) of the TAG directive"),c.call(e.tagMap,r)&&F(e,'there is a previously declared suffix for "'+r+'" tag handle'),d.test(i)||F(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagMap[r]=i}}
function N(e,t,n,r){var i,o,a,s
if(t<n){if(s=e.input.slice(t,n),r)for(i=0,o=s.length;i<o;i+=1)9===(a=s.charCodeAt(i))||32<=a&&a<=1114111||F(e,"expected valid JSON character")
else u.test(s)&&F(e,"the stream contains non-printable characters")
e.result+=s}}function L(e){e.totalMergeKeys+=1,-1!==e.maxTotalMergeKeys&&e.totalMergeKeys>e.maxTotalMergeKeys&&F(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function _(e,t,n,i){var o,a,s,u
for(r.isObject(n)||F(e,"cannot merge mappings; the provided source object is unacceptable"),L(e),s=0,u=(o=Object.keys(n)).length;s<u;s+=1)a=o[s],L(e),c.call(t,a)||(C(t,a,n[a]),i[a]=!0)}function D(e,t,n,r,i,o,a,s){var u,l
if(Array.isArray(i))for(u=0,l=(i=Array.prototype.slice.call(i)).length;u<l;u+=1)Array.isArray(i[u])&&F(e,"nested arrays are not supported inside keys"),"object"==typeof i&&"[object Object]"===h(i[u])&&(i[u]="[object Object]")
if("object"==typeof i&&"[object Object]"===h(i)&&(i="[object Object]"),i=String(i),null===t&&(t={}),"tag:yaml.org,2002:merge"===r)if(Array.isArray(o))for(o.length>100&&F(e,"abnormal merge sequence size"),u=0,l=o.length;u<l;u+=1)_(e,t,o[u],n)
else _(e,t,o,n)
else e.json||c.call(n,i)||!c.call(t,i)||(e.line=a||e.line,e.position=s||e.position,F(e,"duplicated mapping key")),C(t,i,o),delete n[i]
return t}function U(e){var t
10===(t=e.input.charCodeAt(e.position))?e.position++:13===t?(e.position++,10===e.input.charCodeAt(e.position)&&e.position++):F(e,"a line break is expected"),e.line+=1,e.lineStart=e.position}function Y(e,t,n){for(var r=0,i=e.input.charCodeAt(e.position);0!==i;){for(;m(i);)i=e.input.charCodeAt(++e.position)
if(t&&35===i)do{i=e.input.charCodeAt(++e.position)}while(10!==i&&13!==i&&0!==i)
if(!g(i))break
for(U(e),i=e.input.charCodeAt(e.position),r++,e.lineIndent=0;32===i;)e.lineIndent++,i=e.input.charCodeAt(++e.position)}return-1!==n&&0!==r&&e.lineIndent<n&&M(e,"deficient indentation"),r}function B(e){var t,n=e.position
return!(45!==(t=e.input.charCodeAt(n))&&46!==t||t!==e.input.charCodeAt(n+1)||t!==e.input.charCodeAt(n+2)||(n+=3,0!==(t=e.input.charCodeAt(n))&&!y(t)))}function K(e,t){1===t?e.result+=" ":t>1&&(e.result+=r.repeat("\n",t-1))}function q(e,t){var n,r,i=e.tag,o=e.anchor,a=[],s=!1
for(null!==e.anchor&&(e.anchorMap[e.anchor]=a),r=e.input.charCodeAt(e.position);0!==r&&45===r&&y(e.input.charCodeAt(e.position+1));)if(s=!0,e.position++,Y(e,!0,-1)&&e.lineIndent<=t)a.push(null),r=e.input.charCodeAt(e.position)
else if(n=e.line,P(e,t,3,!1,!0),a.push(e.result),Y(e,!0,-1),r=e.input.charCodeAt(e.position),(e.line===n||e.lineIndent>t)&&0!==r)F(e,"bad indentation of a sequence entry")
else if(e.lineIndent<t)break
return!!s&&(e.tag=i,e.anchor=o,e.kind="sequence",e.result=a,!0)}function R(e){var t,n,r,i,o=!1,a=!1
if(33!==(i=e.input.charCodeAt(e.position)))return!1
if(null!==e.tag&&F(e,"duplication of a tag property"),60===(i=e.input.charCodeAt(++e.position))?(o=!0,i=e.input.charCodeAt(++e.position)):33===i?(a=!0,n="!!",i=e.input.charCodeAt(++e.position)):n="!",t=e.position,o){do{i=e.input.charCodeAt(++e.position)}while(0!==i&&62!==i)
e.position<e.length?(r=e.input.slice(t,e.position),i=e.input.charCodeAt(++e.position)):F(e,"unexpected end of the stream within a verbatim tag")}else{for(;0!==i&&!y(i);)33===i&&(a?F(e,"tag suffix cannot contain exclamation marks"):(n=e.input.slice(t-1,e.position+1),f.test(n)||F(e,"named tag handle cannot contain such characters"),a=!0,t=e.position+1)),i=e.input.charCodeAt(++e.position)
r=e.input.slice(t,e.position),p.test(r)&&F(e,"tag suffix cannot contain flow indicator characters")}return r&&!d.test(r)&&F(e,"tag name cannot contain such characters: "+r),o?e.tag=r:c.call(e.tagMap,n)?e.tag=e.tagMap[n]+r:"!"===n?e.tag="!"+r:"!!"===n?e.tag="tag:yaml.org,2002:"+r:F(e,'undeclared tag handle "'+n+'"'),!0}function W(e){var t,n
if(38!==(n=e.input.charCodeAt(e.position)))return!1
for(null!==e.anchor&&F(e,"duplication of an anchor property"),n=e.input.charCodeAt(++e.position),t=e.position;0!==n&&!y(n)&&!x(n);)n=e.input.charCodeAt(++e.position)
return e.position===t&&F(e,"name of an anchor node must contain at least one character"),e.anchor=e.input.slice(t,e.position),!0}function P(e,t,n,i,o){var a,s,u,l,p,f,d,h,w=1,C=!1,O=!1
if(null!==e.listener&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null,a=s=u=4===n||3===n,i&&Y(e,!0,-1)&&(C=!0,e.lineIndent>t?w=1:e.lineIndent===t?w=0:e.lineIndent<t&&(w=-1)),1===w)for(;R(e)||W(e);)Y(e,!0,-1)?(C=!0,u=a,e.lineIndent>t?w=1:e.lineIndent===t?w=0:e.lineIndent<t&&(w=-1)):u=!1
if(u&&(u=C||o),1!==w&&4!==n||(d=1===n||2===n?t:t+1,h=e.position-e.lineStart,1===w?u&&(q(e,h)||function(e,t,n){var r,i,o,a,s,c=e.tag,u=e.anchor,l={},p={},f=null,d=null,h=null,g=!1,x=!1
for(null!==e.anchor&&(e.anchorMap[e.anchor]=l),s=e.input.charCodeAt(e.position);0!==s;){if(r=e.input.charCodeAt(e.position+1),o=e.line,a=e.position,63!==s&&58!==s||!y(r)){if(!P(e,n,2,!1,!0))break
if(e.line===o){for(s=e.input.charCodeAt(e.position);m(s);)s=e.input.charCodeAt(++e.position)
if(58===s)y(s=e.input.charCodeAt(++e.position))||F(e,"a whitespace character is expected after the key-value separator within a block mapping"),g&&(D(e,l,p,f,d,null),f=d=h=null),x=!0,g=!1,i=!1,f=e.tag,d=e.result
else{if(!x)return e.tag=c,e.anchor=u,!0
F(e,"can not read an implicit mapping pair; a colon is missed")}}else{if(!x)return e.tag=c,e.anchor=u,!0
F(e,"can not read a block mapping entry; a multiline key may not be an implicit key")}}else 63===s?(g&&(D(e,l,p,f,d,null),f=d=h=null),x=!0,g=!0,i=!0):g?(g=!1,i=!0):F(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,s=r
if((e.line===o||e.lineIndent>t)&&(P(e,t,4,!0,i)&&(g?d=e.result:h=e.result),g||(D(e,l,p,f,d,h,o,a),f=d=h=null),Y(e,!0,-1),s=e.input.charCodeAt(e.position)),e.lineIndent>t&&0!==s)F(e,"bad indentation of a mapping entry")
else if(e.lineIndent<t)break}return g&&D(e,l,p,f,d,null),x&&(e.tag=c,e.anchor=u,e.kind="mapping",e.result=l),x}(e,h,d))||function(e,t){var n,r,i,o,a,s,c,u,l,p,f=!0,d=e.tag,h=e.anchor,g={}
if(91===(p=e.input.charCodeAt(e.position)))i=93,s=!1,r=[]
else{if(123!==p)return!1
i=125,s=!0,r={}}for(null!==e.anchor&&(e.anchorMap[e.anchor]=r),p=e.input.charCodeAt(++e.position);0!==p;){if(Y(e,!0,t),(p=e.input.charCodeAt(e.position))===i)return e.position++,e.tag=d,e.anchor=h,e.kind=s?"mapping":"sequence",e.result=r,!0
f||F(e,"missed comma between flow collection entries"),l=null,o=a=!1,63===p&&y(e.input.charCodeAt(e.position+1))&&(o=a=!0,e.position++,Y(e,!0,t)),n=e.line,P(e,t,1,!1,!0),u=e.tag,c=e.result,Y(e,!0,t),p=e.input.charCodeAt(e.position),!a&&e.line!==n||58!==p||(o=!0,p=e.input.charCodeAt(++e.position),Y(e,!0,t),P(e,t,1,!1,!0),l=e.result),s?D(e,r,g,u,c,l):o?r.push(D(e,null,g,u,c,l)):r.push(c),Y(e,!0,t),44===(p=e.input.charCodeAt(e.position))?(f=!0,p=e.input.charCodeAt(++e.position)):f=!1}F(e,"unexpected end of the stream within a flow collection")}(e,d)?O=!0:(s&&function(e,t){var n,i,o,a,s=1,c=!1,u=!1,l=t,p=0,f=!1
if(124===(a=e.input.charCodeAt(e.position)))i=!1
else{if(62!==a)return!1
i=!0}for(e.kind="scalar",e.result="";0!==a;)if(43===(a=e.input.charCodeAt(++e.position))||45===a)1===s?s=43===a?3:2:F(e,"repeat of a chomping mode identifier")
else{if(!((o=v(a))>=0))break
0===o?F(e,"bad explicit indentation width of a block scalar; it cannot be less than one"):u?F(e,"repeat of an indentation width identifier"):(l=t+o-1,u=!0)}if(m(a)){do{a=e.input.charCodeAt(++e.position)}while(m(a))
if(35===a)do{a=e.input.charCodeAt(++e.position)}while(!g(a)&&0!==a)}for(;0!==a;){for(U(e),e.lineIndent=0,a=e.input.charCodeAt(e.position);(!u||e.lineIndent<l)&&32===a;)e.lineIndent++,a=e.input.charCodeAt(++e.position)
if(!u&&e.lineIndent>l&&(l=e.lineIndent),g(a))p++
else{if(e.lineIndent<l){3===s?e.result+=r.repeat("\n",c?1+p:p):1===s&&c&&(e.result+="\n")
break}for(i?m(a)?(f=!0,e.result+=r.repeat("\n",c?1+p:p)):f?(f=!1,e.result+=r.repeat("\n",p+1)):0===p?c&&(e.result+=" "):e.result+=r.repeat("\n",p):e.result+=r.repeat("\n",c?1+p:p),c=!0,u=!0,p=0,n=e.position;!g(a)&&0!==a;)a=e.input.charCodeAt(++e.position)
N(e,n,e.position,!1)}}return!0}(e,d)||function(e,t){var n,r,i
if(39!==(n=e.input.charCodeAt(e.position)))return!1
for(e.kind="scalar",e.result="",e.position++,r=i=e.position;0!==(n=e.input.charCodeAt(e.position));)if(39===n){if(N(e,r,e.position,!0),39!==(n=e.input.charCodeAt(++e.position)))return!0
r=e.position,e.position++,i=e.position}else g(n)?(N(e,r,i,!0),K(e,Y(e,!1,t)),r=i=e.position):e.position===e.lineStart&&B(e)?F(e,"unexpected end of the document within a single quoted scalar"):(e.position++,i=e.position)
F(e,"unexpected end of the stream within a single quoted scalar")}(e,d)||function(e,t){var n,r,i,o,a,s
if(34!==(s=e.input.charCodeAt(e.position)))return!1
for(e.kind="scalar",e.result="",e.position++,n=r=e.position;0!==(s=e.input.charCodeAt(e.position));){if(34===s)return N(e,n,e.position,!0),e.position++,!0
if(92===s){if(N(e,n,e.position,!0),g(s=e.input.charCodeAt(++e.position)))Y(e,!1,t)
else if(s<256&&j[s])e.result+=S[s],e.position++
else if((a=A(s))>0){for(i=a,o=0;i>0;i--)(a=b(s=e.input.charCodeAt(++e.position)))>=0?o=(o<<4)+a:F(e,"expected hexadecimal character")
e.result+=k(o),e.position++}else F(e,"unknown escape sequence")
n=r=e.position}else g(s)?(N(e,n,r,!0),K(e,Y(e,!1,t)),n=r=e.position):e.position===e.lineStart&&B(e)?F(e,"unexpected end of the document within a double quoted scalar"):(e.position++,r=e.position)}F(e,"unexpected end of the stream within a double quoted scalar")}(e,d)?O=!0:!function(e){var t,n,r
if(42!==(r=e.input.charCodeAt(e.position)))return!1
for(r=e.input.charCodeAt(++e.position),t=e.position;0!==r&&!y(r)&&!x(r);)r=e.input.charCodeAt(++e.position)
return e.position===t&&F(e,"name of an alias node must contain at least one character"),n=e.input.slice(t,e.position),c.call(e.anchorMap,n)||F(e,'unidentified alias "'+n+'"'),e.result=e.anchorMap[n],Y(e,!0,-1),!0}(e)?function(e,t,n){var r,i,o,a,s,c,u,l,p=e.kind,f=e.result
if(y(l=e.input.charCodeAt(e.position))||x(l)||35===l||38===l||42===l||33===l||124===l||62===l||39===l||34===l||37===l||64===l||96===l)return!1
if((63===l||45===l)&&(y(r=e.input.charCodeAt(e.position+1))||n&&x(r)))return!1
for(e.kind="scalar",e.result="",i=o=e.position,a=!1;0!==l;){if(58===l){if(y(r=e.input.charCodeAt(e.position+1))||n&&x(r))break}else if(35===l){if(y(e.input.charCodeAt(e.position-1)))break}else{if(e.position===e.lineStart&&B(e)||n&&x(l))break
if(g(l)){if(s=e.line,c=e.lineStart,u=e.lineIndent,Y(e,!1,-1),e.lineIndent>=t){a=!0,l=e.input.charCodeAt(e.position)
continue}e.position=o,e.line=s,e.lineStart=c,e.lineIndent=u
break}}a&&(N(e,i,o,!1),K(e,e.line-s),i=o=e.position,a=!1),m(l)||(o=e.position+1),l=e.input.charCodeAt(++e.position)}return N(e,i,o,!1),!!e.result||(e.kind=p,e.result=f,!1)}(e,d,1===n)&&(O=!0,null===e.tag&&(e.tag="?")):(O=!0,null===e.tag&&null===e.anchor||F(e,"alias node should not have any properties")),null!==e.anchor&&(e.anchorMap[e.anchor]=e.result)):0===w&&(O=u&&q(e,h))),null!==e.tag&&"!"!==e.tag)if("?"===e.tag){for(null!==e.result&&"scalar"!==e.kind&&F(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"'),l=0,p=e.implicitTypes.length;l<p;l+=1)if((f=e.implicitTypes[l]).resolve(e.result)){e.result=f.construct(e.result),e.tag=f.tag,null!==e.anchor&&(e.anchorMap[e.anchor]=e.result)
break}}else c.call(e.typeMap[e.kind||"fallback"],e.tag)?(f=e.typeMap[e.kind||"fallback"][e.tag],null!==e.result&&f.kind!==e.kind&&F(e,"unacceptable node kind for !<"+e.tag+'> tag; it should be "'+f.kind+'", not "'+e.kind+'"'),f.resolve(e.result)?(e.result=f.construct(e.result),null!==e.anchor&&(e.anchorMap[e.anchor]=e.result)):F(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")):F(e,"unknown tag !<"+e.tag+">")
return null!==e.listener&&e.listener("close",e),null!==e.tag||null!==e.anchor||O}function $(e){var t,n,r,i,o=e.position,a=!1
for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap={},e.anchorMap={};0!==(i=e.input.charCodeAt(e.position))&&(Y(e,!0,-1),i=e.input.charCodeAt(e.position),!(e.lineIndent>0||37!==i));){for(a=!0,i=e.input.charCodeAt(++e.position),t=e.position;0!==i&&!y(i);)i=e.input.charCodeAt(++e.position)
for(r=[],(n=e.input.slice(t,e.position)).length<1&&F(e,"directive name must not be less than one character in length");0!==i;){for(;m(i);)i=e.input.charCodeAt(++e.position)
if(35===i){do{i=e.input.charCodeAt(++e.position)}while(0!==i&&!g(i))
break}if(g(i))break
for(t=e.position;0!==i&&!y(i);)i=e.input.charCodeAt(++e.position)
r.push(e.input.slice(t,e.position))}0!==i&&U(e),c.call(T,n)?T[n](e,n,r):M(e,'unknown document directive "'+n+'"')}Y(e,!0,-1),0===e.lineIndent&&45===e.input.charCodeAt(e.position)&&45===e.input.charCodeAt(e.position+1)&&45===e.input.charCodeAt(e.position+2)?(e.position+=3,Y(e,!0,-1)):a&&F(e,"directives end mark is expected"),P(e,e.lineIndent-1,4,!1,!0),Y(e,!0,-1),e.checkLineBreaks&&l.test(e.input.slice(o,e.position))&&M(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&B(e)?46===e.input.charCodeAt(e.position)&&(e.position+=3,Y(e,!0,-1)):e.position<e.length-1&&F(e,"end of the stream or a document separator is expected")}function G(e,t){t=t||{},0!==(e=String(e)).length&&(10!==e.charCodeAt(e.length-1)&&13!==e.charCodeAt(e.length-1)&&(e+="\n"),65279===e.charCodeAt(0)&&(e=e.slice(1)))
var n=new I(e,t),r=e.indexOf("\0")
for(-1!==r&&(n.position=r,F(n,"null byte is not allowed in input")),n.input+="\0";32===n.input.charCodeAt(n.position);)n.lineIndent+=1,n.position+=1
for(;n.position<n.length-1;)$(n)
return n.documents}function H(e,t,n){null!==t&&"object"==typeof t&&void 0===n&&(n=t,t=null)
var r=G(e,n)
if("function"!=typeof t)return r
for(var i=0,o=r.length;i<o;i+=1)t(r[i])}function J(e,t){var n=G(e,t)
if(0!==n.length){if(1===n.length)return n[0]
throw new i("expected a single document in the stream, but found more")}}e.exports.loadAll=H,e.exports.load=J,e.exports.safeLoadAll=function(e,t,n){return"object"==typeof t&&null!==t&&void 0===n&&(n=t,t=null),H(e,t,r.extend({schema:a},n))},e.exports.safeLoad=function(e,t){return J(e,r.extend({schema:a},t))}},3241:(e,t,n)=>{var r=n(4206)
function i(e,t,n,r,i){this.name=e,this.buffer=t,this.position=n,this.line=r,this.column=i}i.prototype.getSnippet=function(e,t){var n,i,o,a,s
if(!this.buffer)return null
for(e=e||4,t=t||75,n="",i=this.position;i>0&&-1==="\0\r\n\u2028\u2029".indexOf(this.buffer.charAt(i-1));)if(i-=1,this.position-i>t/2-1){n=" ... ",i+=5
break}for(o="",a=this.position;a<this.buffer.length&&-1==="\0\r\n\u2028\u2029".indexOf(this.buffer.charAt(a));)if((a+=1)-this.position>t/2-1){o=" ... ",a-=5
break}return s=this.buffer.slice(i,a),r.repeat(" ",e)+n+s+o+"\n"+r.repeat(" ",e+this.position-i+n.length)+"^"},i.prototype.toString=function(e){var t,n=""
return this.name&&(n+='in "'+this.name+'" '),n+="at line "+(this.line+1)+", column "+(this.column+1),e||(t=this.getSnippet())&&(n+=":\n"+t),n},e.exports=i},3487:(e,t,n)=>{var r=n(4206),i=n(5622),o=n(323)
function a(e,t,n){var r=[]
return e.include.forEach(function(e){n=a(e,t,n)}),e[t].forEach(function(e){n.forEach(function(t,n){t.tag===e.tag&&t.kind===e.kind&&r.push(n)}),n.push(e)}),n.filter(function(e,t){return-1===r.indexOf(t)})}function s(e){this.include=e.include||[],this.implicit=e.implicit||[],this.explicit=e.explicit||[],this.implicit.forEach(function(e){if(e.loadKind&&"scalar"!==e.loadKind)throw new i("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.")}),this.compiledImplicit=a(this,"implicit",[]),this.compiledExplicit=a(this,"explicit",[]),this.compiledTypeMap=function(){var e,t,n={scalar:{},sequence:{},mapping:{},fallback:{}}
function r(e){n[e.kind][e.tag]=n.fallback[e.tag]=e}for(e=0,t=arguments.length;e<t;e+=1)arguments[e].forEach(r)
return n}(this.compiledImplicit,this.compiledExplicit)}s.DEFAULT=null,s.create=function(){var e,t
switch(arguments.length){case 1:e=s.DEFAULT,t=arguments[0]
break
case 2:e=arguments[0],t=arguments[1]
break
default:throw new i("Wrong number of arguments for Schema.create function")}if(e=r.toArray(e),t=r.toArray(t),!e.every(function(e){return e instanceof s}))throw new i("Specified list of super schemas (or a single Schema object) contains a non-Schema object.")
if(!t.every(function(e){return e instanceof o}))throw new i("Specified list of YAML types (or a single Type object) contains a non-Type object.")
return new s({include:e,explicit:t})},e.exports=s},5116:(e,t,n)=>{var r=n(3487)
e.exports=new r({include:[n(6613)]})},948:(e,t,n)=>{var r=n(3487)
e.exports=r.DEFAULT=new r({include:[n(6032)],explicit:[n(9178),n(8953),n(1832)]})},6032:(e,t,n)=>{var r=n(3487)
e.exports=new r({include:[n(5116)],implicit:[n(7044),n(112)],explicit:[n(5295),n(7395),n(9117),n(7812)]})},6810:(e,t,n)=>{var r=n(3487)
e.exports=new r({explicit:[n(4107),n(2863),n(4278)]})},6613:(e,t,n)=>{var r=n(3487)
e.exports=new r({include:[n(6810)],implicit:[n(7767),n(3066),n(53),n(3122)]})},323:(e,t,n)=>{var r=n(5622),i=["kind","resolve","construct","instanceOf","predicate","represent","defaultStyle","styleAliases"],o=["scalar","sequence","mapping"]
e.exports=function(e,t){var n,a
if(t=t||{},Object.keys(t).forEach(function(t){if(-1===i.indexOf(t))throw new r('Unknown option "'+t+'" is met in definition of "'+e+'" YAML type.')}),this.tag=e,this.kind=t.kind||null,this.resolve=t.resolve||function(){return!0},this.construct=t.construct||function(e){return e},this.instanceOf=t.instanceOf||null,this.predicate=t.predicate||null,this.represent=t.represent||null,this.defaultStyle=t.defaultStyle||null,this.styleAliases=(n=t.styleAliases||null,a={},null!==n&&Object.keys(n).forEach(function(e){n[e].forEach(function(t){a[String(t)]=e})}),a),-1===o.indexOf(this.kind))throw new r('Unknown kind "'+this.kind+'" is specified for "'+e+'" YAML type.')}},5295:(t,n,r)=>{var i
try{var o=e(import.meta.url)
i=o("buffer").Buffer}catch(e){}var a=r(323),s="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r"
t.exports=new a("tag:yaml.org,2002:binary",{kind:"scalar",resolve:function(e){if(null===e)return!1
var t,n,r=0,i=e.length,o=s
for(n=0;n<i;n++)if(!((t=o.indexOf(e.charAt(n)))>64)){if(t<0)return!1
r+=6}return r%8==0},construct:function(e){var t,n,r=e.replace(/[\r\n=]/g,""),o=r.length,a=s,c=0,u=[]
for(t=0;t<o;t++)t%4==0&&t&&(u.push(c>>16&255),u.push(c>>8&255),u.push(255&c)),c=c<<6|a.indexOf(r.charAt(t))
return 0===(n=o%4*6)?(u.push(c>>16&255),u.push(c>>8&255),u.push(255&c)):18===n?(u.push(c>>10&255),u.push(c>>2&255)):12===n&&u.push(c>>4&255),i?i.from?i.from(u):new i(u):u},predicate:function(e){return i&&i.isBuffer(e)},represent:function(e){var t,n,r="",i=0,o=e.length,a=s
for(t=0;t<o;t++)t%3==0&&t&&(r+=a[i>>18&63],r+=a[i>>12&63],r+=a[i>>6&63],r+=a[63&i]),i=(i<<8)+e[t]
return 0===(n=o%3)?(r+=a[i>>18&63],r+=a[i>>12&63],r+=a[i>>6&63],r+=a[63&i]):2===n?(r+=a[i>>10&63],r+=a[i>>4&63],r+=a[i<<2&63],r+=a[64]):1===n&&(r+=a[i>>2&63],r+=a[i<<4&63],r+=a[64],r+=a[64]),r}})},3066:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:bool",{kind:"scalar",resolve:function(e){if(null===e)return!1
var t=e.length
return 4===t&&("true"===e||"True"===e||"TRUE"===e)||5===t&&("false"===e||"False"===e||"FALSE"===e)},construct:function(e){return"true"===e||"True"===e||"TRUE"===e},predicate:function(e){return"[object Boolean]"===Object.prototype.toString.call(e)},represent:{lowercase:function(e){return e?"true":"false"},uppercase:function(e){return e?"TRUE":"FALSE"},camelcase:function(e){return e?"True":"False"}},defaultStyle:"lowercase"})},3122:(e,t,n)=>{var r=n(4206),i=n(323),o=new RegExp("^(?:[-+]?(?:0|[1-9][0-9_]*)(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
var a=/^[-+]?[0-9]+e/
e.exports=new i("tag:yaml.org,2002:float",{kind:"scalar",resolve:function(e){return null!==e&&!(!o.test(e)||"_"===e[e.length-1])},construct:function(e){var t,n,r,i
return n="-"===(t=e.replace(/_/g,"").toLowerCase())[0]?-1:1,i=[],"+-".indexOf(t[0])>=0&&(t=t.slice(1)),".inf"===t?1===n?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:".nan"===t?NaN:t.indexOf(":")>=0?(t.split(":").forEach(function(e){i.unshift(parseFloat(e,10))}),t=0,r=1,i.forEach(function(e){t+=e*r,r*=60}),n*t):n*parseFloat(t,10)},predicate:function(e){return"[object Number]"===Object.prototype.toString.call(e)&&(e%1!=0||r.isNegativeZero(e))},represent:function(e,t){var n
if(isNaN(e))switch(t){case"lowercase":return".nan"
case"uppercase":return".NAN"
case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===e)switch(t){case"lowercase":return".inf"
case"uppercase":return".INF"
case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===e)switch(t){case"lowercase":return"-.inf"
case"uppercase":return"-.INF"
case"camelcase":return"-.Inf"}else if(r.isNegativeZero(e))return"-0.0"
return n=e.toString(10),a.test(n)?n.replace("e",".e"):n},defaultStyle:"lowercase"})},53:(e,t,n)=>{var r=n(4206),i=n(323)
function o(e){return 48<=e&&e<=57||65<=e&&e<=70||97<=e&&e<=102}function a(e){return 48<=e&&e<=55}function s(e){return 48<=e&&e<=57}e.exports=new i("tag:yaml.org,2002:int",{kind:"scalar",resolve:function(e){if(null===e)return!1
var t,n=e.length,r=0,i=!1
if(!n)return!1
if("-"!==(t=e[r])&&"+"!==t||(t=e[++r]),"0"===t){if(r+1===n)return!0
if("b"===(t=e[++r])){for(r++;r<n;r++)if("_"!==(t=e[r])){if("0"!==t&&"1"!==t)return!1
i=!0}return i&&"_"!==t}if("x"===t){for(r++;r<n;r++)if("_"!==(t=e[r])){if(!o(e.charCodeAt(r)))return!1
i=!0}return i&&"_"!==t}for(;r<n;r++)if("_"!==(t=e[r])){if(!a(e.charCodeAt(r)))return!1
i=!0}return i&&"_"!==t}if("_"===t)return!1
for(;r<n;r++)if("_"!==(t=e[r])){if(":"===t)break
if(!s(e.charCodeAt(r)))return!1
i=!0}return!(!i||"_"===t)&&(":"!==t||/^(:[0-5]?[0-9])+$/.test(e.slice(r)))},construct:function(e){var t,n,r=e,i=1,o=[]
return-1!==r.indexOf("_")&&(r=r.replace(/_/g,"")),"-"!==(t=r[0])&&"+"!==t||("-"===t&&(i=-1),t=(r=r.slice(1))[0]),"0"===r?0:"0"===t?"b"===r[1]?i*parseInt(r.slice(2),2):"x"===r[1]?i*parseInt(r,16):i*parseInt(r,8):-1!==r.indexOf(":")?(r.split(":").forEach(function(e){o.unshift(parseInt(e,10))}),r=0,n=1,o.forEach(function(e){r+=e*n,n*=60}),i*r):i*parseInt(r,10)},predicate:function(e){return"[object Number]"===Object.prototype.toString.call(e)&&e%1==0&&!r.isNegativeZero(e)},represent:{binary:function(e){return e>=0?"0b"+e.toString(2):"-0b"+e.toString(2).slice(1)},octal:function(e){return e>=0?"0"+e.toString(8):"-0"+e.toString(8).slice(1)},decimal:function(e){return e.toString(10)},hexadecimal:function(e){return e>=0?"0x"+e.toString(16).toUpperCase():"-0x"+e.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}})},1832:(t,n,r)=>{var i
try{var o=e(import.meta.url)
i=o("esprima")}catch(e){"undefined"!=typeof window&&(i=window.esprima)}var a=r(323)
t.exports=new a("tag:yaml.org,2002:js/function",{kind:"scalar",resolve:function(e){if(null===e)return!1
try{var t="("+e+")",n=i.parse(t,{range:!0})
return"Program"===n.type&&1===n.body.length&&"ExpressionStatement"===n.body[0].type&&("ArrowFunctionExpression"===n.body[0].expression.type||"FunctionExpression"===n.body[0].expression.type)}catch(e){return!1}},construct:function(e){var t="("+e+")",n=i.parse(t,{range:!0}),r=[]
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
return 1===t&&"~"===e||4===t&&("null"===e||"Null"===e||"NULL"===e)},construct:function(){return null},predicate:function(e){return null===e},represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"}},defaultStyle:"lowercase"})},7395:(e,t,n)=>{var r=n(323),i=Object.prototype.hasOwnProperty,o=Object.prototype.toString
e.exports=new r("tag:yaml.org,2002:omap",{kind:"sequence",resolve:function(e){if(null===e)return!0
var t,n,r,a,s,c={},u=e
for(t=0,n=u.length;t<n;t+=1){if(r=u[t],s=!1,"[object Object]"!==o.call(r))return!1
for(a in r)if(i.call(r,a)){if(s)return!1
s=!0}if(!s)return!1
if(i.call(c,a))return!1
Object.defineProperty(c,a,{value:!0})}return!0},construct:function(e){return null!==e?e:[]}})},9117:(e,t,n)=>{var r=n(323),i=Object.prototype.toString
e.exports=new r("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:function(e){if(null===e)return!0
var t,n,r,o,a,s=e
for(a=new Array(s.length),t=0,n=s.length;t<n;t+=1){if(r=s[t],"[object Object]"!==i.call(r))return!1
if(1!==(o=Object.keys(r)).length)return!1
a[t]=[o[0],r[o[0]]]}return!0},construct:function(e){if(null===e)return[]
var t,n,r,i,o,a=e
for(o=new Array(a.length),t=0,n=a.length;t<n;t+=1)r=a[t],i=Object.keys(r),o[t]=[i[0],r[i[0]]]
return o}})},2863:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return null!==e?e:[]}})},7812:(e,t,n)=>{var r=n(323),i=Object.prototype.hasOwnProperty
e.exports=new r("tag:yaml.org,2002:set",{kind:"mapping",resolve:function(e){if(null===e)return!0
var t,n=e
for(t in n)if(i.call(n,t)&&null!==n[t])return!1
return!0},construct:function(e){return null!==e?e:{}}})},4107:(e,t,n)=>{var r=n(323)
e.exports=new r("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return null!==e?e:""}})},7044:(e,t,n)=>{var r=n(323),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),o=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$")
e.exports=new r("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:function(e){return null!==e&&(null!==i.exec(e)||null!==o.exec(e))},construct:function(e){var t,n,r,a,s,c,u,l,p=0,f=null
if(null===(t=i.exec(e))&&(t=o.exec(e)),null===t)throw new Error("Date resolve error")
if(n=+t[1],r=+t[2]-1,a=+t[3],!t[4])return new Date(Date.UTC(n,r,a))
if(s=+t[4],c=+t[5],u=+t[6],t[7]){for(p=t[7].slice(0,3);p.length<3;)p+="0"
p=+p}return t[9]&&(f=6e4*(60*+t[10]+ +(t[11]||0)),"-"===t[9]&&(f=-f)),l=new Date(Date.UTC(n,r,a,s,c,u,p)),f&&l.setTime(l.getTime()-f),l},instanceOf:Date,represent:function(e){return e.toISOString()}})},5140:e=>{var t=Object.prototype.toString
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
case"[object Array Iterator]":return"arrayiterator"}return r.slice(8,-1).toLowerCase().replace(/\s/g,"")}},9495:(e,t,n)=>{var r=n(5140),i=n(8905)
function o(e,t){return e.slice(0,t.length)===t&&e.charAt(t.length+1)!==t.slice(-1)}function a(e){return e}e.exports=function(e,t){"function"==typeof t&&(t={parse:t})
var n=function(e){"object"!==r(e)&&(e={content:e})
if("string"!=typeof e.content&&!function(e){if(e&&e.constructor&&"function"==typeof e.constructor.isBuffer)return e.constructor.isBuffer(e)
return!1}(e.content))throw new TypeError("expected a buffer or string")
return e.content=e.content.toString(),e.sections=[],e}(e),s=i({},{section_delimiter:"---",parse:a},t),c=s.section_delimiter,u=n.content.split(/\r?\n/),l=null,p={key:"",data:"",content:""},f=[],d=[]
function h(e){n.content=e,l=[],f=[]}function g(e){d.length&&(p.key=function(e,t){return e?e.slice(t.length).trim():""}(d[0],c),p.content=e,s.parse(p,l),l.push(p),p={key:"",data:"",content:""},f=[],d=[])}for(var m=0;m<u.length;m++){var y=u[m],x=d.length,b=y.trim()
if(o(b,c)){if(3===b.length&&0!==m){if(0===x||2===x){f.push(y)
continue}d.push(b),p.data=f.join("\n"),f=[]
continue}null===l&&h(f.join("\n")),2===x&&g(f.join("\n")),d.push(b)}else f.push(y)}return null===l?h(f.join("\n")):g(f.join("\n")),n.sections=l,n}},1389:e=>{e.exports=function(e){return"string"==typeof e&&"\ufeff"===e.charAt(0)?e.slice(1):e}}}

