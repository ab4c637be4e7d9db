export const id=796;export const ids=[796];export const modules={4796:(t,e,o)=>{o.d(e,{init:()=>f,readArguments:()=>p})
;var n=o(3024),i=o(6760),s=o(5954),r=o(550),c=o(5258),a=o(6285),l=o(1756),d=o(2144),m=o(5245),h=o(7538);const u=".github/incident-protocol.yml";function p(t,e){
const o="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]",[n,...i]=t;if("init"!==n)return o;const s=i.indexOf("--sha"),r=-1===s?void 0:i[s+1]??"",c=-1===s?i:i.toSpliced(s,2)
;return void 0===r||/^[0-9a-f]{40}$/.test(r)?c.some(t=>"--check"!==t)?o:{folder:e,check:c.includes("--check"),...void 0===r?{}:{sha:r}}:`\`--sha\` takes the 40 digits of a commit. ${o}`}
function f({folder:t,check:e,sha:o}){if(!(0,n.existsSync)(i.join(t,".git"))){return{lines:[`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`],exitCode:1
}}return e?function(t){const e=y(t),o=[...l.H.map(t=>t(e)),...w(e.settings?.text)],n={fine:"ok     ",missing:"missing",stops:"stops  ",unknown:"?      "};return{
lines:o.map(({what:t,state:e,words:o})=>`${n[e]}  ${t}: ${o.replaceAll("`","")}`),exitCode:o.some(({state:t})=>"stops"===t)?1:0}}(t):function(t,e){const o=y(t),s=[...$(o,e),...(0,m.md)(o,u)].map(t=>({
...t,path:v(t,o)})),r=s.filter(e=>!(0,n.existsSync)(i.join(t,e.path)));for(const{path:e,content:o}of r){const s=i.join(t,e);(0,n.mkdirSync)(i.dirname(s),{recursive:!0}),(0,n.writeFileSync)(s,o)}
const c=s.map(t=>`${r.includes(t)?"made      ":"was there "} ${t.path}`),a=[...r.some(({content:t})=>t.includes("@<commit>"))?["In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>."]:[],"Commit and push them to the default branch.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels."]
;return{lines:[...c,"","What comes next:",...a.map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}(t,o)}function $({label:t},e){return Object.entries((0,m.Yx)({commit:e,label:t})).map(([t,e])=>({
path:`${m.rB}/${t}`,content:e}))}function v({path:t},{workflows:e=[],form:o}){const[n,i]=[(0,h.pD)(e)[0],(0,h.G)(e)]
;return t===`${m.rB}/${m.kQ}`&&void 0!==n?`${m.rB}/${n.file}`:t===`${m.rB}/${s.v}`&&void 0!==i?`${m.rB}/${i.file}`:t===m.In&&void 0!==o?o.path:t}function k(t){return void 0===t?void 0:(0,
c.parseSettingsFile)(t,u,{mentionsTeams:!0})}function w(t){const e=k(t);return"problems"===e?.kind?[{what:"The settings",state:"stops",words:(0,a.C5)(e.problems)}]:[]}function y(t){const e=e=>{
const o=i.join(t,e);return(0,n.existsSync)(o)?(0,n.readFileSync)(o,"utf8"):void 0},o=e=>(0,n.existsSync)(i.join(t,e))?(0,n.readdirSync)(i.join(t,e)):[],c=t=>{const o=e(t);return void 0===o?void 0:{
path:t,text:o}},a=t=>o(t).filter(t=>/\.ya?ml$/.test(t)),l=c(u),{label:h,severities:p,postmortem:f}=function(t){const e=k(t);return"settings"===e?.kind?e.settings:r.L
}(l?.text),{directory:$}=f,v=a(m.j4).flatMap(t=>c(`${m.j4}/${t}`)??[]),w=o($).find(m.ro);return{repository:{owner:"",name:"",url:"",defaultBranch:"",visibility:"public",archived:!1},label:h,
severities:p.map(t=>t.label),labels:void 0,form:(0,d.v)(v,h),settings:l,readme:void 0===w?void 0:c(`${$}/${w}`),workflows:a(m.rB).map(t=>({file:t,text:e(`${m.rB}/${t}`)??""})),people:[],unasked:[],
mayPropose:void 0,directory:$,sweepFile:s.v}}}};
