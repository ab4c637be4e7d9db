export const id=871
export const ids=[871]
export const modules={4871:((n,t,e)=>{e.r(t),e.d(t,{ExitCode:()=>_,addPath:()=>F,debug:()=>V,endGroup:()=>z,error:()=>j,exportVariable:()=>b,getBooleanInput:()=>D,getIDToken:()=>Z,getInput:()=>H,getMultilineInput:()=>N,getState:()=>X,group:()=>K,info:()=>J,isDebug:()=>M,markdownSummary:()=>h.markdownSummary,notice:()=>q,platform:()=>r,saveState:()=>Q,setCommandEcho:()=>B,setFailed:()=>W,setOutput:()=>k,setSecret:()=>G,startGroup:()=>Y,summary:()=>h.summary,toPlatformPath:()=>E,toPosixPath:()=>g,toWin32Path:()=>w,warning:()=>R})
var r={}
e.r(r),e.d(r,{arch:()=>U,getDetails:()=>L,isLinux:()=>I,isMacOS:()=>C,isWindows:()=>P,platform:()=>x})
var i=e(857)
function o(n){return null==n?"":"string"==typeof n||n instanceof String?n:JSON.stringify(n)}function s(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function c(n,t,e){const r=new Command(n,t,e)
process.stdout.write(r.toString()+i.EOL)}function u(n,t=""){c(n,{},t)}class Command{constructor(n,t,e){n||(n="missing.command"),this.command=n,this.properties=t,this.message=e}toString(){let n="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){n+=" "
let t=!0
for(const e in this.properties)if(this.properties.hasOwnProperty(e)){const r=this.properties[e]
r&&(t?t=!1:n+=",",n+=`${e}=${a(r)}`)}}var t
return n+=`::${t=this.message,o(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,n}}function a(n){return o(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var l=e(6982),d=e(9896)
function p(n,t){const e=process.env[`GITHUB_${n}`]
if(!e)throw new Error(`Unable to find environment variable for file command ${n}`)
if(!d.existsSync(e))throw new Error(`Missing file at path: ${e}`)
d.appendFileSync(e,`${o(t)}${i.EOL}`,{encoding:"utf8"})}function f(n,t){const e=`ghadelimiter_${l.randomUUID()}`,r=o(t)
if(n.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`)
if(r.includes(e))throw new Error(`Unexpected input: value should not contain the delimiter "${e}"`)
return`${n}<<${e}${i.EOL}${r}${i.EOL}${e}`}var m=e(6928),v=e(865),h=e(8860)
function g(n){return n.replace(/[\\]/g,"/")}function w(n){return n.replace(/[/]/g,"\\")}function E(n){return n.replace(/[/\\]/g,m.sep)}var y=e(6267),S=function(n,t,e,r){return new(e||(e=Promise))(function(i,o){function s(n){try{u(r.next(n))}catch(n){o(n)}}function c(n){try{u(r.throw(n))}catch(n){o(n)}}function u(n){var t
n.done?i(n.value):(t=n.value,t instanceof e?t:new e(function(n){n(t)})).then(s,c)}u((r=r.apply(n,t||[])).next())})}
const T=()=>S(void 0,void 0,void 0,function*(){const{stdout:n}=yield y.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield y.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0})
return{name:t.trim(),version:n.trim()}}),O=()=>S(void 0,void 0,void 0,function*(){var n,t,e,r
const{stdout:i}=yield y.getExecOutput("sw_vers",void 0,{silent:!0}),o=null!==(t=null===(n=i.match(/ProductVersion:\s*(.+)/))||void 0===n?void 0:n[1])&&void 0!==t?t:""
return{name:null!==(r=null===(e=i.match(/ProductName:\s*(.+)/))||void 0===e?void 0:e[1])&&void 0!==r?r:"",version:o}}),$=()=>S(void 0,void 0,void 0,function*(){const{stdout:n}=yield y.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,e]=n.trim().split("\n")
return{name:t,version:e}}),x=i.platform(),U=i.arch(),P="win32"===x,C="darwin"===x,I="linux"===x
function L(){return S(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield P?T():C?O():$()),{platform:x,arch:U,isWindows:P,isMacOS:C,isLinux:I})})}var _,A=function(n,t,e,r){return new(e||(e=Promise))(function(i,o){function s(n){try{u(r.next(n))}catch(n){o(n)}}function c(n){try{u(r.throw(n))}catch(n){o(n)}}function u(n){var t
n.done?i(n.value):(t=n.value,t instanceof e?t:new e(function(n){n(t)})).then(s,c)}u((r=r.apply(n,t||[])).next())})}
function b(n,t){const e=o(t)
if(process.env[n]=e,process.env.GITHUB_ENV)return p("ENV",f(n,t))
c("set-env",{name:n},e)}function G(n){c("add-mask",{},n)}function F(n){process.env.GITHUB_PATH?p("PATH",n):c("add-path",{},n),process.env.PATH=`${n}${m.delimiter}${process.env.PATH}`}function H(n,t){const e=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!e)throw new Error(`Input required and not supplied: ${n}`)
return t&&!1===t.trimWhitespace?e:e.trim()}function N(n,t){const e=H(n,t).split("\n").filter(n=>""!==n)
return t&&!1===t.trimWhitespace?e:e.map(n=>n.trim())}function D(n,t){const e=H(n,t)
if(["true","True","TRUE"].includes(e))return!0
if(["false","False","FALSE"].includes(e))return!1
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function k(n,t){if(process.env.GITHUB_OUTPUT)return p("OUTPUT",f(n,t))
process.stdout.write(i.EOL),c("set-output",{name:n},o(t))}function B(n){u("echo",n?"on":"off")}function W(n){process.exitCode=_.Failure,j(n)}function M(){return"1"===process.env.RUNNER_DEBUG}function V(n){c("debug",{},n)}function j(n,t={}){c("error",s(t),n instanceof Error?n.toString():n)}function R(n,t={}){c("warning",s(t),n instanceof Error?n.toString():n)}function q(n,t={}){c("notice",s(t),n instanceof Error?n.toString():n)}function J(n){process.stdout.write(n+i.EOL)}function Y(n){u("group",n)}function z(){u("endgroup")}function K(n,t){return A(this,void 0,void 0,function*(){let e
Y(n)
try{e=yield t()}finally{z()}return e})}function Q(n,t){if(process.env.GITHUB_STATE)return p("STATE",f(n,t))
c("save-state",{name:n},o(t))}function X(n){return process.env[`STATE_${n}`]||""}function Z(n){return A(this,void 0,void 0,function*(){return yield v.OidcClient.getIDToken(n)})}!function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"}(_||(_={}))})}

