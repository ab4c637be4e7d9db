export const id=378
export const ids=[378]
export const modules={5990:(e,n,t)=>{t.d(n,{w:()=>namesIn,W:()=>readSetup})
var r=t(8674)
var s=t(2144)
var o=t(3465)
var a=t(5245)
var i=t(7538)
var c=t(4369)
var l=t(9074)
var u=t(6903);// CONCATENATED MODULE: ./lib/src/github/read-labels.js
async function readLabels(e,n){const t=n.map(({name:e},n)=>`l${n}: label(name: ${JSON.stringify(e)}) { name }`)
const s=`query labels { repository(${(0,l.p)(e)}) { ${t.join(" ")} } }`
const o=(0,r.at)(await(0,c.lJ)(e.query(s)),"data","repository")
if(o===undefined||o===null)return readLabelsByRest(e)
return n.flatMap((e,n)=>(0,r.$6)(o,`l${n}`,"name")??[])}async function readLabelsByRest({rest:e,owner:n,repo:t}){const r=await(0,u.n4)(r=>e.issues.listLabelsForRepo({owner:n,repo:t,per_page:u.xP,page:r}))
return r.map(({name:e})=>e)}async function readIsEmpty({rest:e,owner:n,repo:t}){const{data:r}=await e.repos.listCommits({owner:n,repo:t,per_page:1}).catch(e=>{if((0,c.B1)(e).status===409)return{data:[]}
throw e})
return r.length===0}var f=t(3722);// CONCATENATED MODULE: ./lib/src/github/read-setup.js
const d=6
const p=300
const m=50
async function readSetup(e,n){const{context:t,settingsPath:r,people:a,permissionOf:i,...c}=n
const{directory:l,label:u}=n
const[f,d,p,m,w,g]=await Promise.all([known(readLabels(e,(0,o.d)(n))),readFiles(e,l),known(readStates(e)),known(readMayPropose(e)),readPeople(n),t.reader==="graphql"?false:known(readIsEmpty(e))])
const{settingsFile:h,repository:y}=t
return{...{...c,repository:y,labels:f,mayPropose:m},...g===true?{isEmpty:g}:{},form:(0,s.v)(d.forms,u),settings:h.kind==="present"?{path:r,text:h.text}:undefined,readme:d.readme,workflows:d.workflows===undefined?undefined:await withRuns(e,d.workflows,p),...w}}async function known(e){try{return await e}catch(e){const{status:n,limit:t}=(0,c.B1)(e)
if(t==="none"&&n!==401)return undefined
throw e}}async function readPeople({people:e,permissionOf:n}){const t=[...new Set(e)].filter(e=>!e.includes("/"))
const r=t.slice(0,d)
return{people:await Promise.all(r.map(async e=>({login:e,permission:await n(e)}))),unasked:e.filter(e=>!r.includes(e))}}async function readFiles(e,n){const[t,r,s]=await Promise.all([known(namesIn(e,a.rB)),known(namesIn(e,a.j4)),known(namesIn(e,n))])
const o=s?.find(a.ro)
const c={workflows:yamlIn(a.rB,t).slice(0,p),forms:yamlIn(a.j4,r).slice(0,m),readme:o===undefined?[]:[`${n}/${o}`]}
const l=[...c.forms,...c.readme,...c.workflows]
const u=l.length===0?new Map:await(0,f.L)(e,l)
const filesAt=e=>e.flatMap(e=>fileAt(e,u))
const d=filesAt(c.workflows).filter(({text:e})=>(0,i.VA)(e))
const w=t!==undefined&&yamlIn(a.rB,t).length<=p
return{forms:filesAt(c.forms),readme:filesAt(c.readme)[0],workflows:w||d.length>0?d:undefined}}function yamlIn(e,n=[]){return n.filter(e=>/\.ya?ml$/.test(e)).map(n=>`${e}/${n}`)}function fileAt(e,n){const t=n.get(e)
return t?.kind==="present"?[{path:e,text:t.text}]:[]}async function namesIn({rest:e,owner:n,repo:t},r,s){try{const o={owner:n,repo:t,path:r,...s===undefined?{}:{ref:s}}
const{data:a}=await e.repos.getContent(o)
return Array.isArray(a)?a.map(({name:e})=>e):[]}catch(e){if((0,c.B1)(e).status===404)return[]
throw e}}function withRuns(e,n,t){return Promise.all(n.map(async({path:n,text:r})=>{const s=n.slice(a.rB.length+1)
const o=t?.get(n)
const i=/^\s*schedule:/m.test(r)
const c=t===undefined||!i?undefined:await known(readLastRun(e,s))
return{...{file:s,text:r},...o===undefined?{}:{state:o},...c===undefined?{}:{lastRun:c}}}))}async function readStates({rest:e,owner:n,repo:t}){const{data:r}=await e.actions.listRepoWorkflows({owner:n,repo:t,per_page:u.xP})
return new Map(r.workflows.map(({path:e,state:n})=>[e,n]))}async function readLastRun({rest:e,owner:n,repo:t},s){const o={owner:n,repo:t,workflow_id:s,event:"schedule",per_page:1}
const{data:a}=await e.actions.listWorkflowRuns(o)
return(0,r.$6)((0,r.gT)(a,"workflow_runs")[0],"created_at")??"never"}async function readMayPropose({rest:e,owner:n,repo:t}){const r={owner:n,repo:t}
const{data:s}=await e.actions.getGithubActionsDefaultWorkflowPermissionsRepository(r)
return s.can_approve_pull_request_reviews}},2839:(e,n,t)=>{t.d(n,{Xz:()=>readFrontMatter,g4:()=>writeFrontMatter,vQ:()=>splitFrontMatter})
var r=t(9599)
var s=t(8815)
const o={language:"yaml",engines:{yaml:{parse:readMapping},javascript:refuse,json:refuse}}
const a={engines:{javascript:refuse},lineWidth:-1,noRefs:true}
function readFrontMatter(e){const n=splitFrontMatter(e)
if(n===undefined)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(n.closing==="")return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=r(`---\n${n.yaml.replaceAll("\r\n","\n")}---\n`,o)
return{kind:"front-matter",data:e,content:n.content}}catch(e){const[n=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:n}}}function writeFrontMatter(e,n){const t=r.stringify({content:""},defined(e),a).trimEnd()
return`${legible(t)}\n${n}`}function legible(e){const n=e.replaceAll(/\\U([0-9A-F]{8})/g,(e,n)=>String.fromCodePoint(Number.parseInt(n,16)))
return JSON.stringify(readFrontMatter(n))===JSON.stringify(readFrontMatter(e))?n:e}function splitFrontMatter(e){const n=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(n===undefined)return undefined
const t=e.slice(n.length)
const r=/^---[ \t]*(?:\r?\n|$)/m.exec(t)
if(r===null)return{opening:n,yaml:t,closing:"",content:""}
const[s]=r
const o=r.index+s.length
return{opening:n,yaml:t.slice(0,r.index),closing:s,content:t.slice(o)}}function readMapping(e){const n=(0,s.qg)(e,{schema:"core",prettyErrors:false,logLevel:"error"})
if(n===null||n===undefined)return{}
if(typeof n!=="object"||Array.isArray(n))throw new Error("It is not a list of keys with values.")
return n}function refuse(){throw new Error("Only YAML is read.")}function defined(e){const n=JSON.stringify(e)
const t=JSON.parse(n)
return typeof t==="object"&&t!==null?t:{}}},4997:(e,n,t)=>{t.d(n,{checkPull:()=>checkPull})
var r=t(6608)
var s=t(5990)
var o=t(550)
var a=t(6198)
var i=t(6285)
var c=t(2144)
var l=t(2070)
var u=t(5245)
var f=t(7538)
var d=t(5922)
const p=10
async function checkPull(e,{ref:n,settingsPath:t}){const s=await(0,r.Gu)(e,t,n)
const c=s.kind==="absent"?undefined:(0,a.parseSettingsFile)(s.text,t,{mentionsTeams:true})
const l=c?.kind==="problems"?c.problems:[]
const u=c?.kind==="settings"?c.settings:o.L
const[f,d]=await Promise.all([templateMistakes(e,u,n),formMistakes(e,u,n)])
return[...l.map(e=>({file:t,line:e.line,words:(0,i.Vw)(e)})),...f,...d]}async function templateMistakes(e,{templates:n,language:t},s){const o=await Promise.all(n.map(async({name:n,path:o})=>{const a=await(0,r.Gu)(e,o,s)
return(0,d.u)({name:n,path:o,...a.kind==="present"?{text:a.text}:{}},t)}))
return o.flatMap((e,t)=>{const r=n[t]?.path??""
return e===undefined?[]:[{file:r,line:Number(/, line (\d+)/.exec(e)?.[1]??1),words:e}]})}async function formMistakes(e,{label:n,severities:t},r){const s=(0,c.v)(await readForms(e,r),n)
if(s===undefined)return[]
const{path:o,text:a}=s
const at=e=>Math.max(1,a.split("\n").findIndex(n=>e.test(n))+1)
if((0,f.Yz)(a)===undefined)return[{file:o,line:1,words:"The form is no YAML."}]
if(!(0,c.h)(s,n)){const e=`The form does not give the label \`${n}\`, so what is opened by it is no incident.`
return[{file:o,line:at(/^labels:/),words:e}]}const i=t.map(e=>e.label)
if((0,l.K)(a,i))return[]
const u=`Each severity of the form begins with one of the settings: ${i.join(", ")}.`
return[{file:o,line:at(/^\s*options:/),words:u}]}async function readForms(e,n){const t=(await(0,s.w)(e,u.j4,n)).filter(e=>/\.ya?ml$/.test(e))
const o=await Promise.all(t.slice(0,p).map(async t=>{const s=`${u.j4}/${t}`
return{path:s,file:await(0,r.Gu)(e,s,n)}}))
return o.flatMap(({path:e,file:n})=>n.kind==="absent"?[]:[{path:e,text:n.text}])}},5922:(e,n,t)=>{t.d(n,{b:()=>createOwnTemplate,u:()=>flawIn})
var r=t(8504)
var s=t(2839)
var o=t(8508)
var a=t(153);// CONCATENATED MODULE: ./lib/src/templates/renderer.js
const i=1e6
const c=1e5
const l=`it writes more than ${i} characters`
const u={allowProtoPropertiesByDefault:false,allowProtoMethodsByDefault:false}
function flawInSyntax(e){const n=sourceOf(e)
try{o.parse(n)
return undefined}catch(t){return failure(e,n,t)}}function createRenderer(e){const n={left:c}
const t=limited(n)
t.registerHelper("say",(0,a.d)(e.language))
let r
return s=>{const o=sourceOf(e)
n.left=c
try{r??=t.compile(o,{noEscape:true,strict:true})
return capped(r(s,u))}catch(n){throw new Error(failure(e,o,n),{cause:n})}}}function limited(e){const n=o.create()
const counted=n=>(t,r)=>{e.left-=1
if(e.left<0)throw new Error("its lists and partials go round without end")
return capped(n(t,r))}
const{each:t}=n.helpers
n.registerHelper("each",function(e,n){return n===undefined?t?.call(this,e):t?.call(this,e,{...n,fn:counted(n.fn)})})
const{inline:r}=n.decorators
n.registerDecorator("inline",(e,n,t,s)=>r?.(e,n,t,{...s,fn:Object.assign(counted(s.fn),s.fn)}))
n.registerHelper("log",()=>"")
return n}function sourceOf({name:e,source:n}){if(typeof n!=="string")throw new Error(`Template "${e}": not a text.`)
return n.replace(/^\uFEFF/,"").replaceAll(/\r\n?/g,"\n")}function capped(e){if(e.length>i)throw new Error(l)
return e}function failure({name:e,skipped:n},t,r){const s=r instanceof Error?r.message:String(r)
const o=lineIn(s,t)
const a=o===undefined?"":`, line ${o+n}`
return`Template "${e}"${a}: ${reason(s)}`}function lineIn(e,n){const t=/(?:line (\d+)|- (\d+):\d+$)/.exec(e)
const r=t?.[1]??t?.[2]
if(r!==undefined)return Number(r)
const s=/(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(e)
const o=s?.[1]??s?.[2]??s?.[3]
if(o===undefined)return undefined
const a=n.split("\n").findIndex(e=>e.includes("{{")&&e.includes(o))
return a===-1?undefined:a+1}function reason(e){if(e==="Maximum call stack size exceeded")return"a partial calls itself without end"
if(e==="Invalid string length")return l
const n=/\(reading ('.+')\)$/.exec(e)?.[1]
if(n!==undefined)return`${n.replaceAll("'",'"')} is not known here`
const t=e.split("\n")
const[r="",s,,o]=t
if(!r.startsWith("Parse error on line"))return r.replace(/ - \d+:\d+$/,"").replace(/ not defined in .*$/," is not known here")
return[`near ${JSON.stringify(s??"")}`,o??""].filter(e=>e!=="").join(": ")}// CONCATENATED MODULE: ./lib/src/templates/own-template.js
const f=2e5
function createOwnTemplate(e,n){const t=readOwn(e)
if(t.kind==="broken")return broken(t.problem)
const{name:r,path:s}=e
const{messages:o,source:a,skipped:i}=t
const c=messagesOf(e,o)
if(a.trim()===""){return{...c,write:()=>o===undefined?ours(`${s} is empty`):{kind:"ours"}}}const l=createRenderer({name:s,source:a,skipped:i,language:n})
return{...c,write:writing(s,l,{maybeNothing:r==="summary"})}}function flawIn(e,n){const t=readOwn(e)
if(t.kind==="broken")return t.problem
const{source:r,skipped:s,messages:o}=t
const[a]=messagesOf(e,o).flaws
return flawInSyntax({name:e.path,source:r,skipped:s,language:n})??a}function messagesOf({path:e,text:n=""},t){return(0,r.TK)(t,t=>`${e}${lineOf(t,n)}`)}function lineOf(e,n){const t=n.split("\n").findIndex(n=>n.includes(`${e}:`)||n.includes(`${e}":`))
return t===-1?"":`, line ${t+1}`}function writing(e,n,{maybeNothing:t}){return r=>{try{const s=n(r)
return s.trim()===""&&!t?ours(`${e} writes nothing`):{kind:"text",text:s}}catch(e){return ours(e instanceof Error?e.message:String(e))}}}function readOwn({name:e,path:n,text:t}){if(t===undefined)return{kind:"broken",problem:`${n} is not a file on the default branch`}
if(t.length>f)return{kind:"broken",problem:`${n} is longer than ${f} characters`}
if(/[\0\uFFFD]/.test(t))return{kind:"broken",problem:`${n} is not a text`}
const r=e==="postmortem"?(0,s.Xz)(t):{kind:"none",content:t}
if(r.kind==="broken")return{kind:"broken",problem:`the front matter of ${n} cannot be read: ${r.reason}`}
const o=t.slice(0,t.length-r.content.length).split("\n").length-1
const a=r.kind==="front-matter"?r.data["messages"]:undefined
return{kind:"read",messages:a,source:r.content,skipped:o}}function broken(e){return{messages:{},flaws:[],write:()=>ours(e)}}function ours(e){return{kind:"ours",problem:e}}}}

