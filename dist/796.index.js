export const id=796;export const ids=[796];export const modules={4796:(t,e,o)=>{o.d(e,{init:()=>f,readArguments:()=>u})
;var i=o(3024),n=o(6760),s=o(5954),r=o(550),a=o(5258),c=o(6285),l=o(1756),d=o(2144),m=o(5245),h=o(7538);const p=".github/incident-protocol.yml";function u(t,e){
const o="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]",[i,...n]=t;if("init"!==i)return o;const s=n.indexOf("--sha"),r=-1===s?void 0:n[s+1]??"",a=-1===s?n:n.toSpliced(s,2)
;return void 0===r||/^[0-9a-f]{40}$/.test(r)?a.some(t=>"--check"!==t)?o:{folder:e,check:a.includes("--check"),...void 0===r?{}:{sha:r}}:`\`--sha\` takes the 40 digits of a commit. ${o}`}
function f({folder:t,check:e,sha:o}){if(!(0,i.existsSync)(n.join(t,".git"))){return{lines:[`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`],exitCode:1
}}return e?function(t){const e=w(t),o=[...l.H.map(t=>t(e)),...k(e.settings?.text)],i={fine:"ok     ",missing:"missing",stops:"stops  ",unknown:"?      "};return{
lines:o.map(({what:t,state:e,words:o})=>`${i[e]}  ${t}: ${o.replaceAll("`","")}`),exitCode:o.some(({state:t})=>"stops"===t)?1:0}}(t):function(t,e){const o=w(t),s=[...v(o,e),...(0,m.md)(o,p)].map(t=>({
...t,path:$(t,o)})),r=s.filter(e=>!(0,i.existsSync)(n.join(t,e.path)));for(const{path:e,content:o}of r){const s=n.join(t,e);(0,i.mkdirSync)(n.dirname(s),{recursive:!0}),(0,i.writeFileSync)(s,o)}
const a=s.map(t=>`${r.includes(t)?"made      ":"was there "} ${t.path}`),c=[...r.some(({content:t})=>t.includes("@<commit>"))?["In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>."]:[],"Commit and push them to the default branch.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels."]
;return{lines:[...a,"","What comes next:",...c.map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}(t,o)}function v({label:t},e){return Object.entries((0,m.Yx)({commit:e,label:t})).map(([t,e])=>({
path:`${m.rB}/${t}`,content:e}))}function $({path:t},{workflows:e=[],form:o}){const[i,n]=[(0,h.pD)(e)[0],(0,h.G)(e)]
;return t===`${m.rB}/${m.kQ}`&&void 0!==i?`${m.rB}/${i.file}`:t===`${m.rB}/${s.v}`&&void 0!==n?`${m.rB}/${n.file}`:t===m.In&&void 0!==o?o.path:t}function k(t){const e=void 0===t?void 0:(0,
a.parseSettingsFile)(t,p,{mentionsTeams:!0});return"problems"===e?.kind?[{what:"The settings",state:"stops",words:(0,c.C5)(e.problems)}]:[]}function w(t){const e=e=>{const o=n.join(t,e);return(0,
i.existsSync)(o)?(0,i.readFileSync)(o,"utf8"):void 0},o=e=>(0,i.existsSync)(n.join(t,e))?(0,i.readdirSync)(n.join(t,e)):[],c=t=>{const o=e(t);return void 0===o?void 0:{path:t,text:o}
},l=t=>o(t).filter(t=>/\.ya?ml$/.test(t)),h=c(p),{label:u,severities:f,postmortem:v}=function(t){const e=void 0===t?void 0:(0,a.parseSettingsFile)(t,p,{mentionsTeams:!0})
;return"settings"===e?.kind?e.settings:r.L}(h?.text),{directory:$}=v,k=l(m.j4).flatMap(t=>c(`${m.j4}/${t}`)??[]),w=o($).find(m.ro);return{repository:{owner:"",name:"",url:"",defaultBranch:"",
visibility:"public",archived:!1},label:u,severities:f.map(t=>t.label),labels:void 0,form:(0,d.v)(k,u),settings:h,readme:void 0===w?void 0:c(`${$}/${w}`),workflows:l(m.rB).map(t=>({file:t,
text:e(`${m.rB}/${t}`)??""})),people:[],unasked:[],mayPropose:void 0,directory:$,sweepFile:s.v}}}};
