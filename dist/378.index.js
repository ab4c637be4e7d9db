import{modules as t}from"./5922.index.js"
import{modules as e}from"./3465.index.js"
import{modules as n}from"./2839.index.js"
import{modules as i}from"./5990.index.js"
export const id=378
export const ids=[378]
export const modules={...t,...e,...n,...i,4997:((t,e,n)=>{n.d(e,{checkPull:()=>p})
var i=n(6608),s=n(5990),a=n(550),o=n(6393),r=n(6285),l=n(2144),d=n(2070),m=n(5245),c=n(7538),f=n(5922)
const u=10
async function p(t,{ref:e,settingsPath:n}){const s=await(0,i.Gu)(t,n,e),l="absent"===s.kind?void 0:(0,o.parseSettingsFile)(s.text,n,{mentionsTeams:!0}),d="problems"===l?.kind?l.problems:[],m="settings"===l?.kind?l.settings:a.L,[c,f,u]=await Promise.all(["absent"===s.kind?h(t,n,e):[],w(t,m,e),x(t,m,e)])
return[...c,...d.map(t=>({file:n,line:t.line,words:(0,r.Vw)(t)})),...f,...u]}async function h(t,e,n){const s=(0,m.wA)(e)
return s===e||"absent"===(await(0,i.Gu)(t,s,n)).kind?[]:[{file:s,line:1,words:`This file is not read: rename it to \`${e}\`.`}]}async function w(t,{templates:e,language:n},s){return(await Promise.all(e.map(async({name:e,path:a})=>{const o=await(0,i.Gu)(t,a,s)
return(0,f.u)({name:e,path:a,..."present"===o.kind?{text:o.text}:{}},n)}))).flatMap((t,n)=>{const i=e[n]?.path??""
return void 0===t?[]:[{file:i,line:Number(/, line (\d+)/.exec(t)?.[1]??1),words:t}]})}async function x(t,{label:e,severities:n},a){const o=(0,l.v)(await async function(t,e){const n=(await(0,s.w)(t,m.j4,e)).filter(t=>/\.ya?ml$/.test(t))
return(await Promise.all(n.slice(0,u).map(async n=>{const s=`${m.j4}/${n}`
return{path:s,file:await(0,i.Gu)(t,s,e)}}))).flatMap(({path:t,file:e})=>"absent"===e.kind?[]:[{path:t,text:e.text}])}(t,a),e)
if(void 0===o)return[]
const{path:r,text:f}=o,p=t=>Math.max(1,f.split("\n").findIndex(e=>t.test(e))+1)
if(void 0===(0,c.Yz)(f))return[{file:r,line:1,words:"The form is no YAML."}]
if(!(0,l.h)(o,e)){const t=`The form does not give the label \`${e}\`, so what is opened by it is no incident.`
return[{file:r,line:p(/^labels:/),words:t}]}const h=n.map(t=>t.label)
if((0,d.K)(f,h))return[]
const w=`Each severity of the form begins with one of the settings: ${h.join(", ")}.`
return[{file:r,line:p(/^\s*options:/),words:w}]}})}

