export const id=796
export const ids=[796]
export const modules={1073:((t,e,i)=>{function n(){return i.e(756).then(i.bind(i,1756))}i.d(e,{f:()=>n})}),4796:((t,e,i)=>{i.d(e,{init:()=>u,readArguments:()=>f})
var n=i(3024),o=i(6760),s=i(5954),a=i(550),r=i(6393),c=i(6285),l=i(2144),h=i(5245),d=i(7538),m=i(1073)
const p=".github/incident-protocol.yml"
function f(t,e){const i="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]",[n,...o]=t
if("init"!==n)return i
const s=o.flatMap(t=>t.startsWith("--sha=")?["--sha",t.slice(6)]:[t]),a=s.indexOf("--sha"),r=-1===a?void 0:(s[a+1]??"").toLowerCase(),c=-1===a?s:s.toSpliced(a,2)
return void 0===r||/^[0-9a-f]{40}$/.test(r)?c.some(t=>"--check"!==t)?i:{folder:e,check:c.includes("--check"),...void 0===r?{}:{sha:r}}:`\`--sha\` takes the 40 digits of a commit. ${i}`}async function u({folder:t,check:e,sha:i}){if(!(0,n.existsSync)(o.join(t,".git")))return{lines:[`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`],exitCode:1}
try{return e?await async function(t){const{offlineChecks:e}=await(0,m.f)(),i=y(t),n=e.map(t=>t(i)),o={fine:"ok     ",missing:"missing",stops:"stops  ",unknown:"?      "}
return{lines:n.map(({what:t,state:e,words:i})=>`${o[e]}  ${t}: ${i.replaceAll("`","")}`),exitCode:n.some(({state:t})=>"stops"===t)?1:0}}(t):function(t,e){const i=y(t),s=[...v(i,e),...(0,h.md)(i,p)].map(t=>({...t,path:w(t,i)})),a=s.filter(e=>!(0,n.existsSync)(o.join(t,e.path)))
for(const{path:e,content:i}of a){const s=o.join(t,e);(0,n.mkdirSync)(o.dirname(s),{recursive:!0}),(0,n.writeFileSync)(s,i)}return{lines:[...s.map(t=>`${a.includes(t)?"made      ":"was there "} ${t.path}`),"","What comes next:",...[...s.some(e=>(0,d.Yh)({text:$(t,e.path)??""}))?["In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>; with `--sha` they are written with it."]:[],"Commit and push them to the default branch; `init --check` says what is wrong with them.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels."].map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}(t,i)}catch(t){const{message:e}=t instanceof Error?t:{message:String(t)}
return{lines:[`Stopped, because the machine says: ${e}. Nothing that was there is changed; put it right and try again.`],exitCode:1}}}function v({label:t},e){return Object.entries((0,h.Yx)({commit:e,label:t})).map(([t,e])=>({path:`${h.rB}/${t}`,content:e}))}function w({path:t},{workflows:e=[],form:i}){const[n,o]=[(0,d.pD)(e)[0],(0,d.G)(e)]
return t===`${h.rB}/${h.kQ}`&&void 0!==n?`${h.rB}/${n.file}`:t===`${h.rB}/${s.v}`&&void 0!==o?`${h.rB}/${o.file}`:t===h.In&&void 0!==i?i.path:t}function $(t,e){const i=o.join(t,e)
return(0,n.existsSync)(i)?(0,n.readFileSync)(i,"utf8"):void 0}function y(t){const e=e=>$(t,e),i=e=>(0,n.existsSync)(o.join(t,e))?(0,n.readdirSync)(o.join(t,e)):[],d=t=>{const i=e(t)
return void 0===i?void 0:{path:t,text:i}},m=t=>i(t).filter(t=>/\.ya?ml$/.test(t)),f=d(p),u=(v=f?.text,void 0===v?void 0:(0,r.parseSettingsFile)(v,p,{mentionsTeams:!0}))
var v
const{label:w,severities:y,privateLabels:g,reminders:k,postmortem:b}="settings"===u?.kind?u.settings:a.L,{directory:x,deliver:S}=b,j=m(h.j4).flatMap(t=>d(`${h.j4}/${t}`)??[]),B=i(x).find(h.ro)
return{repository:{owner:"",name:"",url:"",defaultBranch:"",visibility:"public",archived:!1},label:w,severities:y.map(t=>t.label),privateLabels:g,deliver:S,sweepInterval:k.sweepInterval,..."problems"===u?.kind?{settingsProblem:(0,c.C5)(u.problems)}:{},labels:void 0,form:(0,l.v)(j,w),settings:f,readme:void 0===B?void 0:d(`${x}/${B}`),workflows:m(h.rB).map(t=>({file:t,text:e(`${h.rB}/${t}`)??""})),people:[],unasked:[],mayPropose:void 0,directory:x,sweepFile:s.v}}})}

