export const id=796;export const ids=[796];export const modules={4796:(t,e,o)=>{o.d(e,{init:()=>p,readArguments:()=>u})
;var i=o(3024),n=o(6760),s=o(5954),r=o(550),c=o(5258),a=o(6285),l=o(1756),d=o(5245);const m=".github/incident-protocol.yml",{directory:h}=r.L.postmortem;function u(t,e){
const o="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]",[i,...n]=t;if("init"!==i)return o;const s=n.indexOf("--sha"),r=-1===s?void 0:n[s+1]??"",c=-1===s?n:n.toSpliced(s,2)
;return void 0===r||/^[0-9a-f]{40}$/.test(r)?c.some(t=>"--check"!==t)?o:{folder:e,check:c.includes("--check"),...void 0===r?{}:{sha:r}}:`\`--sha\` takes the 40 digits of a commit. ${o}`}
function p({folder:t,check:e,sha:o}){if(!(0,i.existsSync)(n.join(t,".git"))){return{lines:[`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`],exitCode:1
}}return e?function(t){const e=function(t){const e=e=>{const o=n.join(t,e);return(0,i.existsSync)(o)?(0,i.readFileSync)(o,"utf8"):void 0},o=(0,i.existsSync)(n.join(t,d.rB))?(0,
i.readdirSync)(n.join(t,d.rB)):[],c=o.filter(t=>/\.ya?ml$/.test(t)).map(t=>({file:t,text:e(`${d.rB}/${t}`)??""}));return{repository:{owner:"",name:"",url:"",defaultBranch:"",visibility:"public",
archived:!1},label:r.L.label,severities:r.L.severities.map(({label:t})=>t),labels:void 0,form:e(d.In),settings:e(m),readme:e(`${h}/README.md`),workflows:c,mayPropose:void 0,directory:h,sweepFile:s.v}
}(t),o=[...l.H.map(t=>t(e)),...f(e.settings)],c={fine:"ok     ",missing:"missing",stops:"stops  ",unknown:"?      "};return{
lines:o.map(({what:t,state:e,words:o})=>`${c[e]}  ${t}: ${o.replaceAll("`","")}`),exitCode:o.some(({state:t})=>"stops"===t)?1:0}}(t):function(t,e){const o=Object.entries((0,d.Yx)(e)).map(([t,e])=>({
path:`${d.rB}/${t}`,content:e})),s=[...o,...(0,d.md)({directory:h,label:r.L.label},m)],c=s.filter(e=>!(0,i.existsSync)(n.join(t,e.path)));for(const{path:e,content:o}of c){const s=n.join(t,e);(0,
i.mkdirSync)(n.dirname(s),{recursive:!0}),(0,i.writeFileSync)(s,o)}
const a=s.map(t=>`${c.includes(t)?"made      ":"was there "} ${t.path}`),l=[...c.some(({content:t})=>t.includes("@<commit>"))?["In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>."]:[],"Commit and push them to the default branch.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels."]
;return{lines:[...a,"","What comes next:",...l.map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}(t,o)}function f(t){const e=void 0===t?void 0:(0,c.parseSettingsFile)(t,m,{mentionsTeams:!0})
;return"problems"===e?.kind?[{what:"The settings",state:"stops",words:(0,a.C5)(e.problems)}]:[]}}};
