export const id=796;export const ids=[796];export const modules={4796:(t,e,o)=>{o.d(e,{init:()=>u,readArguments:()=>h});var i=o(3024),n=o(6760),s=o(550),r=o(5258),c=o(6285),a=o(1756),l=o(5245)
;const d=".github/incident-protocol.yml",{directory:m}=s.L.postmortem;function h(t,e){const o="Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]",[i,...n]=t;if("init"!==i)return o
;const s=n.indexOf("--sha"),r=-1===s?void 0:n[s+1]??"",c=-1===s?n:n.toSpliced(s,2);return void 0===r||/^[0-9a-f]{40}$/.test(r)?c.some(t=>"--check"!==t)?o:{folder:e,check:c.includes("--check"),
...void 0===r?{}:{sha:r}}:`\`--sha\` takes the 40 digits of a commit. ${o}`}function u({folder:t,check:e,sha:o}){if(!(0,i.existsSync)(n.join(t,".git"))){return{
lines:[`${t} is not the root of a git checkout: go to the one that is to have incidents, and try again.`],exitCode:1}}return e?function(t){const e=function(t){const e=e=>{const o=n.join(t,e);return(0,
i.existsSync)(o)?(0,i.readFileSync)(o,"utf8"):void 0},o=(0,i.existsSync)(n.join(t,l.rB))?(0,i.readdirSync)(n.join(t,l.rB)):[],r=o.filter(t=>/\.ya?ml$/.test(t)).map(t=>({file:t,
text:e(`${l.rB}/${t}`)??""}));return{repository:{owner:"",name:"",url:"",defaultBranch:"",visibility:"public",archived:!1},label:s.L.label,severities:s.L.severities.map(({label:t})=>t),labels:void 0,
form:e(l.In),settings:e(d),readme:e(`${m}/README.md`),workflows:r,mayPropose:void 0,directory:m,sweepFile:"incident-protocol-sweep.yml"}}(t),o=[...a.H.map(t=>t(e)),...p(e.settings)],r={fine:"ok     ",
missing:"missing",stops:"stops  ",unknown:"?      "};return{lines:o.map(({what:t,state:e,words:o})=>`${r[e]}  ${t}: ${o.replaceAll("`","")}`),exitCode:o.some(({state:t})=>"stops"===t)?1:0}
}(t):function(t,e){const o=Object.entries((0,l.Yx)(e)).map(([t,e])=>({path:`${l.rB}/${t}`,content:e})),r=[...o,...(0,l.md)({directory:m,label:s.L.label},d)];let c=!1
;const a=r.map(({path:e,content:o})=>{const s=n.join(t,e);return(0,i.existsSync)(s)?`was there  ${e}`:((0,i.mkdirSync)(n.dirname(s),{recursive:!0}),(0,i.writeFileSync)(s,o),
c||=o.includes("@<commit>"),`made       ${e}`)
}),h=[...c?["In both workflows, put the full SHA of a commit that you have looked at in the place of <commit>."]:[],"Commit and push them to the default branch.","Run the workflow “Incident Protocol” by hand with the task `setup`, once: it makes the labels."]
;return{lines:[...a,"","What comes next:",...h.map((t,e)=>`${e+1}. ${t}`)],exitCode:0}}(t,o)}function p(t){const e=void 0===t?void 0:(0,r.parseSettingsFile)(t,d,{mentionsTeams:!0})
;return"problems"===e?.kind?[{what:"The settings",state:"stops",words:(0,c.C5)(e.problems)}]:[]}}};
