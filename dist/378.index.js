export const id=378
export const ids=[378]
export const modules={5990:(e,t,n)=>{n.d(t,{w:()=>namesIn,W:()=>readSetup})
var r=n(8674),o=n(2144),s=n(3465),a=n(5245),i=n(7538),l=n(4369),c=n(9074),u=n(6903);// CONCATENATED MODULE: ./lib/src/github/read-labels.js
async function readLabels(e,t){const n=t.map(({name:e},t)=>`l${t}: label(name: ${JSON.stringify(e)}) { name }`),o=`query labels { repository(${(0,c.p)(e)}) { ${n.join(" ")} } }`,s=(0,r.at)(await(0,l.lJ)(e.query(o)),"data","repository")
return null==s?async function readLabelsByRest({rest:e,owner:t,repo:n}){return(await(0,u.n4)(r=>e.issues.listLabelsForRepo({owner:t,repo:n,per_page:u.xP,page:r}))).map(({name:e})=>e)}(e):t.flatMap((e,t)=>(0,r.$6)(s,`l${t}`,"name")??[])}async function readIsEmpty({rest:e,owner:t,repo:n}){const{data:r}=await e.repos.listCommits({owner:t,repo:n,per_page:1}).catch(e=>{if(409===(0,l.B1)(e).status)return{data:[]}
throw e})
return 0===r.length}var f=n(3722);// CONCATENATED MODULE: ./lib/src/github/read-setup.js
const p=6,d=300,m=50
async function readSetup(e,t){const{context:n,settingsPath:r,people:a,permissionOf:i,...l}=t,{directory:c,label:u}=t,[f,p,d,m,w,g]=await Promise.all([known(readLabels(e,(0,s.d)(t))),readFiles(e,c),known(readStates(e)),known(readMayPropose(e)),readPeople(t),"graphql"!==n.reader&&known(readIsEmpty(e))]),{settingsFile:h,repository:y}=n
return{...{...l,repository:y,labels:f,mayPropose:m},...!0===g?{isEmpty:g}:{},form:(0,o.v)(p.forms,u),settings:"present"===h.kind?{path:r,text:h.text}:void 0,readme:p.readme,workflows:void 0===p.workflows?void 0:await withRuns(e,p.workflows,d),...w}}async function known(e){try{return await e}catch(e){const{status:t,limit:n}=(0,l.B1)(e)
if("none"===n&&401!==t)return
throw e}}async function readPeople({people:e,permissionOf:t}){const n=[...new Set(e)].filter(e=>!e.includes("/")).slice(0,p)
return{people:await Promise.all(n.map(async e=>({login:e,permission:await t(e)}))),unasked:e.filter(e=>!n.includes(e))}}async function readFiles(e,t){const[n,r,o]=await Promise.all([known(namesIn(e,a.rB)),known(namesIn(e,a.j4)),known(namesIn(e,t))]),s=o?.find(a.ro),l={workflows:yamlIn(a.rB,n).slice(0,d),forms:yamlIn(a.j4,r).slice(0,m),readme:void 0===s?[]:[`${t}/${s}`]},c=[...l.forms,...l.readme,...l.workflows],u=0===c.length?new Map:await(0,f.L)(e,c),filesAt=e=>e.flatMap(e=>function fileAt(e,t){const n=t.get(e)
return"present"===n?.kind?[{path:e,text:n.text}]:[]}(e,u)),p=filesAt(l.workflows).filter(({text:e})=>(0,i.VA)(e)),w=void 0!==n&&yamlIn(a.rB,n).length<=d
return{forms:filesAt(l.forms),readme:filesAt(l.readme)[0],workflows:w||p.length>0?p:void 0}}function yamlIn(e,t=[]){return t.filter(e=>/\.ya?ml$/.test(e)).map(t=>`${e}/${t}`)}async function namesIn({rest:e,owner:t,repo:n},r,o){try{const s={owner:t,repo:n,path:r,...void 0===o?{}:{ref:o}},{data:a}=await e.repos.getContent(s)
return Array.isArray(a)?a.map(({name:e})=>e):[]}catch(e){if(404===(0,l.B1)(e).status)return[]
throw e}}function withRuns(e,t,n){return Promise.all(t.map(async({path:t,text:o})=>{const s=t.slice(a.rB.length+1),i=n?.get(t),l=/^\s*schedule:/m.test(o),c=void 0!==n&&l?await known(async function readLastRun({rest:e,owner:t,repo:n},o){const s={owner:t,repo:n,workflow_id:o,event:"schedule",per_page:1},{data:a}=await e.actions.listWorkflowRuns(s)
return(0,r.$6)((0,r.gT)(a,"workflow_runs")[0],"created_at")??"never"}(e,s)):void 0
return{file:s,text:o,...void 0===i?{}:{state:i},...void 0===c?{}:{lastRun:c}}}))}async function readStates({rest:e,owner:t,repo:n}){const{data:r}=await e.actions.listRepoWorkflows({owner:t,repo:n,per_page:u.xP})
return new Map(r.workflows.map(({path:e,state:t})=>[e,t]))}async function readMayPropose({rest:e,owner:t,repo:n}){const r={owner:t,repo:n},{data:o}=await e.actions.getGithubActionsDefaultWorkflowPermissionsRepository(r)
return o.can_approve_pull_request_reviews}},2839:(e,t,n)=>{n.d(t,{Xz:()=>readFrontMatter,g4:()=>writeFrontMatter,vQ:()=>splitFrontMatter})
var r=n(9599),o=n(8815)
const s={language:"yaml",engines:{yaml:{parse:function readMapping(e){const t=(0,o.qg)(e,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==t)return{}
if("object"!=typeof t||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}},javascript:refuse,json:refuse}},a={engines:{javascript:refuse},lineWidth:-1,noRefs:!0}
function readFrontMatter(e){const t=splitFrontMatter(e)
if(void 0===t)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(""===t.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=r(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,s)
return{kind:"front-matter",data:e,content:t.content}}catch(e){const[t=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:t}}}function writeFrontMatter(e,t){return`${function legible(e){const t=e.replaceAll(/\\U([0-9A-F]{8})/g,(e,t)=>String.fromCodePoint(Number.parseInt(t,16)))
return JSON.stringify(readFrontMatter(t))===JSON.stringify(readFrontMatter(e))?t:e}(r.stringify({content:""},function defined(e){const t=JSON.stringify(e),n=JSON.parse(t)
return"object"==typeof n&&null!==n?n:{}}(e),a).trimEnd())}\n${t}`}function splitFrontMatter(e){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(void 0===t)return
const n=e.slice(t.length),r=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(null===r)return{opening:t,yaml:n,closing:"",content:""}
const[o]=r,s=r.index+o.length
return{opening:t,yaml:n.slice(0,r.index),closing:o,content:n.slice(s)}}function refuse(){throw new Error("Only YAML is read.")}},4997:(e,t,n)=>{n.d(t,{checkPull:()=>checkPull})
var r=n(6608),o=n(5990),s=n(550),a=n(2478),i=n(6285),l=n(2144),c=n(2070),u=n(5245),f=n(7538),p=n(5922)
const d=10
async function checkPull(e,{ref:t,settingsPath:n}){const o=await(0,r.Gu)(e,n,t),l="absent"===o.kind?void 0:(0,a.parseSettingsFile)(o.text,n,{mentionsTeams:!0}),c="problems"===l?.kind?l.problems:[],u="settings"===l?.kind?l.settings:s.L,[f,p]=await Promise.all([templateMistakes(e,u,t),formMistakes(e,u,t)])
return[...c.map(e=>({file:n,line:e.line,words:(0,i.Vw)(e)})),...f,...p]}async function templateMistakes(e,{templates:t,language:n},o){return(await Promise.all(t.map(async({name:t,path:s})=>{const a=await(0,r.Gu)(e,s,o)
return(0,p.u)({name:t,path:s,..."present"===a.kind?{text:a.text}:{}},n)}))).flatMap((e,n)=>{const r=t[n]?.path??""
return void 0===e?[]:[{file:r,line:Number(/, line (\d+)/.exec(e)?.[1]??1),words:e}]})}async function formMistakes(e,{label:t,severities:n},s){const a=(0,l.v)(await async function readForms(e,t){const n=(await(0,o.w)(e,u.j4,t)).filter(e=>/\.ya?ml$/.test(e))
return(await Promise.all(n.slice(0,d).map(async n=>{const o=`${u.j4}/${n}`
return{path:o,file:await(0,r.Gu)(e,o,t)}}))).flatMap(({path:e,file:t})=>"absent"===t.kind?[]:[{path:e,text:t.text}])}(e,s),t)
if(void 0===a)return[]
const{path:i,text:p}=a,at=e=>Math.max(1,p.split("\n").findIndex(t=>e.test(t))+1)
if(void 0===(0,f.Yz)(p))return[{file:i,line:1,words:"The form is no YAML."}]
if(!(0,l.h)(a,t)){const e=`The form does not give the label \`${t}\`, so what is opened by it is no incident.`
return[{file:i,line:at(/^labels:/),words:e}]}const m=n.map(e=>e.label)
if((0,c.K)(p,m))return[]
const w=`Each severity of the form begins with one of the settings: ${m.join(", ")}.`
return[{file:i,line:at(/^\s*options:/),words:w}]}},5922:(e,t,n)=>{n.d(t,{b:()=>createOwnTemplate,u:()=>flawIn})
var r=n(8504),o=n(2839),s=n(8508),a=n(153);// CONCATENATED MODULE: ./lib/src/templates/renderer.js
const i=1e6,l=1e5,c=`it writes more than ${i} characters`,u={allowProtoPropertiesByDefault:!1,allowProtoMethodsByDefault:!1}
function sourceOf({name:e,source:t}){if("string"!=typeof t)throw new Error(`Template "${e}": not a text.`)
return t.replace(/^\uFEFF/,"").replaceAll(/\r\n?/g,"\n")}function capped(e){if(e.length>i)throw new Error(c)
return e}function failure({name:e,skipped:t},n,r){const o=r instanceof Error?r.message:String(r),s=function lineIn(e,t){const n=/(?:line (\d+)|- (\d+):\d+$)/.exec(e),r=n?.[1]??n?.[2]
if(void 0!==r)return Number(r)
const o=/(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(e),s=o?.[1]??o?.[2]??o?.[3]
if(void 0===s)return
const a=t.split("\n").findIndex(e=>e.includes("{{")&&e.includes(s))
return-1===a?void 0:a+1}(o,n)
return`Template "${e}"${void 0===s?"":`, line ${s+t}`}: ${function reason(e){if("Maximum call stack size exceeded"===e)return"a partial calls itself without end"
if("Invalid string length"===e)return c
const t=/\(reading ('.+')\)$/.exec(e)?.[1]
if(void 0!==t)return`${t.replaceAll("'",'"')} is not known here`
const n=e.split("\n"),[r="",o,,s]=n
return r.startsWith("Parse error on line")?[`near ${JSON.stringify(o??"")}`,s??""].filter(e=>""!==e).join(": "):r.replace(/ - \d+:\d+$/,"").replace(/ not defined in .*$/," is not known here")}(o)}`}// CONCATENATED MODULE: ./lib/src/templates/own-template.js
const f=2e5
function createOwnTemplate(e,t){const n=readOwn(e)
if("broken"===n.kind)return function broken(e){return{messages:{},flaws:[],write:()=>ours(e)}}(n.problem)
const{name:r,path:o}=e,{messages:i,source:c,skipped:f}=n,p=messagesOf(e,i)
if(""===c.trim())return{...p,write:()=>void 0===i?ours(`${o} is empty`):{kind:"ours"}}
const d=function createRenderer(e){const t={left:l},n=function limited(e){const t=s.create(),counted=t=>(n,r)=>{e.left-=1
if(e.left<0)throw new Error("its lists and partials go round without end")
return capped(t(n,r))},{each:n}=t.helpers
t.registerHelper("each",function(e,t){return void 0===t?n?.call(this,e):n?.call(this,e,{...t,fn:counted(t.fn)})})
const{inline:r}=t.decorators
t.registerDecorator("inline",(e,t,n,o)=>r?.(e,t,n,{...o,fn:Object.assign(counted(o.fn),o.fn)}))
t.registerHelper("log",()=>"")
return t}(t)
n.registerHelper("say",(0,a.d)(e.language))
let r
return o=>{const s=sourceOf(e)
t.left=l
try{r??=n.compile(s,{noEscape:!0,strict:!0})
return capped(r(o,u))}catch(t){throw new Error(failure(e,s,t),{cause:t})}}}({name:o,source:c,skipped:f,language:t})
return{...p,write:writing(o,d,{maybeNothing:"summary"===r})}}function flawIn(e,t){const n=readOwn(e)
if("broken"===n.kind)return n.problem
const{source:r,skipped:o,messages:a}=n,[i]=messagesOf(e,a).flaws
return function flawInSyntax(e){const t=sourceOf(e)
try{s.parse(t)
return}catch(n){return failure(e,t,n)}}({name:e.path,source:r,skipped:o,language:t})??i}function messagesOf({path:e,text:t=""},n){return(0,r.TK)(n,n=>`${e}${function lineOf(e,t){const n=t.split("\n").findIndex(t=>t.includes(`${e}:`)||t.includes(`${e}":`))
return-1===n?"":`, line ${n+1}`}(n,t)}`)}function writing(e,t,{maybeNothing:n}){return r=>{try{const o=t(r)
return""!==o.trim()||n?{kind:"text",text:o}:ours(`${e} writes nothing`)}catch(e){return ours(e instanceof Error?e.message:String(e))}}}function readOwn({name:e,path:t,text:n}){if(void 0===n)return{kind:"broken",problem:`${t} is not a file on the default branch`}
if(n.length>f)return{kind:"broken",problem:`${t} is longer than ${f} characters`}
if(/[\0\uFFFD]/.test(n))return{kind:"broken",problem:`${t} is not a text`}
const r="postmortem"===e?(0,o.Xz)(n):{kind:"none",content:n}
if("broken"===r.kind)return{kind:"broken",problem:`the front matter of ${t} cannot be read: ${r.reason}`}
const s=n.slice(0,n.length-r.content.length).split("\n").length-1
return{kind:"read",messages:"front-matter"===r.kind?r.data.messages:void 0,source:r.content,skipped:s}}function ours(e){return{kind:"ours",problem:e}}}}

