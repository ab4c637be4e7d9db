export const id=796
export const ids=[796]
export const modules={1073:((t,e,i)=>{function o(){return i.e(756).then(i.bind(i,1756))}i.d(e,{f:()=>o})}),4796:((t,e,i)=>{i.d(e,{init:()=>u,readArguments:()=>f})
var o=i(3024),n=i(6760),s=i(5954),a=i(550),r=i(6393),c=i(6285),l=i(2144),d=i(5245),h=i(7538),m=i(1073)
const p=".github/incident-protocol.yml"
function f(t,e){const i="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]",[o,...n]=t
if("init"!==o)return i
const s=n.flatMap(t=>t.startsWith("--sha=")?["--sha",t.slice(6)]:[t]),a=s.indexOf("--sha"),r=-1===a?void 0:(s[a+1]??"").toLowerCase(),c=-1===a?s:s.toSpliced(a,2)
return void 0===r||/^[0-9a-f]{40}$/.test(r)?c.some(t=>"--check"!==t)?i:{folder:e,check:c.includes("--check"),...void 0===r?{}:{sha:r}}:`\`--sha\` takes the 40 digits of a commit. ${i}`}async function u({folder:t,check:e,sha:i}){if(!(0,o.existsSync)(n.join(t,".git")))return{lines:[`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`],exitCode:1}
try{return e?await async function(t){const{offlineChecks:e}=await(0,m.f)(),i=g(t),o=e.map(t=>t(i)),n={fine:"ok     ",missing:"missing",stops:"stops  ",unknown:"?      "}
return{lines:o.map(({what:t,state:e,words:i})=>`${n[e]}  ${t}: ${i.replaceAll("`","")}`),exitCode:o.some(({state:t})=>"stops"===t)?1:0}}(t):function(t,e){const i=g(t),s=[...v(i,e),...(0,d.md)(i,p)].map(t=>({...t,path:$(t,i)})),a=s.filter(e=>!(0,o.existsSync)(n.join(t,e.path)))
for(const{path:e,content:i}of a){const s=n.join(t,e);(0,o.mkdirSync)(n.dirname(s),{recursive:!0}),(0,o.writeFileSync)(s,i)}return{lines:[...s.map(t=>`${a.includes(t)?"made      ":"was there "} ${t.path}`),"","What comes next:",...[...s.some(e=>(0,h.Yh)({text:y(t,e.path)??""}))?["In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>."]:[],"Commit and push them to the default branch.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels."].map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}(t,i)}catch(t){const{message:e}=t instanceof Error?t:{message:String(t)}
return{lines:[`Stopped, because the machine says: ${e}. Nothing that was there is changed; put it right and try again.`],exitCode:1}}}function v({label:t},e){return Object.entries((0,d.Yx)({commit:e,label:t})).map(([t,e])=>({path:`${d.rB}/${t}`,content:e}))}function $({path:t},{workflows:e=[],form:i}){const[o,n]=[(0,h.pD)(e)[0],(0,h.G)(e)]
return t===`${d.rB}/${d.kQ}`&&void 0!==o?`${d.rB}/${o.file}`:t===`${d.rB}/${s.v}`&&void 0!==n?`${d.rB}/${n.file}`:t===d.In&&void 0!==i?i.path:t}function y(t,e){const i=n.join(t,e)
return(0,o.existsSync)(i)?(0,o.readFileSync)(i,"utf8"):void 0}function g(t){const e=e=>y(t,e),i=e=>(0,o.existsSync)(n.join(t,e))?(0,o.readdirSync)(n.join(t,e)):[],h=t=>{const i=e(t)
return void 0===i?void 0:{path:t,text:i}},m=t=>i(t).filter(t=>/\.ya?ml$/.test(t)),f=h(p),u=(v=f?.text,void 0===v?void 0:(0,r.parseSettingsFile)(v,p,{mentionsTeams:!0}))
var v
const{label:$,severities:g,privateLabels:k,reminders:w,postmortem:b}="settings"===u?.kind?u.settings:a.L,{directory:x,deliver:S}=b,j=m(d.j4).flatMap(t=>h(`${d.j4}/${t}`)??[]),B=i(x).find(d.ro)
return{repository:{owner:"",name:"",url:"",defaultBranch:"",visibility:"public",archived:!1},label:$,severities:g.map(t=>t.label),privateLabels:k,deliver:S,sweepInterval:w.sweepInterval,..."problems"===u?.kind?{settingsProblem:(0,c.C5)(u.problems)}:{},labels:void 0,form:(0,l.v)(j,$),settings:f,readme:void 0===B?void 0:h(`${x}/${B}`),workflows:m(d.rB).map(t=>({file:t,text:e(`${d.rB}/${t}`)??""})),people:[],unasked:[],mayPropose:void 0,directory:x,sweepFile:s.v}}})}

