export const id=880
export const ids=[880]
export const modules={1073:((t,e,i)=>{i.d(e,{f:()=>n})
function n(){return i.e(756).then(i.bind(i,1756))}}),9880:((t,e,i)=>{i.d(e,{initBy:()=>v})
var n=i(3024),o=i(6760),s=i(5954),a=i(5245),r=i(7538),c=i(1073),h=i(550),l=i(6393),d=i(6285),m=i(2144);// run/checkout
const u=".github/incident-protocol.yml"
function f(t,e){const i=o.join(t,e)
return(0,n.existsSync)(i)?(0,n.readFileSync)(i,"utf8"):void 0}function p(t){const e=e=>f(t,e),i=e=>(0,n.existsSync)(o.join(t,e))?(0,n.readdirSync)(o.join(t,e)):[],r=t=>{const i=e(t)
return void 0===i?void 0:{path:t,text:i}},c=t=>i(t).filter(t=>/\.ya?ml$/.test(t)),p=void 0===(w=e(u))?void 0:(0,l.parseSettingsFile)(w,u,{mentionsTeams:!0})
var w
const{label:k,severities:$,privateLabels:v,reminders:g,postmortem:y}="settings"===p?.kind?p.settings:h.L,{directory:b,deliver:x}=y,S=c(a.j4).flatMap(t=>r(`${a.j4}/${t}`)??[]),j=i(b).find(a.ro)
return{repository:{owner:"",name:"",url:"",defaultBranch:"",visibility:"public",archived:!1},label:k,severities:$.map(t=>t.label),privateLabels:v,deliver:x,sweepInterval:g.sweepInterval,..."problems"===p?.kind?{settingsProblem:(0,d.C5)(p.problems)}:{},labels:void 0,form:(0,m.v)(S,k),settings:r(u)??r((0,a.wA)(u)),settingsPath:u,readme:void 0===j?void 0:r(`${b}/${j}`),workflows:c(a.rB).map(t=>({file:t,text:e(`${a.rB}/${t}`)??""})),people:[],unasked:[],mayPropose:void 0,directory:b,sweepFile:s.v}}// run/init-arguments
const w="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]",k=[w,"","In a checkout of yours, without network and token:","  init                 writes both workflows, the issue form, settings and the page of the postmortems;","                       a file that is there stays as it is","  init --sha <commit>  the same, and the workflows name that commit of the Action","  init --check         says what is missing or wrong in those files"]
function $(t){return{kind:"said",lines:[t],exitCode:1}}// run/init
async function v(t,e){const i=function(t){const[e,...i]=t
if(t.some(t=>/^(?:help|--help|-h)$/.test(t)))return{kind:"said",lines:k,exitCode:0}
const n=i.flatMap(t=>t.startsWith("--sha=")?["--sha",t.slice(6)]:[t]),o=n.indexOf("--sha"),s=-1===o?void 0:(n[o+1]??"").toLowerCase(),a=-1===o?n:n.toSpliced(o,2)
return"init"!==e||a.some(t=>"--check"!==t)?$(w):void 0===s||/^[0-9a-f]{40}$/.test(s)?{kind:"init",check:a.includes("--check"),...void 0===s?{}:{sha:s}}:$(`\`--sha\` takes the 40 digits of a commit. ${w}`)}(t)
return"said"===i.kind?i:async function(t,{check:e,sha:i}){if(!(0,n.existsSync)(o.join(t,".git")))return{lines:[`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`],exitCode:1}
try{return e?await async function(t){const{offlineChecks:e}=await(0,c.f)(),i=p(t),n=e.map(t=>t(i)),o={fine:"ok     ",missing:"missing",stops:"stops  ",unknown:"?      "}
return{lines:[...n.map(({what:t,state:e,words:i})=>`${o[e]}  ${t}: ${i.replaceAll("`","")}`),"",...C(n),"Only files are looked at here. The task `check` of the workflow looks at labels, permissions and runs, too."],exitCode:n.some(({state:t})=>"stops"===t)?1:0}}(t):function(t,e){const i=p(t),s=[...S(i,e),...(0,a.md)(i,u)].map(t=>({...t,path:j(t,i)})),c=s.filter(e=>!(0,n.existsSync)(o.join(t,e.path)))
for(const{path:e,content:i}of c){const s=o.join(t,e);(0,n.mkdirSync)(o.dirname(s),{recursive:!0});(0,n.writeFileSync)(s,i)}const h=s.map(t=>`${c.includes(t)?"made      ":"was there "} ${t.path}`),l=[...b(i),...x(s.map(({path:t})=>t).filter(e=>(0,r.Yh)({text:f(t,e)??""})),e),"Commit and push them to the default branch; `init --check` says what is wrong with them.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels.","Open an issue with the form: within a minute it has its checklist."]
return{lines:[...h,...y(c,e),"","What comes next:",...l.map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}(t,i)}catch(t){const{message:e}=t instanceof Error?t:{message:String(t)}
return{lines:[`Stopped, because the machine says: ${e}. Nothing that was there is changed; put it right and try again.`],exitCode:1}}}(e,i)}const g="https://github.com/incident-protocol/incident-protocol"
function y(t,e){return void 0!==e&&t.some(({content:t})=>t.includes(`@${e}`))?["",`The workflows run this commit; look at it before you push: ${g}/commit/${e}`]:[]}function b({settings:t}){return void 0===t||t.path===u?[]:[`Rename ${t.path} to ${u}: no other name is read.`]}function x(t,e){if(0===t.length)return[]
const i=t.join(" and ")
return void 0===e?[`Put the full SHA of a commit that you have looked at in the place of <commit>, in ${i}. The newest is the first one here: ${g}/commits`]:[`Put ${e} in the place of <commit>, in ${i}: a file that was there is not changed.`]}function S({label:t},e){return Object.entries((0,a.Yx)({commit:e,label:t})).map(([t,e])=>({path:`${a.rB}/${t}`,content:e}))}function j({path:t},{workflows:e=[],form:i,settings:n}){const[o,c]=[(0,r.pD)(e)[0],(0,r.G)(e)]
return t===`${a.rB}/${a.kQ}`&&void 0!==o?`${a.rB}/${o.file}`:t===`${a.rB}/${s.v}`&&void 0!==c?`${a.rB}/${c.file}`:t===u&&void 0!==n?n.path:t===a.In&&void 0!==i?i.path:t}function C(t){const e=e=>t.some(t=>t.state===e)
return e("stops")?["Incidents are not handled until what stops is put right."]:e("missing")?["Incidents are handled, but not all of it works: see what is missing."]:[]}})}

