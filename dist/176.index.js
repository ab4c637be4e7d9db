export const id=176
export const ids=[176]
export const modules={9659:(function(e,t,s){var r,o=this&&this.__createBinding||(Object.create?function(e,t,s,r){void 0===r&&(r=s)
var o=Object.getOwnPropertyDescriptor(t,s)
o&&!("get"in o?!t.__esModule:o.writable||o.configurable)||(o={enumerable:!0,get:function(){return t[s]}}),Object.defineProperty(e,r,o)}:function(e,t,s,r){void 0===r&&(r=s),e[r]=t[s]}),n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),i=this&&this.__importStar||(r=function(e){return r=Object.getOwnPropertyNames||function(e){var t=[]
for(var s in e)Object.prototype.hasOwnProperty.call(e,s)&&(t[t.length]=s)
return t},r(e)},function(e){if(e&&e.__esModule)return e
var t={}
if(null!=e)for(var s=r(e),i=0;i<s.length;i++)"default"!==s[i]&&o(t,e,s[i])
return n(t,e),t}),a=this&&this.__awaiter||function(e,t,s,r){return new(s||(s=Promise))(function(o,n){function i(e){try{c(r.next(e))}catch(e){n(e)}}function a(e){try{c(r.throw(e))}catch(e){n(e)}}function c(e){var t
e.done?o(e.value):(t=e.value,t instanceof s?t:new s(function(e){e(t)})).then(i,a)}c((r=r.apply(e,t||[])).next())})}
Object.defineProperty(t,"__esModule",{value:!0}),t.HttpClient=t.HttpClientResponse=t.HttpClientError=t.MediaTypes=t.Headers=t.HttpCodes=void 0,t.getProxyUrl=function(e){const t=p.getProxyUrl(new URL(e))
return t?t.href:""},t.isHttps=function(e){return"https:"===new URL(e).protocol}
const c=i(s(8611)),u=i(s(5692)),p=i(s(3335)),l=i(s(770)),h=s(7867)
var d,f,v
!function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"}(d||(t.HttpCodes=d={})),function(e){e.Accept="accept",e.ContentType="content-type"}(f||(t.Headers=f={})),function(e){e.ApplicationJson="application/json"}(v||(t.MediaTypes=v={}))
const g=[d.MovedPermanently,d.ResourceMoved,d.SeeOther,d.TemporaryRedirect,d.PermanentRedirect],m=[d.BadGateway,d.ServiceUnavailable,d.GatewayTimeout],y=["OPTIONS","GET","DELETE","HEAD"]
class HttpClientError extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,HttpClientError.prototype)}}t.HttpClientError=HttpClientError
class HttpClientResponse{constructor(e){this.message=e}readBody(){return a(this,void 0,void 0,function*(){return new Promise(e=>a(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
this.message.on("data",e=>{t=Buffer.concat([t,e])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return a(this,void 0,void 0,function*(){return new Promise(e=>a(this,void 0,void 0,function*(){const t=[]
this.message.on("data",e=>{t.push(e)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}t.HttpClientResponse=HttpClientResponse,t.HttpClient=class HttpClient{constructor(e,t,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=s,s&&(null!=s.ignoreSslError&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=s.socketTimeout,null!=s.allowRedirects&&(this._allowRedirects=s.allowRedirects),null!=s.allowRedirectDowngrade&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade),null!=s.maxRedirects&&(this._maxRedirects=Math.max(s.maxRedirects,0)),null!=s.keepAlive&&(this._keepAlive=s.keepAlive),null!=s.allowRetries&&(this._allowRetries=s.allowRetries),null!=s.maxRetries&&(this._maxRetries=s.maxRetries))}options(e,t){return a(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return a(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return a(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,s){return a(this,void 0,void 0,function*(){return this.request("POST",e,t,s||{})})}patch(e,t,s){return a(this,void 0,void 0,function*(){return this.request("PATCH",e,t,s||{})})}put(e,t,s){return a(this,void 0,void 0,function*(){return this.request("PUT",e,t,s||{})})}head(e,t){return a(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,s,r){return a(this,void 0,void 0,function*(){return this.request(e,t,s,r)})}getJson(e){return a(this,arguments,void 0,function*(e,t={}){t[f.Accept]=this._getExistingOrDefaultHeader(t,f.Accept,v.ApplicationJson)
const s=yield this.get(e,t)
return this._processResponse(s,this.requestOptions)})}postJson(e,t){return a(this,arguments,void 0,function*(e,t,s={}){const r=JSON.stringify(t,null,2)
s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,v.ApplicationJson),s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,v.ApplicationJson)
const o=yield this.post(e,r,s)
return this._processResponse(o,this.requestOptions)})}putJson(e,t){return a(this,arguments,void 0,function*(e,t,s={}){const r=JSON.stringify(t,null,2)
s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,v.ApplicationJson),s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,v.ApplicationJson)
const o=yield this.put(e,r,s)
return this._processResponse(o,this.requestOptions)})}patchJson(e,t){return a(this,arguments,void 0,function*(e,t,s={}){const r=JSON.stringify(t,null,2)
s[f.Accept]=this._getExistingOrDefaultHeader(s,f.Accept,v.ApplicationJson),s[f.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,v.ApplicationJson)
const o=yield this.patch(e,r,s)
return this._processResponse(o,this.requestOptions)})}request(e,t,s,r){return a(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const o=new URL(t)
let n=this._prepareRequest(e,o,r)
const i=this._allowRetries&&y.includes(e)?this._maxRetries+1:1
let a,c=0
do{if(a=yield this.requestRaw(n,s),a&&a.message&&a.message.statusCode===d.Unauthorized){let e
for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t
break}return e?e.handleAuthentication(this,n,s):a}let t=this._maxRedirects
for(;a.message.statusCode&&g.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){const i=a.message.headers.location
if(!i)break
const c=new URL(i)
if("https:"===o.protocol&&o.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
if(yield a.readBody(),c.hostname!==o.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e]
n=this._prepareRequest(e,c,r),a=yield this.requestRaw(n,s),t--}if(!a.message.statusCode||!m.includes(a.message.statusCode))return a
c+=1,c<i&&(yield a.readBody(),yield this._performExponentialBackoff(c))}while(c<i)
return a})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return a(this,void 0,void 0,function*(){return new Promise((s,r)=>{this.requestRawWithCallback(e,t,function(e,t){e?r(e):t?s(t):r(new Error("Unknown error"))})})})}requestRawWithCallback(e,t,s){"string"==typeof t&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"))
let r=!1
function o(e,t){r||(r=!0,s(e,t))}const n=e.httpModule.request(e.options,e=>{o(void 0,new HttpClientResponse(e))})
let i
n.on("socket",e=>{i=e}),n.setTimeout(this._socketTimeout||18e4,()=>{i&&i.end(),o(new Error(`Request timeout: ${e.options.path}`))}),n.on("error",function(e){o(e)}),t&&"string"==typeof t&&n.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",function(){n.end()}),t.pipe(n)):n.end()}getAgent(e){const t=new URL(e)
return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),s=p.getProxyUrl(t)
if(s&&s.hostname)return this._getProxyAgentDispatcher(t,s)}_prepareRequest(e,t,s){const r={}
r.parsedUrl=t
const o="https:"===r.parsedUrl.protocol
r.httpModule=o?u:c
const n=o?443:80
if(r.options={},r.options.host=r.parsedUrl.hostname,r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):n,r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||""),r.options.method=e,r.options.headers=this._mergeHeaders(s),null!=this.userAgent&&(r.options.headers["user-agent"]=this.userAgent),r.options.agent=this._getAgent(r.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(r.options)
return r}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},_(this.requestOptions.headers),_(e||{})):_(e||{})}_getExistingOrDefaultHeader(e,t,s){let r
if(this.requestOptions&&this.requestOptions.headers){const e=_(this.requestOptions.headers)[t]
e&&(r="number"==typeof e?e.toString():e)}const o=e[t]
return void 0!==o?"number"==typeof o?o.toString():o:void 0!==r?r:s}_getExistingOrDefaultContentTypeHeader(e,t){let s
if(this.requestOptions&&this.requestOptions.headers){const e=_(this.requestOptions.headers)[f.ContentType]
e&&(s="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const r=e[f.ContentType]
return void 0!==r?"number"==typeof r?String(r):Array.isArray(r)?r.join(", "):r:void 0!==s?s:t}_getAgent(e){let t
const s=p.getProxyUrl(e),r=s&&s.hostname
if(this._keepAlive&&r&&(t=this._proxyAgent),r||(t=this._agent),t)return t
const o="https:"===e.protocol
let n=100
if(this.requestOptions&&(n=this.requestOptions.maxSockets||c.globalAgent.maxSockets),s&&s.hostname){const e={maxSockets:n,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.username}:${s.password}`}),{host:s.hostname,port:s.port})}
let r
const i="https:"===s.protocol
r=o?i?l.httpsOverHttps:l.httpsOverHttp:i?l.httpOverHttps:l.httpOverHttp,t=r(e),this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:n}
t=o?new u.Agent(e):new c.Agent(e),this._agent=t}return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let s
if(this._keepAlive&&(s=this._proxyAgentDispatcher),s)return s
const r="https:"===e.protocol
return s=new h.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=s,r&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1})),s}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID
return s?`${t} actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi,"_")}`:t}_performExponentialBackoff(e){return a(this,void 0,void 0,function*(){e=Math.min(10,e)
const t=5*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return a(this,void 0,void 0,function*(){return new Promise((s,r)=>a(this,void 0,void 0,function*(){const o=e.message.statusCode||0,n={statusCode:o,result:null,headers:{}}
let i,a
o===d.NotFound&&s(n)
try{a=yield e.readBody(),a&&a.length>0&&(i=t&&t.deserializeDates?JSON.parse(a,function(e,t){if("string"==typeof t){const e=new Date(t)
if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(a),n.result=i),n.headers=e.message.headers}catch(e){}if(o>299){let e
e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${o})`
const t=new HttpClientError(e,o)
t.result=n.result,r(t)}else s(n)}))})}}
const _=e=>Object.keys(e).reduce((t,s)=>(t[s.toLowerCase()]=e[s],t),{})}),3335:((e,t)=>{function s(e){if(!e.hostname)return!1
if(function(e){const t=e.toLowerCase()
return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(e.hostname))return!0
const t=process.env.no_proxy||process.env.NO_PROXY||""
if(!t)return!1
let s
e.port?s=Number(e.port):"http:"===e.protocol?s=80:"https:"===e.protocol&&(s=443)
const r=[e.hostname.toUpperCase()]
"number"==typeof s&&r.push(`${r[0]}:${s}`)
for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||r.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
return!1}Object.defineProperty(t,"__esModule",{value:!0}),t.getProxyUrl=function(e){const t="https:"===e.protocol
if(s(e))return
const r=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY
if(r)try{return new DecodedURL(r)}catch(e){if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}},t.checkBypass=s
class DecodedURL extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),770:((e,t,s)=>{e.exports=s(218)}),218:((e,t,s)=>{s(9278)
var r,o=s(4756),n=s(8611),i=s(5692),a=s(4434),c=(s(2613),s(9023))
function u(e){var t=this
t.options=e||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||n.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",function(e,s,r,o){for(var n=l(s,r,o),i=0,a=t.requests.length;i<a;++i){var c=t.requests[i]
if(c.host===n.host&&c.port===n.port)return t.requests.splice(i,1),void c.request.onSocket(e)}e.destroy(),t.removeSocket(e)})}function p(e,t){var s=this
u.prototype.createSocket.call(s,e,function(r){var n=e.request.getHeader("host"),i=h({},s.options,{socket:r,servername:n?n.replace(/:.*$/,""):e.host}),a=o.connect(0,i)
s.sockets[s.sockets.indexOf(r)]=a,t(a)})}function l(e,t,s){return"string"==typeof e?{host:e,port:t,localAddress:s}:e}function h(e){for(var t=1,s=arguments.length;t<s;++t){var r=arguments[t]
if("object"==typeof r)for(var o=Object.keys(r),n=0,i=o.length;n<i;++n){var a=o[n]
void 0!==r[a]&&(e[a]=r[a])}}return e}t.httpOverHttp=function(e){var t=new u(e)
return t.request=n.request,t},t.httpsOverHttp=function(e){var t=new u(e)
return t.request=n.request,t.createSocket=p,t.defaultPort=443,t},t.httpOverHttps=function(e){var t=new u(e)
return t.request=i.request,t},t.httpsOverHttps=function(e){var t=new u(e)
return t.request=i.request,t.createSocket=p,t.defaultPort=443,t},c.inherits(u,a.EventEmitter),u.prototype.addRequest=function(e,t,s,r){var o=this,n=h({request:e},o.options,l(t,s,r))
o.sockets.length>=this.maxSockets?o.requests.push(n):o.createSocket(n,function(t){function s(){o.emit("free",t,n)}function r(){o.removeSocket(t),t.removeListener("free",s),t.removeListener("close",r),t.removeListener("agentRemove",r)}t.on("free",s),t.on("close",r),t.on("agentRemove",r),e.onSocket(t)})},u.prototype.createSocket=function(e,t){var s=this,o={}
s.sockets.push(o)
var n=h({},s.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}})
e.localAddress&&(n.localAddress=e.localAddress),n.proxyAuth&&(n.headers=n.headers||{},n.headers["Proxy-Authorization"]="Basic "+new Buffer(n.proxyAuth).toString("base64")),r("making CONNECT request")
var i=s.request(n)
function a(n,a,c){var u
return i.removeAllListeners(),a.removeAllListeners(),200!==n.statusCode?(r("tunneling socket could not be established, statusCode=%d",n.statusCode),a.destroy(),(u=new Error("tunneling socket could not be established, statusCode="+n.statusCode)).code="ECONNRESET",e.request.emit("error",u),void s.removeSocket(o)):c.length>0?(r("got illegal response body from proxy"),a.destroy(),(u=new Error("got illegal response body from proxy")).code="ECONNRESET",e.request.emit("error",u),void s.removeSocket(o)):(r("tunneling connection has established"),s.sockets[s.sockets.indexOf(o)]=a,t(a))}i.useChunkedEncodingByDefault=!1,i.once("response",function(e){e.upgrade=!0}),i.once("upgrade",function(e,t,s){process.nextTick(function(){a(e,t,s)})}),i.once("connect",a),i.once("error",function(t){i.removeAllListeners(),r("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
var n=new Error("tunneling socket could not be established, cause="+t.message)
n.code="ECONNRESET",e.request.emit("error",n),s.removeSocket(o)}),i.end()},u.prototype.removeSocket=function(e){var t=this.sockets.indexOf(e)
if(-1!==t){this.sockets.splice(t,1)
var s=this.requests.shift()
s&&this.createSocket(s,function(e){s.request.onSocket(e)})}},r=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){var e=Array.prototype.slice.call(arguments)
"string"==typeof e[0]?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)}:function(){},t.debug=r}),7176:((e,t,s)=>{s.d(t,{defaults:()=>l})
var r=s(9896),o=s(857),n=s(9659),i=s(4706),a=s(4681),c=s(9210),u=s(3779)
new class Context{constructor(){var e,t,s
if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,r.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,r.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${o.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=null!==(e=process.env.GITHUB_API_URL)&&void 0!==e?e:"https://api.github.com",this.serverUrl=null!==(t=process.env.GITHUB_SERVER_URL)&&void 0!==t?t:"https://github.com",this.graphqlUrl=null!==(s=process.env.GITHUB_GRAPHQL_URL)&&void 0!==s?s:"https://api.github.com/graphql"}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}
const p=process.env.GITHUB_API_URL||"https://api.github.com",l={baseUrl:p,request:{agent:(h=p,(new n.HttpClient).getAgent(h)),fetch:function(e){const t=function(e){return(new n.HttpClient).getAgentDispatcher(e)}(e)
return(e,s)=>{return r=this,n=function*(){return(0,i.fetch)(e,Object.assign(Object.assign({},s),{dispatcher:t}))},new((o=void 0)||(o=Promise))(function(e,t){function s(e){try{a(n.next(e))}catch(e){t(e)}}function i(e){try{a(n.throw(e))}catch(e){t(e)}}function a(t){var r
t.done?e(t.value):(r=t.value,r instanceof o?r:new o(function(e){e(r)})).then(s,i)}a((n=n.apply(r,[])).next())})
var r,o,n}}(p)}}
var h
a.E.plugin(c._,u.ud).defaults(l)})}

