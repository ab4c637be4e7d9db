export const id=756
export const ids=[756]
export const modules={9216:((t,e,s)=>{s.d(e,{p:()=>o})
function o(t){return t.map(t=>`\`${t}\``).join(", ")}}),1756:((t,e,s)=>{s.r(e)
s.d(e,{checks:()=>g,offlineChecks:()=>k})
var o=s(164),n=s(9216),i=s(2144),a=s(2070),r=s(3465),d=s(5245),h=s(9480),w=s(5619),l=s(7538);// setup/workflow-checks
const u={issues:["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"],issue_comment:["created"]},c={issues:"adds the list and comments",contents:"commits the postmortem","pull-requests":"proposes the postmortem where the default branch takes no commits"}
function f(t){const e="The workflow for what happens in issues"
if(void 0===t.workflows)return{what:e,state:"unknown",words:"GitHub did not show the workflows."}
const s=(0,l.pD)(t.workflows),o=s.find(t=>!(0,l.gK)(t))??s[0]
if(void 0===o){const s=(0,l.VS)(t.workflows)
return void 0!==s?{what:e,state:"stops",words:`\`${s.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`}:{what:e,state:"stops",words:`None of the workflows uses this Action and listens to \`issues\`: copy it to \`${d.rB}/${d.kQ}\`.`}}const i=`\`${o.file}\``
if(s.some(l.Yh))return{what:e,state:"stops",words:b(i)}
const a=s.find(({text:e})=>!(0,l.de)(e,t.label))
if(void 0!==a)return{what:e,state:"stops",words:`\`${a.file}\`: its \`if:\` or its input \`label\` does not name the label \`${t.label}\`, so no incident wakes it.`}
const r=function(t){return Object.entries(u).flatMap(([e,s])=>{const o=t.filter(({text:t})=>(0,l.XL)(t).includes(e))
return 0===o.length?[e]:s.filter(t=>o.every(({text:s})=>(0,l.yt)(s,e,[t]).length>0)).map(t=>`${e}: ${t}`)})}(s)
return r.length>0?{what:e,state:"missing",words:`${i} does not listen to ${(0,n.p)(r)}.`}:s.some(({text:t})=>(0,l.XL)(t).includes("schedule"))?{what:e,state:"missing",words:`${i} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`}:(0,l.gK)(o)?{what:e,state:"stops",words:`${i} is switched off: switch it on under Actions.`}:{what:e,state:"fine",words:`${i} listens to what it needs.`}}function m({workflows:t=[]}){const e="What the workflow may do",[s]=(0,l.pD)(t)
if(void 0===s)return{what:e,state:"unknown",words:"There is no workflow to look into."}
const o=(0,l.VE)(s.text)
if(void 0===o)return{what:e,state:"unknown",words:"It names no permissions; those of the repository count."}
const n=Object.entries(c).filter(([t])=>"write"!==o[t])
if(0===n.length)return{what:e,state:"fine",words:"It may write issues, contents and pull requests."}
const i=n.map(([t,e])=>`\`${t}: write\` ${e}`).join("; ")
return{what:e,state:n.some(([t])=>"issues"===t)?"stops":"missing",words:`Add under \`permissions\`: ${i}.`}}function p({workflows:t,sweepFile:e,isCheckout:s}){const o="The workflow that reminds"
if(void 0===t)return{what:o,state:"unknown",words:"GitHub did not show the workflows."}
const n=(0,l.G)(t)
if(void 0===n)return{what:o,state:"missing",words:`No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${d.rB}/${e}\`.`}
const i=`\`${n.file}\``
return n.file!==e&&n.file!==d.kQ?{what:o,state:"missing",words:`${i} is named otherwise than \`sweep-workflow\` says (\`${e}\`).`}:(0,l.Yh)(n)?{what:o,state:"missing",words:b(i)}:"read"===(0,l.VE)(n.text)?.issues?{what:o,state:"missing",words:`${i} may not comment: \`issues: write\` under \`permissions\`.`}:(0,l.gK)(n)?{what:o,state:"missing",words:`${i}: ${"disabled_inactivity"===n.state?"GitHub switched it off after 60 quiet days":"it is switched off"}. Switch it on under Actions.`}:!0===s?{what:o,state:"fine",words:`${i} is there.`}:void 0===n.state?{what:o,state:"unknown",words:`${i} is there; whether it is on takes \`actions: read\`.`}:{what:o,state:"fine",words:`${i} is there and on.`}}function b(t){return`${t} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`}// setup/checks
const g=[function({repository:t}){const e="Issues"
return!1===t.hasIssues?{what:e,state:"stops",words:"They are switched off: Settings → General → Features → Issues."}:{what:e,state:"fine",words:"They are on."}},function({label:t,labels:e}){const s=`The label \`${t}\``
return void 0===e?{what:s,state:"unknown",words:"GitHub did not show the labels."}:e.some(e=>(0,o.bK)(e,t))?{what:s,state:"fine",words:"It is there."}:{what:s,state:"stops",words:"It is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it."}},function(t){const e="Labels of severities and follow-ups"
if(void 0===t.labels)return{what:e,state:"unknown",words:"GitHub did not show the labels."}
const s=(0,r.C)(t).filter(({name:e})=>!(0,o.bK)(e,t.label))
return 0===s.length?{what:e,state:"fine",words:"They are there."}:{what:e,state:"missing",words:`${(0,n.p)(s.map(({name:t})=>t))}: \`task: setup\` makes them.`}},$,v,function({people:t,unasked:e}){const s="The people of the settings"
if(t.length+e.length===0)return{what:s,state:"fine",words:"The settings name nobody."}
const o=t.filter(({permission:t})=>"none"===t).map(({login:t})=>t)
if(o.length>0)return{what:s,state:"missing",words:`${(0,n.p)(o)} may not read here, or there is no such account: a mention reaches nobody.`}
const i=[...t.filter(({permission:t})=>"unknown"===t).map(({login:t})=>t),...e]
return 0===i.length?{what:s,state:"fine",words:"They may all read here."}:{what:s,state:"unknown",words:`GitHub was not asked, or did not tell, about ${(0,n.p)(i)}.`}},f,m,p,function({workflows:t=[],now:e,sweepInterval:s}){const o="The last reminders",n=(0,l.G)(t)?.lastRun
return void 0===n||void 0===e?{what:o,state:"unknown",words:"Not known."}:"never"===n?{what:o,state:"missing",words:"It has not run by schedule yet."}:(0,w.vk)((0,w.B9)(Date.parse(n)),e)>Math.max(2*h.vd,6*s)?{what:o,state:"missing",words:`It ran last at ${n}: see under Actions whether it is on.`}:{what:o,state:"fine",words:`It ran last at ${n}.`}},function({repository:t,deliver:e,isEmpty:s}){const o="Where postmortems go"
if(t.archived)return{what:o,state:"stops",words:"The repository is archived and takes nothing."}
if(!0===s)return{what:o,state:"missing",words:"Into a comment: the repository is empty. Make a first commit, such as a README."}
if("pull-request"===e)return{what:o,state:"fine",words:"Into a pull request, as the settings say."}
switch(t.pushes){case"refused":return{what:o,state:"fine",words:"Into a pull request: the default branch takes no direct commits."}
case"doubtful":return{what:o,state:"unknown",words:"There are rules for the default branch. A commit is tried first, then a pull request."}
default:return{what:o,state:"fine",words:`Onto \`${t.defaultBranch}\`.`}}},function({mayPropose:t,repository:e}){const s="Whether Actions may open pull requests"
return void 0===t?{what:s,state:"unknown",words:"Not known: only administrators may ask."}:t?{what:s,state:"fine",words:"Yes."}:{what:s,state:void 0===e.pushes?"fine":"missing",words:"No: Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”. Without it a branch is offered."}},function({repository:t,workflows:e=[]}){const s="What it costs"
if("public"===t.visibility)return{what:s,state:"fine",words:"Nothing in a public repository."}
const o=(0,l.dN)((0,l.G)(e)?.text??"")
return void 0===o?{what:s,state:"unknown",words:"The schedule cannot be counted."}:{what:s,state:"fine",words:`About ${o} minutes a month for the schedule, and one for each event of an incident.`}}],k=[$,v,f,m,p]
function $({form:t,label:e,severities:s,proposedAt:o}){const r="The form that opens an incident"
if(void 0===t){const t=void 0===o?"is not there.":`is in ${o}: merge it.`
return{what:r,state:"missing",words:`\`${d.In}\` ${t}`}}const h=`\`${t.path}\``
return(0,i.h)(t,e)?(0,a.K)(t.text,s)?{what:r,state:"fine",words:`${h} is there and gives the label.`}:{what:r,state:"missing",words:`${h} offers severities that the settings do not know: each option begins with one of ${(0,n.p)(s)}.`}:{what:r,state:"missing",words:`${h} does not give the label \`${e}\`: add it to \`labels\`.`}}function v({settings:t,settingsPath:e,settingsProblem:s}){const o="The settings"
return void 0!==s?{what:o,state:"stops",words:s}:void 0!==t&&t.path!==e?{what:o,state:"missing",words:`\`${t.path}\` is not read: rename it to \`${e}\`.`}:void 0===t?{what:o,state:"fine",words:"There are none, so the defaults count."}:{what:o,state:"fine",words:"They are there and can be read."}}}),3465:((t,e,s)=>{s.d(e,{C:()=>r,d:()=>a})
var o=s(164)
const n=[["prevent","A follow-up that keeps it from happening again"],["detect","A follow-up that shows it sooner"],["mitigate","A follow-up that makes it hurt less"],["process","A follow-up for how the team works"]],i=["b60205","d93f0b","fbca04","c2e0c6"]
function a({label:t,severities:e,privateLabels:s}){const a=[{name:t,color:"d73a4a",description:"Something is broken for somebody"},...e.map((t,e)=>({name:t,color:i[Math.min(e,i.length-1)]??"ededed",description:0===e?"The gravest severity of an incident":`Severity ${e+1} of an incident`})),{name:o.nA,color:"e99695",description:"A step of the protocol has waited long"},...s.map(t=>({name:t,color:"5319e7",description:"Concerns security"})),{name:"follow-up",color:"0e8a16",description:"What is to be done after an incident"},...n.map(([t,e])=>({name:t,color:"bfdadc",description:e}))]
return a.filter(({name:t},e)=>a.findIndex(e=>(0,o.bK)(e.name,t))===e)}function r(t){const{labels:e}=t
return void 0===e?[]:a(t).filter(({name:t})=>!e.some(e=>(0,o.bK)(e,t)))}})}

