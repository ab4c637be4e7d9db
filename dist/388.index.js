export const id=388
export const ids=[388]
export const modules={8504:((e,t,n)=>{n.d(t,{db:()=>i,RD:()=>u,ki:()=>c,Wy:()=>a,G9:()=>l,TK:()=>d})
var o=n(9852),r=n(7872);// i18n/compiled/places
const s={untitled:["number"],allStepsDone:["total"],stepsNotDone:["open","total"],severityAtWorst:["severity","worst"],severityChosen:["severity","who"],timeInSeverity:["severity","duration"],lastedUntilMitigated:["duration"],reopenedTimes_one:["duration"],reopenedTimes_other:["duration","count"],roleSteps_one:["steps"],roleSteps_other:["steps"],roleOwner:["steps"],roleWrote:["pulls"],roleReviewed:["pulls"],alsoTookPart:["people"],secretsLeftOut_other:["count"],summaryBy:["who"],summaryCut:["who","url"],fullLog:["count"],moreInIssue:["count","url"],withoutHistory:["reason"],commentQuoted:["who","quote"],commented:["who"],opened:["who"],openedAs:["who","labels"],openedIncident:["who"],openedIncidentAs:["who","labels"],declaredIt:["who"],declaredItAs:["who","labels"],labelsAdded_one:["who","labels"],labelsAdded_other:["who","labels"],labelsRemoved_one:["who","labels"],labelsRemoved_other:["who","labels"],tookItOn:["who"],assigned:["who","people"],steppedBack:["who"],unassigned:["who","people"],skippedStep:["who","steps","quote"],didSteps:["who","steps"],stepsSeenDone:["steps"],reopenedSteps:["who","steps"],stepsSeenOpen:["steps"],stepNamed:["number","title"],tookTheLead:["who"],gaveTheLead:["who","other"],tookStep:["other","steps"],gaveStep:["who","steps","other"],milestoneReported:["milestone","who"],reportedLater:["who","quote"],toldAll:["who","status","quote"],publicUpdate:["status"],inStatus:["status"],linked:["who","what"],merged:["what"],mergedOf:["what","who"],pullRequest:["link"],issue:["link"],commit:["link"],referenced:["who","commit"],committed:["who","link","quote"],deployed:["who","commit","place"],deployFailed:["who","commit","place"],deploying:["who","commit","place"],renamed:["who","from","to"],closedCompleted:["who"],closedNotPlanned:["who"],closedDuplicate:["who"],closedWith:["who","commit"],reopened:["who"],locked:["who"],unlocked:["who"],pinned:["who"],markedDuplicate:["who"],seenAt:["when"],atMost:["duration"],quotedFromTick:["who","when"],quotedFromComment:["who","url","when"],answersTo:["url"],thanked:["people"],noteBy:["who","when"],formBy:["who"],reactionsToIssue:["reactions"],reportedAgain:["issues"],perhapsReportedAgain:["issues"],markedInIssue:["icon"],changedBefore:["hours","zones"],moreChanges:["count","url"],nothingChanged:["hours"],changesUnknown:["hours"],sharedServices:["names"],sharedLabels:["names"],sharedWords:["names"],similarMore:["count","url"],sameAs:["incident","day"],sameAsNothing:["incident","day"],followUpDue:["date"],followUpPriority:["level"],postmortemsOf:["name"],postmortemCount_one:["count"],postmortemCount_other:["count","since"],followUpsOpen_one:["count"],followUpsOpen_other:["count"],withOpenSteps:["count"],olderPostmortems:["count","index"],followUpsOpenOf_one:["count","total"],followUpsOpenOf_other:["count","total"],followUpsDone_one:["count"],followUpsDone_other:["count"],feedOpenFor:["duration"],feedLasted:["duration"],feedSteps:["done","total"],feedFollowUps:["open","total"],feedIssue:["number"],quote:["text"],assumedFromStep:["when","step"],assumedFromClosing:["when"],assumedLead:["who"],toldBeforeReopened:["who","at"],writtenUnder:["heading"],wroteUp:["who"],toldLineAbout:["who","quote"],perhapsSaid:["step","links","command"],askSaid:["step","command"],othersSaid_one:["count"],othersSaid_other:["count"],linesLeftOut_one:["count"],linesLeftOut_other:["count"],leadLasted:["duration","from","to"],leadAtLeast:["duration","from","to"],lastedAtLeast:["duration"],leadNoEnd:["from"],leadCause:["quote"],leadImpact:["quote"],leadFollowUps_one:["count","open"],leadFollowUps_other:["count","open"],stillToWrite:["headings","section"],numbersYear_one:["year","count"],numbersYear_other:["year","count"],numbersMedian:["times"],numberAlert:["duration"],numberApology:["duration"],numberResolved:["duration"],numbersComplete:["part","total"]};// i18n/own-messages
function i(e){return Object.hasOwn(r.en.postmortem,e)}const a=Object.keys(r.en.postmortem).filter(i),l="one line of text, 1 to 500 characters, without \x3c!-- and --\x3e"
function u(e){return"string"==typeof e&&/^(?!.*(?:<!--|-->))[^\p{Cc}\u2028\u2029]{1,500}$/u.test(e)}function c(e,t){const n=function(e){return(s[e]??[]).map(e=>`{${e}}`)}(e),o=function(e){return e.match(/\{\w+\}/g)??[]}(t).find(e=>!n.includes(e))
return void 0!==o?{found:`the place ${o}`,allowed:0===n.length?"a text without places":`a text with ${n.join(", ")}`}:/(?:Question|Example)$/.test(e)&&!/[?？؟]/.test(t)?{found:"no question mark",allowed:"a question: by its mark we know what nobody has answered"}:void 0}function d(e,t){const n=("object"==typeof e&&null!==e?Object.entries(e):[]).map(([e,t])=>({key:e,text:t,flaw:h(e,t)}))
return{messages:Object.fromEntries(n.flatMap(({key:e,text:t,flaw:n})=>void 0===n?[[e,t]]:[])),flaws:n.flatMap(({key:e,flaw:n})=>void 0===n?[]:[`${t(e)}: ${n}`])}}function h(e,t){if(!i(e)){const t=(0,o.p)(e,a)
return`no message of ours has the key "${e}"${void 0===t?"":`; did you mean "${t}"?`}`}if(!u(t))return`"${e}" is not ${l}`
const n=c(e,t)
return void 0===n?void 0:`"${e}": found ${n.found}, allowed: ${n.allowed}`}}),2839:((e,t,n)=>{n.d(t,{Xz:()=>a,g4:()=>l,vQ:()=>u})
var o=n(9599),r=n(8113)
const s={language:"yaml",engines:{yaml:{parse:c},javascript:d,json:d}},i={engines:{yaml:{parse:c,stringify:function(e){return(0,r.As)(e,{schema:"yaml-1.1",singleQuote:!0,lineWidth:0,aliasDuplicateObjects:!1})}},javascript:d}}
function a(e){const t=u(e)
if(void 0===t)return{kind:"none",content:e.replace(/^\uFEFF/,"")}
if(""===t.closing)return{kind:"broken",reason:"The line `---` that ends it is missing."}
try{const{data:e}=o(`---\n${t.yaml.replaceAll("\r\n","\n")}---\n`,s)
return{kind:"front-matter",data:e,content:t.content}}catch(e){const[t=""]=(e instanceof Error?e.message:String(e)).split("\n")
return{kind:"broken",reason:t}}}function l(e,t){return`${o.stringify({content:""},function(e){const t=JSON.stringify(e),n=JSON.parse(t)
return"object"==typeof n&&null!==n?n:{}}(e),i).trimEnd()}\n${t}`}function u(e){const t=/^\uFEFF?---[ \t]*(?:\r?\n)/.exec(e)?.[0]
if(void 0===t)return
const n=e.slice(t.length),o=/^---[ \t]*(?:\r?\n|$)/m.exec(n)
if(null===o)return{opening:t,yaml:n,closing:"",content:""}
const[r]=o,s=o.index+r.length
return{opening:t,yaml:n.slice(0,o.index),closing:r,content:n.slice(s)}}function c(e){const t=(0,r.qg)(e,{schema:"core",prettyErrors:!1,logLevel:"error"})
if(null==t)return{}
if("object"!=typeof t||Array.isArray(t))throw new Error("It is not a list of keys with values.")
return t}function d(){throw new Error("Only YAML is read.")}}),5922:((e,t,n)=>{n.d(t,{b:()=>w,u:()=>g})
var o=n(8504),r=n(2839),s=n(8508),i=n(153);// templates/renderer
const a=1e6,l=1e5,u=`it writes more than ${a} characters`,c={allowProtoPropertiesByDefault:!1,allowProtoMethodsByDefault:!1}
function d({name:e,source:t}){if("string"!=typeof t)throw new Error(`Template "${e}": not a text.`)
return t.replace(/^\uFEFF/,"").replaceAll(/\r\n?/g,"\n")}function h(e){if(e.length>a)throw new Error(u)
return e}function p({name:e,skipped:t},n,o){const r=o instanceof Error?o.message:String(o),s=function(e,t){const n=/(?:line (\d+)|- (\d+):\d+$)/.exec(e),o=n?.[1]??n?.[2]
if(void 0!==o)return Number(o)
const r=/(?:helper: "(.+)"|partial (.+) could not be found|\(reading '(.+)'\))/.exec(e),s=r?.[1]??r?.[2]??r?.[3]
if(void 0===s)return
const i=t.split("\n").findIndex(e=>e.includes("{{")&&e.includes(s))
return-1===i?void 0:i+1}(r,n)
return`Template "${e}"${void 0===s?"":`, line ${s+t}`}: ${function(e){if("Maximum call stack size exceeded"===e)return"a partial calls itself without end"
if("Invalid string length"===e)return u
const t=/\(reading ('.+')\)$/.exec(e)?.[1]
if(void 0!==t)return`${t.replaceAll("'",'"')} is not known here`
const n=e.split("\n"),[o="",r,,s]=n
return o.startsWith("Parse error on line")?[`near ${JSON.stringify(r??"")}`,s??""].filter(e=>""!==e).join(": "):o.replace(/ - \d+:\d+$/,"").replace(/ not defined in .*$/," is not known here")}(r)}`}var m=n(3475);// templates/own-template
const f=2e5
function w(e,t){const n=y(e)
if("broken"===n.kind)return o=n.problem,{messages:{},flaws:[],write:()=>v(o)}
var o
const{name:r,path:a}=e,{messages:u,source:f,skipped:w}=n,g=k(e,u)
if(""===f.trim())return{...g,write:()=>void 0===u?v(`${a} is empty`):{kind:"ours"}}
const $=function(e){const t={left:l},n=function(e){const t=s.create(),n=t=>(n,o)=>{e.left-=1
if(e.left<0)throw new Error("its lists and partials go round without end")
return h(t(n,o))},{each:o}=t.helpers
t.registerHelper("each",function(e,t){return void 0===t?o?.call(this,e):o?.call(this,e,{...t,fn:n(t.fn)})})
const{inline:r}=t.decorators
t.registerDecorator("inline",(e,t,o,s)=>r?.(e,t,o,{...s,fn:Object.assign(n(s.fn),s.fn)}))
t.registerHelper("log",()=>"")
return t}(t)
n.registerHelper("say",(0,i.d)(e.language))
let o
return r=>{const s=d(e)
t.left=l
try{o??=n.compile(s,{noEscape:!0!==e.isHtml,strict:!0})
return h(o(r,c))}catch(t){throw new Error(p(e,s,t),{cause:t})}}}({name:a,source:f,skipped:w,language:t,isHtml:"html"===(0,m.CQ)(r)})
return{...g,write:b(a,$,{maybeNothing:"summary"===r})}}function g(e,t){const n=y(e)
if("broken"===n.kind)return n.problem
const{source:o,skipped:r,messages:i}=n,[a]=k(e,i).flaws
return function(e){const t=d(e)
try{s.parse(t)
return}catch(n){return p(e,t,n)}}({name:e.path,source:o,skipped:r,language:t})??a}function k({path:e,text:t=""},n){return(0,o.TK)(n,n=>`${e}${function(e,t){const n=t.split("\n").findIndex(t=>t.includes(`${e}:`)||t.includes(`${e}":`))
return-1===n?"":`, line ${n+1}`}(n,t)}`)}function b(e,t,{maybeNothing:n}){return o=>{try{const r=t(o)
return""!==r.trim()||n?{kind:"text",text:r}:v(`${e} writes nothing`)}catch(e){return v(e instanceof Error?e.message:String(e))}}}function y({name:e,path:t,text:n}){if(void 0===n)return{kind:"broken",problem:`${t} is not a file on the default branch`}
if(n.length>f)return{kind:"broken",problem:`${t} is longer than ${f} characters`}
if(/[\0\uFFFD]/.test(n))return{kind:"broken",problem:`${t} is not a text`}
const o="postmortem"===e?(0,r.Xz)(n):{kind:"none",content:n}
if("broken"===o.kind)return{kind:"broken",problem:`the front matter of ${t} cannot be read: ${o.reason}`}
const s=n.slice(0,n.length-o.content.length).split("\n").length-1
return{kind:"read",messages:"front-matter"===o.kind?o.data.messages:void 0,source:o.content,skipped:s}}function v(e){return{kind:"ours",problem:e}}}),9388:((e,t,n)=>{n.d(t,{withOwnTemplates:()=>a})
var o=n(8674),r=n(1156),s=n(5922),i=n(3475)
function a(e,t){return 0===t.length?e:l(e,t,new Set)}function l(e,t,n){const a=new Map(t.map(t=>[t.name,(0,s.b)(t,e.language)]))
for(const{flaws:e}of a.values())for(const t of e)n.add(`${t}.`)
const c=e=>t.find(t=>t.name===e)?.path??e,d={language:e.language,inLanguage:o=>o===e.language?d:l(e.inLanguage(o),t,n),write:(t,s,l)=>{const d=function(e,{name:t,path:n,view:s,lacks:a}){if("ours"===e.kind)return e
const l=a?.(e.text)??(function(e){return"postmortem"===e||"index-page"===e||"summary"===e||"md"!==(0,i.CQ)(e)}(t)?void 0:function(e,t){if(e.length>u)return`it writes more than ${u} characters for a comment`
const n=(0,o.$6)(t,"listInComment")??""
if(/<!--\s*incident-protocol:/i.test(""===n?e:e.replace(n,()=>"")))return'it writes a mark that is ours to write, "incident-protocol:"'
const{open:s}=(0,r.k)(e)
return"fence"===s.kind||"html"===s.kind&&"blank"!==s.html.until?"it leaves a block of code or a hidden remark open":void 0}(e.text,s))
return void 0===l?e:{kind:"ours",problem:`Template "${n}": ${l}`}}(a.get(t)?.write(s)??{kind:"ours"},{name:t,path:c(t),view:s,lacks:l})
if("text"===d.kind)return d.text
void 0!==d.problem&&n.add(`${d.problem}. Our own ${t} was used instead.`)
return e.write(t,s)},messages:a.get("postmortem")?.messages??{},problems:()=>[...n]}
return d}const u=2e4}),3475:((e,t,n)=>{n.d(t,{CQ:()=>i,F9:()=>s,VQ:()=>r})
const o={"tracking-comment":"the tracking comment, which shows the state of an incident","waiting-comment":"that comment while an incident waits to be confirmed",draft:"texts to copy, and the question that asks for feedback",answer:"answers to commands",reminder:"reminders","reminder-answered":"what is left of a reminder once its step is done",reopened:"the reason why an issue was opened again",postmortem:"the postmortem, as `postmortem.template`","pull-request":"the description of the pull request with a postmortem","index-page":"the list of all postmortems",summary:"the job summary","site-page":"what is around each page of the site","site-now":"the first page of the site, with what is wrong now","site-history":"the page of the site with what happened","site-incident":"the page of one incident","site-lessons":"the page of the site with what was learned","site-numbers":"the page of the site with numbers","site-style":"the stylesheet of the site"},r=Object.keys(o).filter(function(e){return Object.hasOwn(o,e)})
function s(e){return o[e]}function i(e){return"site-style"===e?"css":e.startsWith("site-")?"html":"md"}})}

