export const id=846
export const ids=[846]
export const modules={4846:(t,e,n)=>{n.d(e,{tellOthers:()=>k})
var o=n(6217),r=n(7378),s=n(2502);// CONCATENATED MODULE: ./lib/src/news/news-item.js
const a=200,i=1500
function c(t){return void 0===t?{}:{severity:(0,s.pF)(t,40)}}function l(t,e){return(0,s.pF)((0,r.E)(t).text,e)}function d({kind:t,title:e,severity:n="",status:o,text:r=""},{format:s,words:a}){return"update"===t?s("news-update",{what:void 0===o?a.lastUpdate:a[`status-${o}`],title:e,text:r}):s(`news-${t}`,{title:e,graded:""===n?"":` (${n})`})}var u=n(7598),m=n(1553)
function p({hostname:t,pathname:e}){const n=(...e)=>e.some(e=>t===e||t.endsWith(`.${e}`))
return n("slack.com")?"slack":n("webhook.office.com","logic.azure.com","api.powerplatform.com")?"teams":n("discord.com","discordapp.com")&&e.startsWith("/api/")?"discord":n("chat.googleapis.com")?"google-chat":/^\/hooks\/[a-z0-9]{26}\/?$/.test(e)?"mattermost":"json"}function f(t){const e=/^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i.exec(t)?.slice(1).map(Number)
if(void 0!==e){const[t=0,n=0]=e
return 0===t||10===t||127===t||t>=224||100===t&&n>=64&&n<128||198===t&&(18===n||19===n)||169===t&&254===n||172===t&&n>=16&&n<32||192===t&&168===n}return!!t.includes(":")&&/^(?:::1?$|f[cd]|fe[89ab]|ff|::ffff:|64:ff9b:)/i.test(t)}function h({url:t,postmortem:e}){return(e??t).replaceAll(/[<>|\s]/g,encodeURIComponent)}function y(t){return`<${h(t)}|#${t.incident}>`}function w(t){return t.replaceAll(/[\\`*_{}[\]()#>~|<!]/g,"\\$&").replaceAll("@","@​")}// CONCATENATED MODULE: ./lib/src/run/notify.js
const $=5*n(9480).Rc,g=20
async function v(t,e){const n=e.urls.split(/\s+/).filter(t=>""!==t).map(t=>function(t,e){const n=URL.parse(t)
return null===n?{kind:"refused",why:"it is no address"}:"https:"===n.protocol||e&&"http:"===n.protocol?!e&&function(t){const e=t.replace(/^\[|\]$/g,"").replace(/\.$/,"").toLowerCase()
return!("localhost"!==e&&!/\.(?:localhost|local|internal|lan|home|corp|intranet)$/.test(e))||!e.includes(".")&&!e.includes(":")||f(e)}(n.hostname)?{kind:"refused",why:"it is in a private network; `notify-private: true` allows that"}:{kind:"address",address:{url:n,form:p(n)}}:{kind:"refused",why:"it does not begin with `https://`"}}(t,e.mayBePrivate)),o=t.slice(0,g),r=t.length-o.length,s=n.map(async(t,n)=>{const r=`\`notify-url\`, address ${n+1}`
if("refused"===t.kind)return[`${r}: nothing was sent, because ${t.why}.`]
const s=await async function(t,e,n){const o=AbortSignal.timeout(2*$)
for(const r of t){const t=await x(r,e,{...n,end:o})
if(void 0===t)continue
const s=t.isFinal?t:await x(r,e,{...n,end:o})
if(void 0!==s)return s.why}}(o,t.address,e)
return void 0===s?[]:[`${r} (${t.address.url.hostname}) was not told: ${s}.`]}),a=(await Promise.all(s)).flat()
return r>0&&n.length>0?[...a,`${r} more news were not sent.`]:a}async function x(t,{url:e,form:n},{secret:o,mayBePrivate:r,end:s}){const a=JSON.stringify(// CONCATENATED MODULE: ./lib/src/news/payload.js
function(t,e){switch(e){case"slack":return{text:`${n=t.summary,n.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")} ${y(t)}`,unfurl_links:!1}
case"google-chat":return{text:`${t.summary.replaceAll(/[<>]/g,"")} <${h(t)}|#${t.incident}>`}
case"discord":return{content:`${w(t.summary).slice(0,1800)} [#${t.incident}](<${h(t)}>)`,allowed_mentions:{parse:[]}}
case"mattermost":return{text:`${w(t.summary)} [#${t.incident}](${h(t)})`}
case"teams":return function(t){return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",body:[{type:"TextBlock",text:w(t.summary),wrap:!0}],actions:[{type:"Action.OpenUrl",title:`#${t.incident}`,url:h(t)}]}}]}}(t)
case"json":return{version:1,...t}}var n}(t,n)),i=(0,u.createHmac)("sha256",o).update(a).digest("hex"),c={"x-incident-protocol-id":t.id,...""===o?{}:{"x-incident-protocol-signature":`sha256=${i}`}}
try{if(!r&&await async function({hostname:t}){return(await(0,m.lookup)(t.replace(/^\[|\]$/g,""),{all:!0})).some(({address:t})=>f(t))}(e))return{why:"it leads into a private network",isFinal:!0}
const{status:t}=await fetch(e,{method:"POST",headers:{"content-type":"application/json",..."json"===n?c:{}},body:a,redirect:"manual",signal:AbortSignal.any([s,AbortSignal.timeout($)])})
if(t>=200&&t<300)return
return{why:t>=300&&t<400?"it sends elsewhere, which is not followed":`it answered ${t}`,isFinal:t<500&&429!==t}}catch(t){return{why:t instanceof DOMException&&"TimeoutError"===t.name?"it did not answer in time":"it cannot be reached",isFinal:!1}}}// CONCATENATED MODULE: ./lib/src/run/tell.js
async function k({context:t,settings:e,dryRun:n},r,s){const{owner:u,name:m}=t.repository,p=(0,o.zi)(e.language),f=r.flatMap(t=>function({number:t,title:e="",url:n,severity:o,news:r=[]},s,u){return r.map(r=>{const m={id:`${s}#${t}/${r.kind}/${r.at}`,kind:r.kind,at:r.at,repository:s,incident:t,title:l(e,a),url:n,...void 0===r.by?{}:{by:r.by},...c(r.severity??o),...void 0===r.status?{}:{status:r.status},...void 0===r.text?{}:{text:l(r.text,i)},...void 0===r.next?{}:{next:r.next},...void 0===r.postmortem?{}:{postmortem:r.postmortem}}
return{...m,summary:d(m,u)}})}(t,`${u}/${m}`,p))
return{news:f,notes:n?[]:await v(f,s)}}}}

