export const id=880
export const ids=[880]
export const modules={1073:((t,e,i)=>{i.d(e,{f:()=>n})
function n(){return i.e(756).then(i.bind(i,1756))}}),9880:((t,e,i)=>{i.d(e,{initBy:()=>g})
var n=i(3024),o=i(6760),s=i(5954),a=i(5245),r=i(7538),c=i(1073),h=i(550),l=i(6393),d=i(6285),u=i(2144);// run/checkout
const m=".github/incident-protocol.yml"
function f(t,e){const i=o.join(t,e)
return(0,n.existsSync)(i)?(0,n.readFileSync)(i,"utf8"):void 0}function p(t){const e=e=>(0,n.existsSync)(o.join(t,e))?(0,n.readdirSync)(o.join(t,e)):[],i=e=>{const i=f(t,e)
return void 0===i?void 0:{path:e,text:i}},r=t=>e(t).flatMap(e=>/\.ya?ml$/.test(e)?i(`${t}/${e}`)??[]:[]),c=function(t){const e=t(m)??t((0,a.wA)(m)),i=void 0===(u=e)?void 0:(0,l.parseSettingsFile)(u.text,u.path,{mentionsTeams:!0}),{label:n,severities:o,privateLabels:s,reminders:r,postmortem:c}="settings"===i?.kind?i.settings:h.L
var u
return{settings:e,settingsPath:m,label:n,privateLabels:s,severities:o.map(t=>t.label),sweepInterval:r.sweepInterval,deliver:c.deliver,directory:c.directory,..."problems"===i?.kind?{settingsProblem:(0,d.C5)(i.problems)}:{}}}(i),p=e(c.directory).find(a.ro)
return{repository:{owner:"",name:"",url:"",defaultBranch:"",visibility:"public",archived:!1},...c,labels:void 0,isCheckout:!0,form:(0,u.v)(r(a.j4),c.label),readme:void 0===p?void 0:i(`${c.directory}/${p}`),workflows:r(a.rB).map(({path:t,text:e})=>({file:o.posix.basename(t),text:e})),people:[],unasked:[],mayPropose:void 0,sweepFile:s.v}}// run/init-arguments
const w="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]",k=[w,"","In a checkout of yours, without network and token:","  init                 writes both workflows, the issue form, settings and the page of the postmortems;","                       a file that is there stays as it is","  init --sha <commit>  the same, and the workflows name that commit of the Action","  init --check         says what is missing or wrong in those files"]
function $(t){return{kind:"said",lines:[t],exitCode:1}}// run/init
async function g(t,e){const i=function(t){const[e,...i]=t
if(t.some(t=>/^(?:help|--help|-h)$/.test(t)))return{kind:"said",lines:k,exitCode:0}
const n=i.flatMap(t=>t.startsWith("--sha=")?["--sha",t.slice(6)]:[t]),o=n.indexOf("--sha"),s=-1===o?void 0:(n[o+1]??"").toLowerCase(),a=-1===o?n:n.toSpliced(o,2)
if("init"!==e)return $(`${void 0===e||""===e?"":`\`${e}\` is no command. `}${w}`)
const r=a.find(t=>"--check"!==t)
return void 0!==r?$(`\`${r}\` is not known. ${w}`):void 0===s||/^[0-9a-f]{40}$/.test(s)?{kind:"init",check:a.includes("--check"),...void 0===s?{}:{sha:s}}:$(`\`--sha\` takes the 40 digits of a commit. ${w}`)}(t)
return"said"===i.kind?i:async function(t,{check:e,sha:i}){if(!(0,n.existsSync)(o.join(t,".git")))return{lines:[`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`],exitCode:1}
try{return e?await async function(t){const e=await j(t),i={fine:"ok     ",missing:"missing",stops:"stops  ",unknown:"?      "}
return{lines:[...e.map(t=>`${i[t.state]}  ${B(t)}`),"",I(e),"Only files are looked at here. The task `check` of the workflow looks at labels, permissions and runs, too."],exitCode:e.some(({state:t})=>"stops"===t)?1:0}}(t):await async function(t,e){const i=p(t),s=[...S(i,e),...(0,a.md)(i,m)].map(t=>({...t,path:C(t,i)})),c=s.filter(e=>!(0,n.existsSync)(o.join(t,e.path)))
for(const{path:e,content:i}of c){const s=o.join(t,e);(0,n.mkdirSync)(o.dirname(s),{recursive:!0});(0,n.writeFileSync)(s,i,{flag:"wx"})}const h=[...b(s.map(({path:t})=>t).filter(e=>(0,r.Yh)({text:f(t,e)??""})),e),...await x(t),...(l=c.length>0,[l?"Commit and push them to the default branch.":"Nothing was missing. If it is not on the default branch yet, push it.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels. `gh workflow run incident-protocol.yml -f task=setup` does it, too.","Open an issue with the form: within a minute it has its checklist."])]
var l
return{lines:[...s.map(t=>`${c.includes(t)?"made      ":"was there "} ${t.path}`),...y(c,e),"","What comes next:",...h.map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}(t,i)}catch(t){const{message:e}=t instanceof Error?t:{message:String(t)}
return{lines:[`Stopped, because the machine says: ${e}. Nothing that was there is changed; put it right and try again.`],exitCode:1}}}(e,i)}const v="https://github.com/incident-protocol/incident-protocol"
function y(t,e){return void 0!==e&&t.some(({content:t})=>t.includes(`@${e}`))?["",`The workflows run this commit; look at it before you push: ${v}/commit/${e}`]:[]}function b(t,e){if(0===t.length)return[]
const i=t.join(" and ")
return void 0===e?[`Put the full SHA of a commit that you have looked at in the place of <commit>, in ${i}. The newest is the first one here: ${v}/commits`]:[`Put ${e} in the place of <commit>, in ${i}: a file that was there is not changed.`]}async function x(t){return(await j(t)).filter(({state:t})=>"missing"===t||"stops"===t).filter(({words:t})=>!t.includes("<commit>")).map(B)}function S({label:t},e){return Object.entries((0,a.Yx)({commit:e,label:t})).map(([t,e])=>({path:`${a.rB}/${t}`,content:e}))}function C({path:t},{workflows:e=[],form:i,settings:n}){const[o,c]=[(0,r.pD)(e)[0],(0,r.G)(e)]
return t===`${a.rB}/${a.kQ}`&&void 0!==o?`${a.rB}/${o.file}`:t===`${a.rB}/${s.v}`&&void 0!==c?`${a.rB}/${c.file}`:t===m&&void 0!==n?n.path:t===a.In&&void 0!==i?i.path:t}async function j(t){const{offlineChecks:e}=await(0,c.f)(),i=p(t)
return e.map(t=>t(i))}function B({what:t,words:e}){return`${t}: ${e.replaceAll("`","")}`}function I(t){const e=e=>t.some(t=>t.state===e)
return e("stops")?"Incidents are not handled until what stops is put right.":e("missing")?"Incidents are handled, but not all of it works: see what is missing.":"The files are as they should be."}})}

