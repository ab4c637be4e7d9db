export const id=378
export const ids=[378]
export const modules={5990:((e,t,n)=>{n.d(t,{w:()=>$,W:()=>g})
var r=n(8674),o=n(2144),i=n(3465),s=n(5245),a=n(7538),l=n(4369),c=n(9074),u=n(6903);// github/read-labels
async function f(e,t){const n=t.map(({name:e},t)=>`l${t}: label(name: ${JSON.stringify(e)}) { name }`),o=`query labels { repository(${(0,c.p)(e)}) { ${n.join(" ")} } }`,i=(0,r.at)(await(0,l.lJ)(e.query(o)),"data","repository")
return null==i?async function({rest:e,owner:t,repo:n}){return(await(0,u.n4)(r=>e.issues.listLabelsForRepo({owner:t,repo:n,per_page:u.xP,page:r}))).map(({name:e})=>e)}(e):t.flatMap((e,t)=>(0,r.$6)(i,`l${t}`,"name")??[])}async function p({rest:e,owner:t,repo:n}){const{data:r}=await e.repos.listCommits({owner:t,repo:n,per_page:1}).catch(e=>{if(409===(0,l.B1)(e).status)return{data:[]}
throw e})
return 0===r.length}var d=n(3722);// github/read-setup
const m=6,w=300,h=50
async function g(e,t){const{context:n,people:r,permissionOf:a,...l}=t,{directory:c,label:u,settingsPath:d}=t,{settingsFile:m,repository:w}=n,h="present"===m.kind?[]:[(0,s.wA)(d)],[g,v,$,E,F,j]=await Promise.all([y(f(e,(0,i.d)(t))),b(e,c,h),y(A(e)),y(P(e)),k(t),"graphql"!==n.reader&&y(p(e))])
return{...{...l,repository:w,labels:g,mayPropose:E},...!0===j?{isEmpty:j}:{},form:(0,o.v)(v.forms,u),settings:"present"===m.kind?{path:d,text:m.text}:v.others[0],readme:v.readme,workflows:void 0===v.workflows?void 0:await x(e,v.workflows,$),...F}}async function y(e){try{return await e}catch(e){const{status:t,limit:n}=(0,l.B1)(e)
if("none"===n&&401!==t)return
throw e}}async function k({people:e,permissionOf:t}){const n=[...new Set(e)].filter(e=>!e.includes("/")).slice(0,m)
return{people:await Promise.all(n.map(async e=>({login:e,permission:await t(e)}))),unasked:e.filter(e=>!n.includes(e))}}async function b(e,t,n){const[r,o,i]=await Promise.all([y($(e,s.rB)),y($(e,s.j4)),y($(e,t))]),l=i?.find(s.ro),c={workflows:v(s.rB,r).slice(0,w),forms:v(s.j4,o).slice(0,h),readme:void 0===l?[]:[`${t}/${l}`]},u=[...c.forms,...c.readme,...c.workflows,...n],f=0===u.length?new Map:await(0,d.L)(e,u),p=e=>e.flatMap(e=>function(e,t){const n=t.get(e)
return"present"===n?.kind?[{path:e,text:n.text}]:[]}(e,f)),m=p(c.workflows).filter(({text:e})=>(0,a.VA)(e)),g=void 0!==r&&v(s.rB,r).length<=w
return{forms:p(c.forms),readme:p(c.readme)[0],others:p(n),workflows:g||m.length>0?m:void 0}}function v(e,t=[]){return t.filter(e=>/\.ya?ml$/.test(e)).map(t=>`${e}/${t}`)}async function $({rest:e,owner:t,repo:n},r,o){try{const i={owner:t,repo:n,path:r,...void 0===o?{}:{ref:o}},{data:s}=await e.repos.getContent(i)
return Array.isArray(s)?s.map(({name:e})=>e):[]}catch(e){if(404===(0,l.B1)(e).status)return[]
throw e}}function x(e,t,n){return Promise.all(t.map(async({path:t,text:o})=>{const i=t.slice(s.rB.length+1),a=n?.get(t),l=/^\s*schedule:/m.test(o),c=void 0!==n&&l?await y(async function({rest:e,owner:t,repo:n},o){const i={owner:t,repo:n,workflow_id:o,event:"schedule",per_page:1},{data:s}=await e.actions.listWorkflowRuns(i)
return(0,r.$6)((0,r.gT)(s,"workflow_runs")[0],"created_at")??"never"}(e,i)):void 0
return{file:i,text:o,...void 0===a?{}:{state:a},...void 0===c?{}:{lastRun:c}}}))}async function A({rest:e,owner:t,repo:n}){const{data:r}=await e.actions.listRepoWorkflows({owner:t,repo:n,per_page:u.xP})
return new Map(r.workflows.map(({path:e,state:t})=>[e,t]))}async function P({rest:e,owner:t,repo:n}){const r={owner:t,repo:n},{data:o}=await e.actions.getGithubActionsDefaultWorkflowPermissionsRepository(r)
return o.can_approve_pull_request_reviews}}),2839:((e,t,n)=>{n.d(t,{Xz:()=>a,g4:()=>l,vQ:()=>c})
var r=n(9599),o=n(8113)
const i={language:"yaml",engines:{yaml:{parse:u},javascript:f,json:f}},s={engines:{yaml:{parse:u,stringify:function(e){return(0,o.As)(e,{schema:"yaml-1.1",singleQuote:!0,lineWidth:0,aliasDuplicateObjects:!1})}},javascript:f}}
function a(e){const t=c(e)
if(void 0===t)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(""===t.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=r(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,i)
return{kind:"front-matter",data:e,content:t.content}}catch(e){const[t=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:t}}}function l(e,t){return`${r.stringify({content:""},function(e){const t=JSON.stringify(e),n=JSON.parse(t)
return"object"==typeof n&&null!==n?n:{}}(e),s).trimEnd()}\n${t}`}function c(e){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(void 0===t)return
const n=e.slice(t.length),r=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(null===r)return{opening:t,yaml:n,closing:"",content:""}
const[o]=r,i=r.index+o.length
return{opening:t,yaml:n.slice(0,r.index),closing:o,content:n.slice(i)}}function u(e){const t=(0,o.qg)(e,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==t)return{}
if("object"!=typeof t||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}function f(){throw new Error("Only YAML is read.")}}),4997:((e,t,n)=>{n.d(t,{checkPull:()=>m})
var r=n(6608),o=n(5990),i=n(550),s=n(6393),a=n(6285),l=n(2144),c=n(2070),u=n(5245),f=n(7538),p=n(5922)
const d=10
async function m(e,{ref:t,settingsPath:n}){const o=await(0,r.Gu)(e,n,t),l="absent"===o.kind?void 0:(0,s.parseSettingsFile)(o.text,n,{mentionsTeams:!0}),c="problems"===l?.kind?l.problems:[],u="settings"===l?.kind?l.settings:i.L,[f,p,d]=await Promise.all(["absent"===o.kind?w(e,n,t):[],h(e,u,t),g(e,u,t)])
return[...f,...c.map(e=>({file:n,line:e.line,words:(0,a.Vw)(e)})),...p,...d]}async function w(e,t,n){const o=(0,u.wA)(t)
return o===t||"absent"===(await(0,r.Gu)(e,o,n)).kind?[]:[{file:o,line:1,words:`This file is not read: rename it to \`${t}\`.`}]}async function h(e,{templates:t,language:n},o){return(await Promise.all(t.map(async({name:t,path:i})=>{const s=await(0,r.Gu)(e,i,o)
return(0,p.u)({name:t,path:i,..."present"===s.kind?{text:s.text}:{}},n)}))).flatMap((e,n)=>{const r=t[n]?.path??""
return void 0===e?[]:[{file:r,line:Number(/, line (\d+)/.exec(e)?.[1]??1),words:e}]})}async function g(e,{label:t,severities:n},i){const s=(0,l.v)(await async function(e,t){const n=(await(0,o.w)(e,u.j4,t)).filter(e=>/\.ya?ml$/.test(e))
return(await Promise.all(n.slice(0,d).map(async n=>{const o=`${u.j4}/${n}`
return{path:o,file:await(0,r.Gu)(e,o,t)}}))).flatMap(({path:e,file:t})=>"absent"===t.kind?[]:[{path:e,text:t.text}])}(e,i),t)
if(void 0===s)return[]
const{path:a,text:p}=s,m=e=>Math.max(1,p.split("\n").findIndex(t=>e.test(t))+1)
if(void 0===(0,f.Yz)(p))return[{file:a,line:1,words:"The form is no YAML."}]
if(!(0,l.h)(s,t)){const e=`The form does not give the label \`${t}\`, so what is opened by it is no incident.`
return[{file:a,line:m(/^labels:/),words:e}]}const w=n.map(e=>e.label)
if((0,c.K)(p,w))return[]
const h=`Each severity of the form begins with one of the settings: ${w.join(", ")}.`
return[{file:a,line:m(/^\s*options:/),words:h}]}}),3465:((e,t,n)=>{n.d(t,{C:()=>a,d:()=>s})
var r=n(164)
const o=[["prevent","A follow-up that keeps it from happening again"],["detect","A follow-up that shows it sooner"],["mitigate","A follow-up that makes it hurt less"],["process","A follow-up for how the team works"]],i=["b60205","d93f0b","fbca04","c2e0c6"]
function s({label:e,severities:t,privateLabels:n}){const s=[{name:e,color:"d73a4a",description:"Something is broken for somebody"},...t.map((e,t)=>({name:e,color:i[Math.min(t,i.length-1)]??"ededed",description:0===t?"The gravest severity of an incident":`Severity ${t+1} of an incident`})),{name:r.nA,color:"e99695",description:"A step of the protocol has waited long"},...n.map(e=>({name:e,color:"5319e7",description:"Concerns security"})),{name:"follow-up",color:"0e8a16",description:"What is to be done after an incident"},...o.map(([e,t])=>({name:e,color:"bfdadc",description:t}))]
return s.filter(({name:e},t)=>s.findIndex(t=>(0,r.bK)(t.name,e))===t)}function a(e){const{labels:t}=e
return void 0===t?[]:s(e).filter(({name:e})=>!t.some(t=>(0,r.bK)(t,e)))}}),5922:((e,t,n)=>{n.d(t,{b:()=>h,u:()=>g})
var r=n(8504),o=n(2839),i=n(8508),s=n(153);// templates/renderer
const a=1e6,l=1e5,c=`it writes more than ${a} characters`,u={allowProtoPropertiesByDefault:!1,allowProtoMethodsByDefault:!1}
function f({name:e,source:t}){if("string"!=typeof t)throw new Error(`Template "${e}": not a text.`)
return t.replace(/^\uFEFF/,"").replaceAll(/\r\n?/g,"\n")}function p(e){if(e.length>a)throw new Error(c)
return e}function d({name:e,skipped:t},n,r){const o=r instanceof Error?r.message:String(r),i=function(e,t){const n=/(?:line (\d+)|- (\d+):\d+$)/.exec(e),r=n?.[1]??n?.[2]
if(void 0!==r)return Number(r)
const o=/(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(e),i=o?.[1]??o?.[2]??o?.[3]
if(void 0===i)return
const s=t.split("\n").findIndex(e=>e.includes("{{")&&e.includes(i))
return-1===s?void 0:s+1}(o,n)
return`Template "${e}"${void 0===i?"":`, line ${i+t}`}: ${function(e){if("Maximum call stack size exceeded"===e)return"a partial calls itself without end"
if("Invalid string length"===e)return c
const t=/\(reading ('.+')\)$/.exec(e)?.[1]
if(void 0!==t)return`${t.replaceAll("'",'"')} is not known here`
const n=e.split("\n"),[r="",o,,i]=n
return r.startsWith("Parse error on line")?[`near ${JSON.stringify(o??"")}`,i??""].filter(e=>""!==e).join(": "):r.replace(/ - \d+:\d+$/,"").replace(/ not defined in .*$/," is not known here")}(o)}`}var m=n(3475);// templates/own-template
const w=2e5
function h(e,t){const n=b(e)
if("broken"===n.kind)return r=n.problem,{messages:{},flaws:[],write:()=>v(r)}
var r
const{name:o,path:a}=e,{messages:c,source:w,skipped:h}=n,g=y(e,c)
if(""===w.trim())return{...g,write:()=>void 0===c?v(`${a} is empty`):{kind:"ours"}}
const $=function(e){const t={left:l},n=function(e){const t=i.create(),n=t=>(n,r)=>{e.left-=1
if(e.left<0)throw new Error("its lists and partials go round without end")
return p(t(n,r))},{each:r}=t.helpers
t.registerHelper("each",function(e,t){return void 0===t?r?.call(this,e):r?.call(this,e,{...t,fn:n(t.fn)})})
const{inline:o}=t.decorators
t.registerDecorator("inline",(e,t,r,i)=>o?.(e,t,r,{...i,fn:Object.assign(n(i.fn),i.fn)}))
t.registerHelper("log",()=>"")
return t}(t)
n.registerHelper("say",(0,s.d)(e.language))
let r
return o=>{const i=f(e)
t.left=l
try{r??=n.compile(i,{noEscape:!0!==e.isHtml,strict:!0})
return p(r(o,u))}catch(t){throw new Error(d(e,i,t),{cause:t})}}}({name:a,source:w,skipped:h,language:t,isHtml:"html"===(0,m.CQ)(o)})
return{...g,write:k(a,$,{maybeNothing:"summary"===o})}}function g(e,t){const n=b(e)
if("broken"===n.kind)return n.problem
const{source:r,skipped:o,messages:s}=n,[a]=y(e,s).flaws
return function(e){const t=f(e)
try{i.parse(t)
return}catch(n){return d(e,t,n)}}({name:e.path,source:r,skipped:o,language:t})??a}function y({path:e,text:t=""},n){return(0,r.TK)(n,n=>`${e}${function(e,t){const n=t.split("\n").findIndex(t=>t.includes(`${e}:`)||t.includes(`${e}":`))
return-1===n?"":`, line ${n+1}`}(n,t)}`)}function k(e,t,{maybeNothing:n}){return r=>{try{const o=t(r)
return""!==o.trim()||n?{kind:"text",text:o}:v(`${e} writes nothing`)}catch(e){return v(e instanceof Error?e.message:String(e))}}}function b({name:e,path:t,text:n}){if(void 0===n)return{kind:"broken",problem:`${t} is not a file on the default branch`}
if(n.length>w)return{kind:"broken",problem:`${t} is longer than ${w} characters`}
if(/[\0\uFFFD]/.test(n))return{kind:"broken",problem:`${t} is not a text`}
const r="postmortem"===e?(0,o.Xz)(n):{kind:"none",content:n}
if("broken"===r.kind)return{kind:"broken",problem:`the front matter of ${t} cannot be read: ${r.reason}`}
const i=n.slice(0,n.length-r.content.length).split("\n").length-1
return{kind:"read",messages:"front-matter"===r.kind?r.data.messages:void 0,source:r.content,skipped:i}}function v(e){return{kind:"ours",problem:e}}})}

