import{modules as e}from"./8504.index.js"
export const id=393
export const ids=[393]
export const modules={...e,6393:((e,t,r)=>{r.d(t,{parseSettingsFile:()=>wt})
var o=r(6285),n=r(8113);// settings/yaml-tree
const a=6
function s(e){const t=[],{value:r,place:o}=u(e,{path:[],keyOffset:0,mistakes:t})
return{value:r,root:o,mistakes:t}}function i(e,[t,...r]){if(void 0===t)return e
const o=e.within.get(t)
return void 0===o?{...e,found:"nothing"}:i(o,r)}function u(e,t){const{path:r,keyOffset:s,mistakes:i}=t,m=d(e)??s,h={offset:m,keyOffset:s,found:c(e),isEmpty:p(e),within:new Map}
if(r.length>a)return{value:void 0,place:h}
if((0,n.Vj)(e)){const t=`the alias ${(0,o.TL)(`*${e.source}`)}`
i.push({path:r,offset:m,found:t,allowed:"the value itself, written out"})}if((0,n.jh)(e)){const{value:r,within:o}=function(e,{path:t,keyOffset:r,mistakes:o}){const n=new Map
for(const a of e.items){const e=d(a.key)??r,s=f(a),i=void 0===s?t:[...t,s],c=l(s,n)
void 0!==c?o.push({path:i,offset:e,...c}):void 0!==s&&n.set(s,u(a.value,{path:i,keyOffset:e,mistakes:o}))}return{value:Object.fromEntries([...n].map(([e,{value:t}])=>[e,t])),within:new Map([...n].map(([e,{place:t}])=>[e,t]))}}(e,{...t,keyOffset:m})
return{value:r,place:{...h,within:o}}}if((0,n.oP)(e)){const t=e.items.map((e,t)=>u(e,{path:[...r,t],keyOffset:m,mistakes:i}))
return{value:t.map(e=>e.place.isEmpty?null:e.value),place:{...h,within:new Map(t.map((e,t)=>[t,e.place]))}}}return{value:(0,n.jn)(e)?e.value??void 0:void 0,place:h}}function l(e,t){return void 0===e?{found:"a key that is not a word",allowed:"keys that are plain words"}:"__proto__"===e?{found:"a name that JavaScript keeps for itself",allowed:"another key"}:t.has(e)?{found:"the same key again",allowed:"every key once"}:void 0}function f({key:e}){if((0,n.jn)(e))return"string"==typeof e.value?e.value:null===e.value?void 0:m(e)}function c(e){return(0,n.jh)(e)?"a map":(0,n.oP)(e)?"a list":(0,n.jn)(e)&&null!==e.value?"string"==typeof e.value?(0,o.TL)(e.value):`${(0,o.g$)(m(e))} (a ${typeof e.value})`:"nothing"}function p(e){return null==e||(0,n.jn)(e)&&null===e.value}function m(e){return e.source??String(e.value)}function d(e){return(0,n.jn)(e)||(0,n.jh)(e)||(0,n.oP)(e)||(0,n.Vj)(e)?e.range?.[0]:void 0}// settings/read-yaml
const h=65536,g=10,v=["brackets within brackets without end","a few levels"]
function w(e){const t=[...e.errors,...e.warnings],r=t.find(({code:e})=>"RESOURCE_EXHAUSTION"===e)
return void 0!==r?[y(r.pos[0],...v)]:t.map(({pos:e,message:t})=>y(e[0],`text that is not YAML (${t})`,"YAML without tags and directives"))}function y(e,t,r){return{offset:e,path:[],found:t,allowed:r}}var b=r(5309),k=r(3475),j=r(5447);// settings/resolve
function x(e){const{people:t,close:r,postmortem:o}=e
return{label:e.label,acceptFrom:e["accept-from"]??"usual",people:{default:A(t.default),escalateTo:A(t["escalate-to"])},steps:(a=e.steps,b.ph.flatMap(e=>{const{enabled:t,title:r,hint:o,"remind-after":n}=a[e]
return t?[{id:e,title:r,hint:o,timeLimit:n}]:[]})),severities:Object.entries(e.severities).map(([e,t])=>({label:e,factor:t.factor,updateEvery:t["update-every"]})),serviceLabel:e["service-label"],services:e.services.map($),privateLabels:e.private.labels,reminders:(n=e.reminders,{repeat:n.repeat,perIncident:n["per-incident"],where:n.where,quietTime:n["quiet-time"],maxPerRun:n["max-per-run"],sweepInterval:n["sweep-interval"]}),workingTime:Y(e),timeZone:e["time-zone"],language:e.language,reserve:e.reserve,close:r,followUps:{chaseFor:e["follow-ups"]["chase-for"],digest:e["follow-ups"].digest},postmortem:{directory:o.directory,deliver:o.deliver,index:o.index,language:o.language??e.language,messages:o.messages,headings:o.headings},site:O(e.site),templates:M(e)}
var n,a}function $({id:e,name:t,description:r,group:o,order:n}){return{id:e,...void 0===t?{}:{name:t},...void 0===r?{}:{description:r},...void 0===o?{}:{group:o},...void 0===n?{}:{order:n}}}function O({public:e,title:t,address:r}){return{mayBePublic:e,...void 0===t?{}:{title:t},...void 0===r?{}:{address:r}}}function M({templates:e,postmortem:t}){const r={...e,postmortem:e.postmortem??t.template}
return k.VQ.flatMap(e=>{const t=r[e]
return void 0===t?[]:[{name:e,path:t}]})}function Y(e){const{hours:t,days:r,holidays:o}=e["working-hours"]
if(void 0===t&&void 0===r&&0===o.length)return{kind:"always"}
const n=void 0===t?j.mx:j.mx.slice(0,5),a=r??n
return{kind:"calendar",from:t?.from??0,to:t?.to??1440,days:j.mx.filter(e=>a.includes(e)),timeZone:e["time-zone"],holidays:[...new Set(o)].sort()}}function A(e){const t=e.map(e=>e.toLowerCase())
return e.filter((e,r)=>t.indexOf(e.toLowerCase())===r)}var E=r(2311),P=r(3351),T=r(8674),z=r(8532),L=r(9480);// settings/duration-schema
function q(e){return R(e>0?`${L.bq}; here not under ${(0,L.a3)(e)}`:L.bq,t=>t>=e)}function S(){return R(`off, or ${L.bq}`,()=>!0,{off:!0})}function R(e,t,{off:r=!1}={}){return E.YjP({error:e}).regex(r?/^(?:off|\d+[mhdw])$/:L.Zq,{error:e}).transform((o,n)=>{if(r&&"off"===o)return 0
const a=(0,L.E9)(o)
if("duration"===a.kind&&t(a.ms))return a.ms
n.issues.push({code:"custom",message:e,input:o})
return z.tm})}// settings/follow-ups-schema
const Z={"chase-for":S().prefault("180d"),digest:E.k5n(["weekly","off"],{error:"weekly or off"}).prefault("weekly")},C=E.rej(Z,{error:`a map with ${Object.keys(Z).join(", ")}`}).prefault({}),_="a GitHub handle such as alice: letters, digits and single hyphens, at most 39 of them",N="the handles of people: a team cannot be called, because the workflow's own token cannot notify one; give another in the input `token`, or name people",F="a list of at most 5 GitHub handles, such as [alice, bob]",I="[A-Za-z\\d](?:-?[A-Za-z\\d]){0,38}/[A-Za-z\\d][\\w.-]{0,99}",V=new RegExp(`^@?(?:(?=[^/]{1,39}$)[A-Za-z\\d](?:-?[A-Za-z\\d])*(?:_[A-Za-z\\d]+)?|${I})$`),W=new RegExp(`^@?${I}$`),G=E.YjP({error:_}).regex(V,{error:_}).transform(e=>e.replace("@",""))
function U(){return E.YOg(G,{error:F}).max(5,{error:F}).prefault([])}const D=E.rej({default:U(),"escalate-to":U()},{error:"a map with default and escalate-to"}).prefault({}),H=["summary","impact","detection","trigger","factors","surprise","lucky","well","badly","timeline","follow-ups","communications"],B=`one of ${H.join(", ")}`,K="a list of headings, each of at most 90 characters",Q=E.jgl(E.k5n(H,{error:B}),E.YOg(E.YjP({error:K}).min(1,{error:K}).max(90,{error:K}),{error:K}),{error:'a map from sections to lists of headings, such as { lucky: ["Glück"] }'}).prefault({})
var J=r(8504);// settings/messages-schema
const X=E.jgl(E.k5n(J.Wy,{error:'the key of a message, as they stand under "postmortem" in src/i18n/catalogs/en.json'}),E.YjP({error:J.G9}).refine(J.RD,{error:J.G9}),{error:'a map from keys of messages to texts, such as { impact: "Who paid for it" }'}).superRefine((e,{issues:t})=>{for(const[r,o]of Object.entries(e??{})){const n=(0,J.db)(r)&&(0,J.RD)(o)?(0,J.ki)(r,o):void 0
if(void 0===n)continue
const{found:a,allowed:s}=n
t.push({code:"custom",input:e,path:[r],message:s,params:{found:a}})}},{when:()=>!0}).prefault({}),ee="a folder of the repository such as docs/postmortems: letters, digits, dot, dash and underscore, not within .github or .git, and no name that Windows keeps for itself",te="a file of the repository that ends in .hbs, such as .github/postmortem.md.hbs",re="[A-Za-z0-9._-]*[A-Za-z0-9_-]",oe=new RegExp(`^${re}(?:/${re})*/?$`),ne=new RegExp(`^(?:${re}/)*${re}\\.hbs$`),ae=E.YjP({error:ee}).max(200,{error:ee,abort:!0}).regex(oe,{error:ee,abort:!0}).refine(e=>!ie(e)&&!function(e){return".github"===e.toLowerCase().split("/")[0]}(e)&&!function(e){return e.split("/").some(e=>/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(e))}(e),{error:ee}).transform(e=>e.replace(/\/$/,"")),se=E.YjP({error:te}).max(200,{error:te,abort:!0}).regex(ne,{error:te,abort:!0}).refine(e=>!ie(e),{error:te})
function ie(e){return e.toLowerCase().split("/").some(e=>/^\.git(?:modules|attributes|ignore)?$/.test(e))}// settings/postmortem-schema
const ue={directory:ae.prefault("postmortems"),deliver:E.k5n(["auto","commit","pull-request"],{error:"auto, commit or pull-request"}).prefault("auto"),index:E.k5n(["auto","commit","pull-request","off"],{error:"auto, commit, pull-request or off"}).prefault("auto"),template:se.optional(),language:E.k5n(P.T,{error:`one of ${P.T.join(", ")}`}).optional(),messages:X,headings:Q},le=E.rej(ue,{error:`a map with ${Object.keys(ue).join(", ")}`}).prefault({}),fe=12*L.nW,ce=5*L.Vc,pe=L.vd
function me({to:e,rule:t}){return E.aig({error:t}).int({error:t}).min(1,{error:t}).max(e,{error:t})}const de={repeat:q(fe).prefault("1d"),"per-incident":me({to:10,rule:"a whole number from 1 to 10"}).prefault(4),where:E.k5n(["issue","sub-issue"],{error:"issue or sub-issue"}).prefault("issue"),"quiet-time":(he=pe,R(`${L.bq}; here at most ${(0,L.a3)(he)}`,e=>e<=he)).prefault("30m"),"max-per-run":me({to:100,rule:"a whole number from 1 to 100"}).prefault(20),"sweep-interval":q(ce).prefault("4h")}
var he
const ge=E.rej(de,{error:`a map with ${Object.keys(de).join(", ")}`}).prefault({}),ve=/^(?!.*<!--).+$/
function we({longest:e,rule:t}){return E.YjP({error:t}).trim().min(1,{error:t,abort:!0}).max(e,{error:t,abort:!0}).regex(ve,{error:t,abort:!0}).refine(e=>!/\p{Cc}/u.test(e),{error:t})}const ye=we({longest:50,rule:"the name of a label: one line of text, 1 to 50 characters, in quotes if it is a number"}),be=we({longest:40,rule:'what the names of labels begin with, such as "service:": one line of text, 1 to 40 characters, in quotes'}),ke="a list of at most 200 services, such as [{ id: checkout, name: Shop }]",je=e=>we({longest:e,rule:`one line of text, 1 to ${e} characters`}),xe=E.rej({id:we({longest:50,rule:'the name behind "service:" in a label: one line of text, 1 to 50 characters, in quotes if it is a number'}),name:je(60).optional(),description:je(200).optional(),group:je(60).optional(),order:E.aig({error:"a number"}).optional()},{error:"a map with id, name, description, group and order"}),$e=E.YOg(xe,{error:ke}).max(200,{error:ke}).superRefine((e,{issues:t})=>{const r=new Set,o=e
for(const[n,a]of(Array.isArray(o)?o:[]).entries()){const o=(0,T.$6)(a,"id")
if(void 0===o)continue
const s=o.toLowerCase()
r.has(s)&&t.push({code:"custom",input:e,path:[n,"id"],message:"every service once, in any case",params:{found:"the same service again"}})
r.add(s)}},{when:()=>!0}).prefault([]),Oe="a number more than 0 and at most 100",Me="a map from at most 20 labels to { factor: number, update-every: duration }, such as sev1: { factor: 0.25, update-every: 30m }",Ye=E.rej({factor:E.aig({error:Oe}).gt(0,{error:Oe}).lte(100,{error:Oe}).prefault(1),"update-every":S().prefault("off")},{error:"a map with factor and update-every"}).prefault({}),Ae=E.g1P(ye,Ye,{error:Me}).refine(e=>Object.keys(e).length<=20,{error:Me}).superRefine((e,{issues:t})=>{for(const r of function(e){const t=new Set
return e.filter(e=>{const r=e.toLowerCase(),o=t.has(r)
t.add(r)
return o})}(Object.keys(e)))t.push({code:"custom",input:e,path:[r],message:"every label once, in any case",params:{found:"the same label again"}})},{when:()=>!0}).prefault({sev1:{factor:.25,"update-every":"30m"},sev2:{factor:.5,"update-every":"2h"},sev3:{factor:1},sev4:{factor:2}}),Ee="an address that begins with https://, such as https://status.example.com",Pe={public:E.zMY({error:"true or false"}).prefault(!1),title:we({longest:80,rule:"one line of text, 1 to 80 characters"}).optional(),address:E.YjP({error:Ee}).regex(/^https:\/\/[^\s<>"]+$/,{error:Ee}).max(300,{error:Ee}).optional()},Te=E.rej(Pe,{error:`a map with ${Object.keys(Pe).join(", ")}`}).prefault({})
var ze=r(4569);// settings/record-of
function Le(e,t){const r=Object.fromEntries(e.map(e=>[e,t(e)]))
if(!function(e,t){return"object"==typeof e&&null!==e&&t.every(t=>Object.hasOwn(e,t))}(r,e))throw new Error("A record lacks one of its own keys.")
return r}// settings/steps-schema
function qe(e){return we({longest:e,rule:`one line of text, 1 to ${e} characters, without \x3c!--`})}const Se=E.rej(Le(b.ph,function(e){const t=function(e){const t=ze.w.find(t=>t.id===e)
if(void 0===t)throw new Error(`The protocol has no step ${e}.`)
return t}(e)
return E.rej({title:qe(80).prefault(t.title),hint:qe(300).prefault(t.hint),"remind-after":q(0).prefault((0,L.a3)(t.timeLimit)),enabled:E.zMY({error:"true or false"}).prefault(!0)},{error:"a map with title, hint, remind-after and enabled"}).prefault({})}),{error:`a map with the steps ${b.ph.join(", ")}`}).refine(function(e){return"object"!=typeof e||null===e||Object.values(e).filter(Re).length<b.ph.length},{error:"at least one step that is not left out with enabled: false",params:{found:"no step at all"},when:()=>!0}).prefault({})
function Re(e){return"object"==typeof e&&null!==e&&"enabled"in e&&!1===e.enabled}const Ze=E.rej(Le(k.VQ,// settings/templates-schema
function(){return se.optional()}),{error:`a map with ${k.VQ.join(", ")}`}).prefault({}),Ce='a window within one day such as "09:00-18:00", its start before its end, at latest 24:00',_e=E.YjP({error:Ce}).regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,{error:Ce}).transform((e,t)=>{const[r,o]=[Ne(e.slice(0,5)),Ne(e.slice(6))]
if(r<o)return{from:r,to:o}
t.issues.push({code:"custom",message:Ce,input:e})
return z.tm})
function Ne(e){return 60*Number(e.slice(0,2))+Number(e.slice(3))}const Fe=`a list with at least one of ${j.mx.join(", ")}`,Ie=`one of ${j.mx.join(", ")}`,Ve=E.YOg(E.k5n(j.mx,{error:Ie}),{error:Fe}).min(1,{error:Fe}),We="an IANA time zone such as UTC or Europe/Berlin",Ge=E.YjP({error:We}).refine(function(e){if(!/^[A-Za-z][\w+/-]*$/.test(e))return!1
try{new Intl.DateTimeFormat("en",{timeZone:e})
return!0}catch{return!1}},{error:We}).prefault("UTC"),Ue="a date of the calendar such as 2026-12-25",De="a list of at most 500 dates such as [2026-12-25]",He=E.YjP({error:Ue}).regex(/^\d{4}-\d\d-\d\d$/,{error:Ue,abort:!0}).refine(function(e){const t=new Date(`${e}T00:00:00Z`)
return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)},{error:Ue}),Be={hours:_e.optional(),days:Ve.optional(),holidays:E.YOg(He,{error:De}).max(500,{error:De}).prefault([])},Ke=E.rej(Be,{error:`a map with ${Object.keys(Be).join(", ")}`}).prefault({}),Qe=E.rej({early:E.k5n(["remind","reopen","accept"],{error:"remind, reopen or accept"}).prefault("remind")},{error:"a map with early"}).prefault({}),Je=E.k5n(P.T,{error:`one of ${P.T.join(", ")}`}).prefault("en"),Xe="a whole number from 0 to 10000",et={label:ye.prefault("incident"),language:Je,"time-zone":Ge,"working-hours":Ke,"accept-from":E.k5n(["read","triage","write"],{error:"read, triage or write"}).optional(),people:D,steps:Se,severities:Ae,"service-label":be.prefault("service:"),services:$e,private:E.rej({labels:E.YOg(ye,{error:"a list of labels"}).max(20,{error:"at most 20 labels"}).prefault(["security"])},{error:"a map with labels"}).prefault({}),reminders:ge,reserve:E.aig({error:Xe}).int({error:Xe}).min(0,{error:Xe}).max(1e4,{error:Xe}).prefault(200),close:Qe,"follow-ups":C,postmortem:le,site:Te,templates:Ze},tt=E.rej(et,{error:`a map with ${Object.keys(et).join(", ")}`}).superRefine((e,{issues:t})=>{void 0!==(0,T.$6)(e,"postmortem","template")&&void 0!==(0,T.$6)(e,"templates","postmortem")&&t.push({code:"custom",input:e,path:["postmortem","template"],message:"one of the two, because both name the template of the postmortem",params:{found:"a template here and one in `templates.postmortem`"}})},{when:()=>!0})
var rt=r(9852);// settings/former-keys
const ot={nag:"reminders","nag.repeat":"reminders.repeat","nag.cap":"reminders.per-incident","nag.max-per-run":"reminders.max-per-run","nag.sweep-interval":"reminders.sweep-interval","reminders.per-step":"reminders.per-incident","nag.hours":"working-hours.hours","nag.days":"working-hours.days","nag.holidays":"working-hours.holidays","nag.time-zone":"time-zone","steps.*.patience":"remind-after","severities.*.patience":"factor","templates.nag":"templates.reminder","templates.nag-answered":"templates.reminder-answered","templates.record-page":"templates.index-page"}
function nt(e,t){const r=function(e){const t=e.join("."),r=e.with(Math.min(1,e.length-1),"*").join(".")
return Object.entries(ot).find(([e])=>e===t||e===r)?.[1]}(t)
if(void 0===r)return
const o=[...i(e,t).within.keys()].flatMap(r=>nt(e,[...t,r])??[])
if(o.length>0)return o
const{keyOffset:n}=i(e,t)
return[{path:t,offset:n,found:"a key of an earlier version",allowed:`its new name \`${r}\``}]}var at=r(8439)
function st(e,t=[]){return ft(e).flatMap(([e,r])=>{const o=[...t,e]
return[{path:o,schema:r},...st(r,o)]})}function it(e,t){const[r,...o]=t
if(void 0===r)return[...Object.keys(e.properties??{}),...ut(e)]
const n="number"==typeof r?e.items:function(e,t){return ft(e).find(([e])=>e===t||e===lt)?.[1]}(e,r)
return function(e){return"object"==typeof e&&!Array.isArray(e)}(n)?it(n,o):[]}function ut({propertyNames:e}){return("object"==typeof e?e.enum??[]:[]).filter(e=>"string"==typeof e)}const lt="<label>"
function ft({properties:e,additionalProperties:t}){const r=Object.entries(e??{}),o="object"==typeof t&&function({properties:e}){return void 0!==e}(t)
return[...r,...o?[[lt,t]]:[]].flatMap(([e,t])=>"object"==typeof t?[[e,t]]:[])}// settings/schema-problems
function ct(e,{root:t}){const r={...at.bl(tt,{io:"input"}),title:"Incident Protocol",description:"What a team can choose in .github/incident-protocol.yml. Every key is optional."},o=st(r)
return e.flatMap(e=>{const n=function({path:e}){return e.map(e=>"number"==typeof e?e:String(e))}(e)
if("unrecognized_keys"===e.code){const a=it(r,n)
return e.keys.flatMap(e=>nt(t,[...n,e])??[mt({settings:o,keys:a,root:t,path:n,key:e})])}return[pt(e,i(t,n),n)]})}function pt(e,t,r){const{offset:n,keyOffset:a,found:s}=t
if("invalid_key"===e.code){const t=e.issues[0]?.message??e.message
return{path:r,offset:a,found:`the key ${(0,o.TL)(String(r.at(-1)))}`,allowed:t}}if("custom"===e.code&&"string"==typeof e.params?.found)return{path:r,offset:a,found:e.params.found,allowed:e.message}
const i={path:r,offset:n,found:s,allowed:e.message}
if("invalid_value"!==e.code)return i
const u=(0,rt.p)(s.replaceAll('"',""),e.values.map(String))
return void 0===u?i:{...i,didYouMean:u}}function mt({settings:e,keys:t,root:r,path:o,key:n}){const a=[...o,n],s={path:a,offset:i(r,a).keyOffset,found:"an unknown key",allowed:dt(t)},u=(0,rt.p)(n,t)??function(e,t){const[r,o]=e.filter(({path:e})=>e.length>1&&e.at(-1)===t)
return void 0===o?r?.path.join("."):void 0}(e,n)
return void 0===u?s:{...s,didYouMean:u}}function dt(e){return e.length>30?`one of the ${e.length} keys that stand in schema.json`:e.join(", ")}// settings/team-problems
const ht=["default","escalate-to"]
function gt(e,t){if("object"==typeof e&&null!==e)return Object.entries(e).find(([e])=>e===t)?.[1]}// settings/parse
const vt={mentionsTeams:!1}
function wt(e,t,r=vt){const o=function(e){const t=new n.HN,r=e=>{const{line:r,col:o}=t.linePos(e)
return{line:Math.max(1,r),column:Math.max(1,o)}},o=e=>({kind:"unreadable",lineOf:r,mistakes:e})
if(function(e){return e.length>h||(new TextEncoder).encode(e).length>h}(e))return o([y(0,"more than 64 KiB","a smaller file")])
try{const a=function(e,t){const r=(0,n.hR)(e.replace(/^\uFEFF/,""),{lineCounter:t,schema:"core",version:"1.2",resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1})
if("empty"in r)return{contents:null,mistakes:w(r)}
const[o,a]=r,s=void 0===a?[]:[y(a.range[0],"a second document","one document, without a --- in between")]
return{contents:o?.contents,mistakes:[...r.flatMap(w),...s]}}(e,t),i=a.mistakes.slice(0,g)
return i.length>0?o(i):{kind:"tree",lineOf:r,tree:s(a.contents)}}catch{return o([y(0,...v)])}}(e)
if("unreadable"===o.kind)return yt(o.mistakes,o.lineOf,t)
const{tree:a,lineOf:u}=o,l=tt.safeParse(a.value??{}),f=r.mentionsTeams?[]:function({value:e,root:t}){return ht.flatMap(r=>{const o=gt(gt(e,"people"),r)
return Array.isArray(o)?o.flatMap((e,o)=>{if("string"!=typeof e||!W.test(e))return[]
const n=["people",r,o],{offset:a,found:s}=i(t,n)
return[{path:n,offset:a,found:`the team ${s}`,allowed:N}]}):[]})}(a)
if(l.success&&0===a.mistakes.length&&0===f.length)return{kind:"settings",fileName:t,settings:x(l.data),chosen:bt(a.root)}
const c=l.success?[]:ct(l.error.issues,a)
return yt([...a.mistakes,...c,...f],u,t)}function yt(e,t,r){return{kind:"problems",problems:e.toSorted((e,t)=>e.offset-t.offset).map(e=>function({path:e,found:t,allowed:r,...n},a){const{file:s,line:i,column:u}=a,l=void 0===n.didYouMean?{}:{didYouMean:n.didYouMean}
return{file:s,line:i,column:u,path:(0,o.LF)(e),found:t,allowed:r,...l}}(e,{file:r,...t(e.offset)}))}}function bt({within:e},t=[]){return[...e].filter(([,e])=>!e.isEmpty).flatMap(([e,r])=>[(0,o.LF)([...t,e]),...bt(r,[...t,e])])}})}

