import{modules as t}from"./3465.index.js"
export const id=756
export const ids=[756]
export const modules={...t,9216:((t,e,s)=>{s.d(e,{p:()=>o})
function o(t){return t.map(t=>`\`${t}\``).join(", ")}}),1756:((t,e,s)=>{s.r(e)
s.d(e,{checks:()=>b,offlineChecks:()=>g})
var o=s(164),n=s(9216),i=s(2144),r=s(2070),a=s(3465),h=s(5245),w=s(9480),d=s(5619),u=s(7538);// setup/workflow-checks
const l={issues:["opened","edited","closed","reopened","labeled","unlabeled","assigned","unassigned"],issue_comment:["created"]},c={issues:"adds the list and comments",contents:"commits the postmortem","pull-requests":"proposes the postmortem where the default branch takes no commits"}
function f(t){const e="The workflow for what happens in issues"
if(void 0===t.workflows)return{what:e,state:"unknown",words:"GitHub did not show the workflows."}
const s=(0,u.pD)(t.workflows),o=s.find(t=>!(0,u.gK)(t))??s[0]
if(void 0===o){const s=(0,u.VS)(t.workflows)
return void 0!==s?{what:e,state:"stops",words:`\`${s.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`}:{what:e,state:"stops",words:`None of the workflows uses this Action and listens to \`issues\`: copy it to \`${h.rB}/${h.kQ}\`.`}}const i=`\`${o.file}\``
if(s.some(u.Yh))return{what:e,state:"stops",words:k(i)}
const r=s.find(({text:e})=>!(0,u.de)(e,t.label))
if(void 0!==r)return{what:e,state:"stops",words:`\`${r.file}\`: its \`if:\` or its input \`label\` does not name the label \`${t.label}\`, so no incident wakes it.`}
const a=function(t){return Object.entries(l).flatMap(([e,s])=>{const o=t.filter(({text:t})=>(0,u.XL)(t).includes(e))
return 0===o.length?[e]:s.filter(t=>o.every(({text:s})=>(0,u.yt)(s,e,[t]).length>0)).map(t=>`${e}: ${t}`)})}(s)
return a.length>0?{what:e,state:"missing",words:`${i} does not listen to ${(0,n.p)(a)}.`}:s.some(({text:t})=>(0,u.XL)(t).includes("schedule"))?{what:e,state:"missing",words:`${i} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`}:(0,u.gK)(o)?{what:e,state:"stops",words:`${i} is switched off: switch it on under Actions.`}:{what:e,state:"fine",words:`${i} listens to what it needs.`}}function m({workflows:t=[]}){const e="What the workflow may do",[s]=(0,u.pD)(t)
if(void 0===s)return{what:e,state:"unknown",words:"There is no workflow to look into."}
const o=(0,u.VE)(s.text)
if(void 0===o)return{what:e,state:"unknown",words:"It names no permissions; those of the repository count."}
const n=Object.entries(c).filter(([t])=>"write"!==o[t])
if(0===n.length)return{what:e,state:"fine",words:"It may write issues, contents and pull requests."}
const i=n.map(([t,e])=>`\`${t}: write\` ${e}`).join("; ")
return{what:e,state:n.some(([t])=>"issues"===t)?"stops":"missing",words:`Add under \`permissions\`: ${i}.`}}function p({workflows:t,sweepFile:e,isCheckout:s}){const o="The workflow that reminds"
if(void 0===t)return{what:o,state:"unknown",words:"GitHub did not show the workflows."}
const n=(0,u.G)(t)
if(void 0===n)return{what:o,state:"missing",words:`No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${h.rB}/${e}\`.`}
const i=`\`${n.file}\``
return n.file!==e&&n.file!==h.kQ?{what:o,state:"missing",words:`${i} is named otherwise than \`sweep-workflow\` says (\`${e}\`).`}:(0,u.Yh)(n)?{what:o,state:"missing",words:k(i)}:"read"===(0,u.VE)(n.text)?.issues?{what:o,state:"missing",words:`${i} may not comment: \`issues: write\` under \`permissions\`.`}:(0,u.gK)(n)?{what:o,state:"missing",words:`${i}: ${"disabled_inactivity"===n.state?"GitHub switched it off after 60 quiet days":"it is switched off"}. Switch it on under Actions.`}:!0===s?{what:o,state:"fine",words:`${i} is there.`}:void 0===n.state?{what:o,state:"unknown",words:`${i} is there; whether it is on takes \`actions: read\`.`}:{what:o,state:"fine",words:`${i} is there and on.`}}function k(t){return`${t} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`}// setup/checks
const b=[function({repository:t}){const e="Issues"
return!1===t.hasIssues?{what:e,state:"stops",words:"They are switched off: Settings → General → Features → Issues."}:{what:e,state:"fine",words:"They are on."}},function({label:t,labels:e}){const s=`The label \`${t}\``
return void 0===e?{what:s,state:"unknown",words:"GitHub did not show the labels."}:e.some(e=>(0,o.bK)(e,t))?{what:s,state:"fine",words:"It is there."}:{what:s,state:"stops",words:"It is missing, so no issue can be an incident: run this workflow with `task: setup`, or make it."}},function(t){const e="Labels of severities and follow-ups"
if(void 0===t.labels)return{what:e,state:"unknown",words:"GitHub did not show the labels."}
const s=(0,a.C)(t).filter(({name:e})=>!(0,o.bK)(e,t.label))
return 0===s.length?{what:e,state:"fine",words:"They are there."}:{what:e,state:"missing",words:`${(0,n.p)(s.map(({name:t})=>t))}: \`task: setup\` makes them.`}},$,v,function({people:t,unasked:e}){const s="The people of the settings"
if(t.length+e.length===0)return{what:s,state:"fine",words:"The settings name nobody."}
const o=t.filter(({permission:t})=>"none"===t).map(({login:t})=>t)
if(o.length>0)return{what:s,state:"missing",words:`${(0,n.p)(o)} may not read here, or there is no such account: a mention reaches nobody.`}
const i=[...t.filter(({permission:t})=>"unknown"===t).map(({login:t})=>t),...e]
return 0===i.length?{what:s,state:"fine",words:"They may all read here."}:{what:s,state:"unknown",words:`GitHub was not asked, or did not tell, about ${(0,n.p)(i)}.`}},f,m,p,function({workflows:t=[],now:e,sweepInterval:s}){const o="The last reminders",n=(0,u.G)(t)?.lastRun
return void 0===n||void 0===e?{what:o,state:"unknown",words:"Not known."}:"never"===n?{what:o,state:"missing",words:"It has not run by schedule yet."}:(0,d.vk)((0,d.B9)(Date.parse(n)),e)>Math.max(2*w.vd,6*s)?{what:o,state:"missing",words:`It ran last at ${n}: see under Actions whether it is on.`}:{what:o,state:"fine",words:`It ran last at ${n}.`}},function({repository:t,deliver:e,isEmpty:s}){const o="Where postmortems go"
if(t.archived)return{what:o,state:"stops",words:"The repository is archived and takes nothing."}
if(!0===s)return{what:o,state:"missing",words:"Into a comment: the repository is empty. Make a first commit, such as a README."}
if("pull-request"===e)return{what:o,state:"fine",words:"Into a pull request, as the settings say."}
switch(t.pushes){case"refused":return{what:o,state:"fine",words:"Into a pull request: the default branch takes no direct commits."}
case"doubtful":return{what:o,state:"unknown",words:"There are rules for the default branch. A commit is tried first, then a pull request."}
default:return{what:o,state:"fine",words:`Onto \`${t.defaultBranch}\`.`}}},function({mayPropose:t,repository:e}){const s="Whether Actions may open pull requests"
return void 0===t?{what:s,state:"unknown",words:"Not known: only administrators may ask."}:t?{what:s,state:"fine",words:"Yes."}:{what:s,state:void 0===e.pushes?"fine":"missing",words:"No: Settings → Actions → General → “Allow GitHub Actions to create and approve pull requests”. Without it a branch is offered."}},function({repository:t,workflows:e=[]}){const s="What it costs"
if("public"===t.visibility)return{what:s,state:"fine",words:"Nothing in a public repository."}
const o=(0,u.dN)((0,u.G)(e)?.text??"")
return void 0===o?{what:s,state:"unknown",words:"The schedule cannot be counted."}:{what:s,state:"fine",words:`About ${o} minutes a month for the schedule, and one for each event of an incident.`}}],g=[$,v,f,m,p]
function $({form:t,label:e,severities:s,proposedAt:o}){const a="The form that opens an incident"
if(void 0===t){const t=void 0===o?"is not there.":`is in ${o}: merge it.`
return{what:a,state:"missing",words:`\`${h.In}\` ${t}`}}const w=`\`${t.path}\``
return(0,i.h)(t,e)?(0,r.K)(t.text,s)?{what:a,state:"fine",words:`${w} is there and gives the label.`}:{what:a,state:"missing",words:`${w} offers severities that the settings do not know: each option begins with one of ${(0,n.p)(s)}.`}:{what:a,state:"missing",words:`${w} does not give the label \`${e}\`: add it to \`labels\`.`}}function v({settings:t,settingsPath:e,settingsProblem:s}){const o="The settings"
return void 0!==s?{what:o,state:"stops",words:s}:void 0!==t&&t.path!==e?{what:o,state:"missing",words:`\`${t.path}\` is not read: rename it to \`${e}\`.`}:void 0===t?{what:o,state:"fine",words:"There are none, so the defaults count."}:{what:o,state:"fine",words:"They are there and can be read."}}})}

