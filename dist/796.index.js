export const id=796
export const ids=[796]
export const modules={4796:(t,e,s)=>{s.d(e,{init:()=>init,readArguments:()=>readArguments})
var n=s(3024)
var o=s(6760)
var i=s(5954)
var r=s(550)
var a=s(6198)
var d=s(6285)
var u=s(1756)
var c=s(2144)
var h=s(5245)
var f=s(7538)
const l=".github/incident-protocol.yml"
function readArguments(t,e){const s="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]"
const[n,...o]=t
if(n!=="init")return s
const i=o.flatMap(t=>t.startsWith("--sha=")?["--sha",t.slice(6)]:[t])
const r=i.indexOf("--sha")
const a=r===-1?undefined:(i[r+1]??"").toLowerCase()
const d=r===-1?i:i.toSpliced(r,2)
if(a!==undefined&&!/^[0-9a-f]{40}$/.test(a))return`\`--sha\` takes the 40 digits of a commit. ${s}`
if(d.some(t=>t!=="--check"))return s
return{folder:e,check:d.includes("--check"),...a===undefined?{}:{sha:a}}}function init({folder:t,check:e,sha:s}){if(!(0,n.existsSync)(o.join(t,".git"))){const e=`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`
return{lines:[e],exitCode:1}}try{return e?checkup(t):copied(t,s)}catch(t){const{message:e}=t instanceof Error?t:{message:String(t)}
const s=`Stopped, because the machine says: ${e}. Nothing that was there is changed; put it right and try again.`
return{lines:[s],exitCode:1}}}function copied(t,e){const s=foundIn(t)
const i=[...workflowsFor(s,e),...(0,h.md)(s,l)].map(t=>({...t,path:placeOf(t,s)}))
const r=i.filter(e=>!(0,n.existsSync)(o.join(t,e.path)))
for(const{path:e,content:s}of r){const i=o.join(t,e);(0,n.mkdirSync)(o.dirname(i),{recursive:true});(0,n.writeFileSync)(i,s)}const a=i.map(t=>`${r.includes(t)?"made      ":"was there "} ${t.path}`)
const d=i.some(e=>(0,f.Yh)({text:textAt(t,e.path)??""}))?["In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>."]:[]
const u=[...d,"Commit and push them to the default branch.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels."]
return{lines:[...a,"","What comes next:",...u.map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}function workflowsFor({label:t},e){return Object.entries((0,h.Yx)({commit:e,label:t})).map(([t,e])=>({path:`${h.rB}/${t}`,content:e}))}function placeOf({path:t},{workflows:e=[],form:s}){const[n,o]=[(0,f.pD)(e)[0],(0,f.G)(e)]
if(t===`${h.rB}/${h.kQ}`&&n!==undefined)return`${h.rB}/${n.file}`
if(t===`${h.rB}/${i.v}`&&o!==undefined)return`${h.rB}/${o.file}`
return t===h.In&&s!==undefined?s.path:t}function checkup(t){const e=foundIn(t)
const s=u.H.map(t=>t(e))
const n={fine:"ok     ",missing:"missing",stops:"stops  ",unknown:"?      "}
return{lines:s.map(({what:t,state:e,words:s})=>`${n[e]}  ${t}: ${s.replaceAll("`","")}`),exitCode:s.some(({state:t})=>t==="stops")?1:0}}function readSettings(t){return t===undefined?undefined:(0,a.parseSettingsFile)(t,l,{mentionsTeams:true})}function textAt(t,e){const s=o.join(t,e)
return(0,n.existsSync)(s)?(0,n.readFileSync)(s,"utf8"):undefined}function foundIn(t){const read=e=>textAt(t,e)
const namesIn=e=>(0,n.existsSync)(o.join(t,e))?(0,n.readdirSync)(o.join(t,e)):[]
const fileAt=t=>{const e=read(t)
return e===undefined?undefined:{path:t,text:e}}
const yamlIn=t=>namesIn(t).filter(t=>/\.ya?ml$/.test(t))
const e=fileAt(l)
const s=readSettings(e?.text)
const{label:a,severities:u,privateLabels:f,reminders:w,postmortem:p}=s?.kind==="settings"?s.settings:r.L
const{directory:m,deliver:k}=p
const g=yamlIn(h.j4).flatMap(t=>fileAt(`${h.j4}/${t}`)??[])
const b=namesIn(m).find(h.ro)
return{repository:{...{owner:"",name:"",url:"",defaultBranch:""},...{visibility:"public",archived:false}},label:a,severities:u.map(t=>t.label),...{privateLabels:f,deliver:k,sweepInterval:w.sweepInterval},...s?.kind==="problems"?{settingsProblem:(0,d.C5)(s.problems)}:{},labels:undefined,form:(0,c.v)(g,a),settings:e,readme:b===undefined?undefined:fileAt(`${m}/${b}`),workflows:yamlIn(h.rB).map(t=>({file:t,text:read(`${h.rB}/${t}`)??""})),people:[],unasked:[],mayPropose:undefined,directory:m,sweepFile:i.v}}},9216:(t,e,s)=>{s.d(e,{p:()=>inCode})
function inCode(t){return t.map(t=>`\`${t}\``).join(", ")}},1756:(t,e,s)=>{s.d(e,{A:()=>p,H:()=>m})
var n=s(164)
var o=s(9216)
var i=s(2144)
var r=s(2070)
var a=s(3465)
var d=s(5245)
var u=s(9480)
var c=s(5619)
var h=s(7538);// CONCATENATED MODULE: ./lib/src/setup/workflow-checks.js
const f={issues:["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"],issue_comment:["created"]}
const l={issues:"adds the list and comments",contents:"commits the postmortem","pull-requests":"proposes the postmortem where the default branch takes no commits"}
function eventsWorkflow(t){const e="The workflow for what happens in issues"
if(t.workflows===undefined)return{what:e,state:"unknown",words:"GitHub did not show the workflows."}
const s=(0,h.pD)(t.workflows)
const n=s.find(t=>!(0,h.gK)(t))??s[0]
if(n===undefined){const s=(0,h.VS)(t.workflows)
if(s!==undefined){const t=`\`${s.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`
return{what:e,state:"stops",words:t}}const n=`None of the workflows uses this Action and listens to \`issues\`: copy it to \`${d.rB}/${d.kQ}\`.`
return{what:e,state:"stops",words:n}}const i=`\`${n.file}\``
if(s.some(h.Yh))return{what:e,state:"stops",words:unpinnedWords(i)}
const r=s.find(({text:e})=>!(0,h.de)(e,t.label))
if(r!==undefined){const s=`\`${r.file}\`: its \`if:\` or its input \`label\` does not name the label \`${t.label}\`, so no incident wakes it.`
return{what:e,state:"stops",words:s}}const a=unheardOf(s)
if(a.length>0){return{what:e,state:"missing",words:`${i} does not listen to ${(0,o.p)(a)}.`}}if(s.some(({text:t})=>(0,h.XL)(t).includes("schedule"))){const t=`${i} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`
return{what:e,state:"missing",words:t}}return(0,h.gK)(n)?{what:e,state:"stops",words:`${i} is switched off: switch it on under Actions.`}:{what:e,state:"fine",words:`${i} listens to what it needs.`}}function unheardOf(t){return Object.entries(f).flatMap(([e,s])=>{const n=t.filter(({text:t})=>(0,h.XL)(t).includes(e))
if(n.length===0)return[e]
const o=s.filter(t=>n.every(({text:s})=>(0,h.yt)(s,e,[t]).length>0))
return o.map(t=>`${e}: ${t}`)})}function permissions({workflows:t=[]}){const e="What the workflow may do"
const[s]=(0,h.pD)(t)
if(s===undefined)return{what:e,state:"unknown",words:"There is no workflow to look into."}
const n=(0,h.VE)(s.text)
if(n===undefined)return{what:e,state:"unknown",words:"It names no permissions; those of the repository count."}
const o=Object.entries(l).filter(([t])=>n[t]!=="write")
if(o.length===0)return{what:e,state:"fine",words:"It may write issues, contents and pull requests."}
const i=o.map(([t,e])=>`\`${t}: write\` ${e}`).join("; ")
const r=o.some(([t])=>t==="issues")
return{what:e,state:r?"stops":"missing",words:`Add under \`permissions\`: ${i}.`}}function sweepWorkflow({workflows:t,sweepFile:e}){const s="The workflow that reminds"
if(t===undefined)return{what:s,state:"unknown",words:"GitHub did not show the workflows."}
const n=(0,h.G)(t)
if(n===undefined){const t=`No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${d.rB}/${e}\`.`
return{what:s,state:"missing",words:t}}const o=`\`${n.file}\``
if(n.file!==e&&n.file!==d.kQ){const t=`${o} is named otherwise than \`sweep-workflow\` says (\`${e}\`).`
return{what:s,state:"missing",words:t}}if((0,h.Yh)(n))return{what:s,state:"missing",words:unpinnedWords(o)}
if((0,h.VE)(n.text)?.["issues"]==="read"){return{what:s,state:"missing",words:`${o} may not comment: \`issues: write\` under \`permissions\`.`}}if((0,h.gK)(n)){const t=n.state==="disabled_inactivity"?"GitHub switched it off after 60 quiet days":"it is switched off"
return{what:s,state:"missing",words:`${o}: ${t}. Switch it on under Actions.`}}return n.state===undefined?{what:s,state:"unknown",words:`${o} is there; whether it is on takes \`actions: read\`.`}:{what:s,state:"fine",words:`${o} is there and on.`}}function unpinnedWords(t){return`${t} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`}const w=6
function lastSweep({workflows:t=[],now:e,sweepInterval:s}){const n="The last reminders"
const o=(0,h.G)(t)?.lastRun
if(o===undefined||e===undefined)return{what:n,state:"unknown",words:"Not known."}
if(o==="never")return{what:n,state:"missing",words:"It has not run by schedule yet."}
const i=(0,c.vk)((0,c.B9)(Date.parse(o)),e)>Math.max(2*u.vd,w*s)
return i?{what:n,state:"missing",words:`It ran last at ${o}: see under Actions whether it is on.`}:{what:n,state:"fine",words:`It ran last at ${o}.`}}function minutes({repository:t,workflows:e=[]}){const s="What it costs"
if(t.visibility==="public")return{what:s,state:"fine",words:"Nothing in a public repository."}
const n=(0,h.dN)((0,h.G)(e)?.text??"")
if(n===undefined)return{what:s,state:"unknown",words:"The schedule cannot be counted."}
return{what:s,state:"fine",words:`About ${n} minutes a month for the schedule, and one for each event of an incident.`}}// CONCATENATED MODULE: ./lib/src/setup/checks.js
const p=[issues,incidentLabel,otherLabels,checks_form,settings,people,eventsWorkflow,permissions,sweepWorkflow,lastSweep,delivery,proposals,minutes]
const m=[checks_form,settings,eventsWorkflow,permissions,sweepWorkflow]
function incidentLabel({label:t,labels:e}){const s=`The label \`${t}\``
if(e===undefined)return{what:s,state:"unknown",words:"GitHub did not show the labels."}
return e.some(e=>(0,n.b)(e,t))?{what:s,state:"fine",words:"is there."}:{what:s,state:"stops",words:"is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it."}}function issues({repository:t}){const e="Issues"
return t.hasIssues===false?{what:e,state:"stops",words:"are switched off: Settings → General → Features → Issues."}:{what:e,state:"fine",words:"are on."}}function otherLabels(t){const e="Labels of severities and follow-ups"
if(t.labels===undefined)return{what:e,state:"unknown",words:"GitHub did not show the labels."}
const s=(0,a.C)(t).filter(({name:e})=>!(0,n.b)(e,t.label))
if(s.length===0)return{what:e,state:"fine",words:"are there."}
const i=(0,o.p)(s.map(({name:t})=>t))
return{what:e,state:"missing",words:`${i}: \`task: setup\` makes them.`}}function checks_form({form:t,label:e,severities:s,proposedAt:n}){const a="The form that opens an incident"
if(t===undefined){const t=n===undefined?"is not there.":`is in ${n}: merge it.`
return{what:a,state:"missing",words:`\`${d.In}\` ${t}`}}const u=`\`${t.path}\``
if(!(0,i.h)(t,e)){const t=`${u} does not give the label \`${e}\`: add it to \`labels\`.`
return{what:a,state:"missing",words:t}}return(0,r.K)(t.text,s)?{what:a,state:"fine",words:`${u} is there and gives the label.`}:{what:a,state:"missing",words:`${u} offers severities that the settings do not know: each option begins with one of ${(0,o.p)(s)}.`}}function settings({settings:t,settingsProblem:e}){const s="The settings"
if(e!==undefined)return{what:s,state:"stops",words:e}
return t===undefined?{what:s,state:"fine",words:"There are none, so the defaults count."}:{what:s,state:"fine",words:"are there and can be read."}}function people({people:t,unasked:e}){const s="The people of the settings"
if(t.length+e.length===0)return{what:s,state:"fine",words:"The settings name nobody."}
const n=t.filter(({permission:t})=>t==="none").map(({login:t})=>t)
if(n.length>0){const t=`${(0,o.p)(n)} may not read here, or there is no such account: a mention reaches nobody.`
return{what:s,state:"missing",words:t}}const i=[...t.filter(({permission:t})=>t==="unknown").map(({login:t})=>t),...e]
return i.length===0?{what:s,state:"fine",words:"may all read here."}:{what:s,state:"unknown",words:`GitHub was not asked, or did not tell, about ${(0,o.p)(i)}.`}}function delivery({repository:t,deliver:e,isEmpty:s}){const n="Where postmortems go"
if(t.archived)return{what:n,state:"stops",words:"The repository is archived and takes nothing."}
if(s===true){const t="Into a comment: the repository is empty. Make a first commit, such as a README."
return{what:n,state:"missing",words:t}}if(e==="pull-request")return{what:n,state:"fine",words:"Into a pull request, as the settings say."}
switch(t.pushes){case"refused":return{what:n,state:"fine",words:"Into a pull request: the default branch takes no direct commits."}
case"doubtful":return{what:n,state:"unknown",words:"There are rules for the default branch. A commit is tried first, then a pull request."}
default:return{what:n,state:"fine",words:`Onto \`${t.defaultBranch}\`.`}}}function proposals({mayPropose:t,repository:e}){const s="Whether Actions may open pull requests"
if(t===undefined)return{what:s,state:"unknown",words:"Not known: only administrators may ask."}
if(t)return{what:s,state:"fine",words:"Yes."}
const n="No: Settings → Actions → General → “Allow GitHub Actions to create pull requests”. Without it a branch is offered."
return{what:s,state:e.pushes===undefined?"fine":"missing",words:n}}}}

