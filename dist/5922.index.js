export const modules={5922:((e,n,t)=>{t.d(n,{b:()=>g,u:()=>k})
var r=t(8504),o=t(2839),i=t(8508),s=t(153);// templates/renderer
const a=1e6,c=1e5,l=`it writes more than ${a} characters`,u={allowProtoPropertiesByDefault:!1,allowProtoMethodsByDefault:!1}
function d({name:e,source:n}){if("string"!=typeof n)throw new Error(`Template "${e}": not a text.`)
return n.replace(/^\uFEFF/,"").replaceAll(/\r\n?/g,"\n")}function f(e){if(e.length>a)throw new Error(l)
return e}function p({name:e,skipped:n},t,r){const o=r instanceof Error?r.message:String(r),i=function(e,n){const t=/(?:line (\d+)|- (\d+):\d+$)/.exec(e),r=t?.[1]??t?.[2]
if(void 0!==r)return Number(r)
const o=/(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(e),i=o?.[1]??o?.[2]??o?.[3]
if(void 0===i)return
const s=n.split("\n").findIndex(e=>e.includes("{{")&&e.includes(i))
return-1===s?void 0:s+1}(o,t)
return`Template "${e}"${void 0===i?"":`, line ${i+n}`}: ${function(e){if("Maximum call stack size exceeded"===e)return"a partial calls itself without end"
if("Invalid string length"===e)return l
const n=/\(reading ('.+')\)$/.exec(e)?.[1]
if(void 0!==n)return`${n.replaceAll("'",'"')} is not known here`
const t=e.split("\n"),[r="",o,,i]=t
return r.startsWith("Parse error on line")?[`near ${JSON.stringify(o??"")}`,i??""].filter(e=>""!==e).join(": "):r.replace(/ - \d+:\d+$/,"").replace(/ not defined in .*$/," is not known here")}(o)}`}var m=t(3475);// templates/own-template
const h=2e5
function g(e,n){const t=w(e)
if("broken"===t.kind)return r=t.problem,{messages:{},flaws:[],write:()=>x(r)}
var r
const{name:o,path:a}=e,{messages:l,source:h,skipped:g}=t,k=$(e,l)
if(""===h.trim())return{...k,write:()=>void 0===l?x(`${a} is empty`):{kind:"ours"}}
const v=function(e){const n={left:c},t=function(e){const n=i.create(),t=n=>(t,r)=>{e.left-=1
if(e.left<0)throw new Error("its lists and partials go round without end")
return f(n(t,r))},{each:r}=n.helpers
n.registerHelper("each",function(e,n){return void 0===n?r?.call(this,e):r?.call(this,e,{...n,fn:t(n.fn)})})
const{inline:o}=n.decorators
n.registerDecorator("inline",(e,n,r,i)=>o?.(e,n,r,{...i,fn:Object.assign(t(i.fn),i.fn)}))
n.registerHelper("log",()=>"")
return n}(n)
t.registerHelper("say",(0,s.d)(e.language))
let r
return o=>{const i=d(e)
n.left=c
try{r??=t.compile(i,{noEscape:!0!==e.isHtml,strict:!0})
return f(r(o,u))}catch(n){throw new Error(p(e,i,n),{cause:n})}}}({name:a,source:h,skipped:g,language:n,isHtml:"html"===(0,m.CQ)(o)})
return{...k,write:b(a,v,{maybeNothing:"summary"===o})}}function k(e,n){const t=w(e)
if("broken"===t.kind)return t.problem
const{source:r,skipped:o,messages:s}=t,[a]=$(e,s).flaws
return function(e){const n=d(e)
try{i.parse(n)
return}catch(t){return p(e,n,t)}}({name:e.path,source:r,skipped:o,language:n})??a}function $({path:e,text:n=""},t){return(0,r.TK)(t,t=>`${e}${function(e,n){const t=n.split("\n").findIndex(n=>n.includes(`${e}:`)||n.includes(`${e}":`))
return-1===t?"":`, line ${t+1}`}(t,n)}`)}function b(e,n,{maybeNothing:t}){return r=>{try{const o=n(r)
return""!==o.trim()||t?{kind:"text",text:o}:x(`${e} writes nothing`)}catch(e){return x(e instanceof Error?e.message:String(e))}}}function w({name:e,path:n,text:t}){if(void 0===t)return{kind:"broken",problem:`${n} is not a file on the default branch`}
if(t.length>h)return{kind:"broken",problem:`${n} is longer than ${h} characters`}
if(/[\0\uFFFD]/.test(t))return{kind:"broken",problem:`${n} is not a text`}
const r="postmortem"===e?(0,o.Xz)(t):{kind:"none",content:t}
if("broken"===r.kind)return{kind:"broken",problem:`the front matter of ${n} cannot be read: ${r.reason}`}
const i=t.slice(0,t.length-r.content.length).split("\n").length-1
return{kind:"read",messages:"front-matter"===r.kind?r.data.messages:void 0,source:r.content,skipped:i}}function x(e){return{kind:"ours",problem:e}}})}

