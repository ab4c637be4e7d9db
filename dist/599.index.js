export const id=599
export const ids=[599]
export const modules={8905:((t,e,n)=>{var r=n(6403)
function o(t,e){for(var n in e)i(e,n)&&(t[n]=e[n])}function i(t,e){return Object.prototype.hasOwnProperty.call(t,e)}t.exports=function(t){r(t)||(t={})
for(var e=arguments.length,n=1;n<e;n++){var i=arguments[n]
r(i)&&o(t,i)}return t}}),9599:((t,e,n)=>{const r=n(9896),o=n(9495),i=n(7545),c=n(4710),a=n(7894),s=n(4452),u=n(8073),f=n(8120),l=n(8698)
function p(t,e){if(""===t)return{data:{},content:t,excerpt:"",orig:t}
let n=u(t)
const r=p.cache[n.content]
if(!e){if(r)return n=Object.assign({},r),n.orig=r.orig,n
p.cache[n.content]=n}return function(t,e){const n=i(e),r=n.delimiters[0],c="\n"+n.delimiters[1]
let s=t.content
n.language&&(t.language=n.language)
const u=r.length
if(!l.startsWith(s,r,u))return a(t,n),t
if(s.charAt(u)===r.slice(-1))return t
s=s.slice(u)
const g=s.length,y=p.language(s,n)
y.name&&(t.language=y.name,s=s.slice(y.raw.length))
let m=s.indexOf(c)
return-1===m&&(m=g),t.matter=s.slice(0,m),""===t.matter.replace(/^\s*#[^\n]+/gm,"").trim()?(t.isEmpty=!0,t.empty=t.content,t.data={}):t.data=f(t.language,t.matter,n),m===g?t.content="":(t.content=s.slice(m+c.length),"\r"===t.content[0]&&(t.content=t.content.slice(1)),"\n"===t.content[0]&&(t.content=t.content.slice(1))),a(t,n),(!0===n.sections||"function"==typeof n.section)&&o(t,n.section),t}(n,e)}p.engines=s,p.stringify=function(t,e,n){return"string"==typeof t&&(t=p(t,n)),c(t,e,n)},p.read=function(t,e){const n=p(r.readFileSync(t,"utf8"),e)
return n.path=t,n},p.test=function(t,e){return l.startsWith(t,i(e).delimiters[0])},p.language=function(t,e){const n=i(e).delimiters[0]
p.test(t)&&(t=t.slice(n.length))
const r=t.slice(0,t.search(/\r?\n/))
return{raw:r,name:r?r.trim():""}},p.cache={},p.clearCache=function(){p.cache={}},t.exports=p}),7545:((t,e,n)=>{const r=n(4452),o=n(8698)
t.exports=function(t){const e=Object.assign({},t)
return e.delimiters=o.arrayify(e.delims||e.delimiters||"---"),1===e.delimiters.length&&e.delimiters.push(e.delimiters[0]),e.language=(e.language||e.lang||"yaml").toLowerCase(),e.engines=Object.assign({},r,e.parsers,e.engines),e}}),5921:(t=>{t.exports=function(t,e){let n=e.engines[t]||e.engines[function(t){switch(t.toLowerCase()){case"js":case"javascript":return"javascript"
case"coffee":case"coffeescript":case"cson":return"coffee"
case"yaml":case"yml":return"yaml"
default:return t}}(t)]
if(void 0===n)throw new Error('gray-matter engine "'+t+'" is not registered')
return"function"==typeof n&&(n={parse:n}),n}}),4452:((t,e,n)=>{const r=n(2736),o=t.exports
o.yaml={parse:r.safeLoad.bind(r),stringify:r.safeDump.bind(r)},o.json={parse:JSON.parse.bind(JSON),stringify:function(t,e){const n=Object.assign({replacer:null,space:2},e)
return JSON.stringify(t,n.replacer,n.space)}},o.javascript={parse:function t(e,n,r){try{throw!1!==r&&(e="(function() {\nreturn "+e.trim()+";\n}());"),new Error("front matter in JavaScript is not run")}catch(o){if(!1!==r&&/(unexpected|identifier)/i.test(o.message))return t(e,n,!1)
throw new SyntaxError(o)}},stringify:function(){throw new Error("stringifying JavaScript is not supported")}}}),7894:((t,e,n)=>{const r=n(7545)
t.exports=function(t,e){const n=r(e)
if(null==t.data&&(t.data={}),"function"==typeof n.excerpt)return n.excerpt(t,n)
const o=t.data.excerpt_separator||n.excerpt_separator
if(null==o&&(!1===n.excerpt||null==n.excerpt))return t
const i="string"==typeof n.excerpt?n.excerpt:o||n.delimiters[0],c=t.content.indexOf(i)
return-1!==c&&(t.excerpt=t.content.slice(0,c)),t}}),8120:((t,e,n)=>{const r=n(5921),o=n(7545)
t.exports=function(t,e,n){const i=o(n),c=r(t,i)
if("function"!=typeof c.parse)throw new TypeError('expected "'+t+'.parse" to be a function')
return c.parse(e,i)}}),4710:((t,e,n)=>{const r=n(5140),o=n(5921),i=n(7545)
function c(t){return"\n"!==t.slice(-1)?t+"\n":t}t.exports=function(t,e,n){if(null==e&&null==n)switch(r(t)){case"object":e=t.data,n={}
break
case"string":return t
default:throw new TypeError("expected file to be a string or object")}const a=t.content,s=i(n)
if(null==e){if(!s.data)return t
e=s.data}const u=t.language||s.language,f=o(u,s)
if("function"!=typeof f.stringify)throw new TypeError('expected "'+u+'.stringify" to be a function')
e=Object.assign({},t.data,e)
const l=s.delimiters[0],p=s.delimiters[1],g=f.stringify(e,n).trim()
let y=""
return"{}"!==g&&(y=c(l)+c(g)+c(p)),"string"==typeof t.excerpt&&""!==t.excerpt&&-1===a.indexOf(t.excerpt.trim())&&(y+=c(t.excerpt)+c(p)),y+c(a)}}),8073:((t,e,n)=>{const r=n(5140),o=n(4710),i=n(8698)
t.exports=function(t){return"object"!==r(t)&&(t={content:t}),"object"!==r(t.data)&&(t.data={}),t.contents&&null==t.content&&(t.content=t.contents),i.define(t,"orig",i.toBuffer(t.content)),i.define(t,"language",t.language||""),i.define(t,"matter",t.matter||""),i.define(t,"stringify",function(e,n){return n&&n.language&&(t.language=n.language),o(t,e,n)}),t.content=i.toString(t.content),t.isEmpty=!1,t.excerpt="",t}}),8698:((t,e,n)=>{const r=n(1389),o=n(5140)
e.define=function(t,e,n){Reflect.defineProperty(t,e,{enumerable:!1,configurable:!0,writable:!0,value:n})},e.isBuffer=function(t){return"buffer"===o(t)},e.isObject=function(t){return"object"===o(t)},e.toBuffer=function(t){return"string"==typeof t?Buffer.from(t):t},e.toString=function(t){if(e.isBuffer(t))return r(String(t))
if("string"!=typeof t)throw new TypeError("expected input to be a string or buffer")
return r(t)},e.arrayify=function(t){return t?Array.isArray(t)?t:[t]:[]},e.startsWith=function(t,e,n){return"number"!=typeof n&&(n=e.length),t.slice(0,n)===e}}),6403:(t=>{t.exports=function(t){return null!=t&&("object"==typeof t||"function"==typeof t)}}),5140:(t=>{var e=Object.prototype.toString
function n(t){return"function"==typeof t.constructor?t.constructor.name:null}t.exports=function(t){if(void 0===t)return"undefined"
if(null===t)return"null"
var r=typeof t
if("boolean"===r)return"boolean"
if("string"===r)return"string"
if("number"===r)return"number"
if("symbol"===r)return"symbol"
if("function"===r)return"GeneratorFunction"===n(t)?"generatorfunction":"function"
if(function(t){return Array.isArray?Array.isArray(t):t instanceof Array}(t))return"array"
if(function(t){return!(!t.constructor||"function"!=typeof t.constructor.isBuffer)&&t.constructor.isBuffer(t)}(t))return"buffer"
if(function(t){try{if("number"==typeof t.length&&"function"==typeof t.callee)return!0}catch(t){if(-1!==t.message.indexOf("callee"))return!0}return!1}(t))return"arguments"
if(function(t){return t instanceof Date||"function"==typeof t.toDateString&&"function"==typeof t.getDate&&"function"==typeof t.setDate}(t))return"date"
if(function(t){return t instanceof Error||"string"==typeof t.message&&t.constructor&&"number"==typeof t.constructor.stackTraceLimit}(t))return"error"
if(function(t){return t instanceof RegExp||"string"==typeof t.flags&&"boolean"==typeof t.ignoreCase&&"boolean"==typeof t.multiline&&"boolean"==typeof t.global}(t))return"regexp"
switch(n(t)){case"Symbol":return"symbol"
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
case"Float64Array":return"float64array"}if(function(t){return"function"==typeof t.throw&&"function"==typeof t.return&&"function"==typeof t.next}(t))return"generator"
switch(r=e.call(t)){case"[object Object]":return"object"
case"[object Map Iterator]":return"mapiterator"
case"[object Set Iterator]":return"setiterator"
case"[object String Iterator]":return"stringiterator"
case"[object Array Iterator]":return"arrayiterator"}return r.slice(8,-1).toLowerCase().replace(/\s/g,"")}}),9495:((t,e,n)=>{var r=n(5140),o=n(8905)
function i(t,e){return t.slice(0,e.length)===e&&t.charAt(e.length+1)!==e.slice(-1)}function c(t){return t}t.exports=function(t,e){"function"==typeof e&&(e={parse:e})
var n=function(t){if("object"!==r(t)&&(t={content:t}),"string"!=typeof t.content&&!((e=t.content)&&e.constructor&&"function"==typeof e.constructor.isBuffer&&e.constructor.isBuffer(e)))throw new TypeError("expected a buffer or string")
var e
return t.content=t.content.toString(),t.sections=[],t}(t),a=o({},{section_delimiter:"---",parse:c},e),s=a.section_delimiter,u=n.content.split(/\r?\n/),f=null,l={key:"",data:"",content:""},p=[],g=[]
function y(t){n.content=t,f=[],p=[]}function m(t){g.length&&(l.key=function(t,e){return t?t.slice(e.length).trim():""}(g[0],s),l.content=t,a.parse(l,f),f.push(l),l={key:"",data:"",content:""},p=[],g=[])}for(var d=0;d<u.length;d++){var b=u[d],h=g.length,x=b.trim()
if(i(x,s)){if(3===x.length&&0!==d){if(0===h||2===h){p.push(b)
continue}g.push(x),l.data=p.join("\n"),p=[]
continue}null===f&&y(p.join("\n")),2===h&&m(p.join("\n")),g.push(x)}else p.push(b)}return null===f?y(p.join("\n")):m(p.join("\n")),n.sections=f,n}}),1389:(t=>{t.exports=function(t){return"string"==typeof t&&"\ufeff"===t.charAt(0)?t.slice(1):t}})}

