export const id=264
export const ids=[264]
export const modules={770:(e,t,n)=>{e.exports=n(218)},218:(e,t,n)=>{n(9278)
var r,o=n(4756),s=n(8611),i=n(5692),a=n(4434),c=(n(2613),n(9023))
function u(e){var t=this
t.options=e||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||s.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",function(e,n,r,o){for(var s=l(n,r,o),i=0,a=t.requests.length;i<a;++i){var c=t.requests[i]
if(c.host===s.host&&c.port===s.port)return t.requests.splice(i,1),void c.request.onSocket(e)}e.destroy(),t.removeSocket(e)})}function d(e,t){var n=this
u.prototype.createSocket.call(n,e,function(r){var s=e.request.getHeader("host"),i=h({},n.options,{socket:r,servername:s?s.replace(/:.*$/,""):e.host}),a=o.connect(0,i)
n.sockets[n.sockets.indexOf(r)]=a,t(a)})}function l(e,t,n){return"string"==typeof e?{host:e,port:t,localAddress:n}:e}function h(e){for(var t=1,n=arguments.length;t<n;++t){var r=arguments[t]
if("object"==typeof r)for(var o=Object.keys(r),s=0,i=o.length;s<i;++s){var a=o[s]
void 0!==r[a]&&(e[a]=r[a])}}return e}t.httpOverHttp=function(e){var t=new u(e)
return t.request=s.request,t},t.httpsOverHttp=function(e){var t=new u(e)
return t.request=s.request,t.createSocket=d,t.defaultPort=443,t},t.httpOverHttps=function(e){var t=new u(e)
return t.request=i.request,t},t.httpsOverHttps=function(e){var t=new u(e)
return t.request=i.request,t.createSocket=d,t.defaultPort=443,t},c.inherits(u,a.EventEmitter),u.prototype.addRequest=function(e,t,n,r){var o=this,s=h({request:e},o.options,l(t,n,r))
o.sockets.length>=this.maxSockets?o.requests.push(s):o.createSocket(s,function(t){function n(){o.emit("free",t,s)}function r(e){o.removeSocket(t),t.removeListener("free",n),t.removeListener("close",r),t.removeListener("agentRemove",r)}t.on("free",n),t.on("close",r),t.on("agentRemove",r),e.onSocket(t)})},u.prototype.createSocket=function(e,t){var n=this,o={}
n.sockets.push(o)
var s=h({},n.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}})
e.localAddress&&(s.localAddress=e.localAddress),s.proxyAuth&&(s.headers=s.headers||{},s.headers["Proxy-Authorization"]="Basic "+new Buffer(s.proxyAuth).toString("base64")),r("making CONNECT request")
var i=n.request(s)
function a(s,a,c){var u
return i.removeAllListeners(),a.removeAllListeners(),200!==s.statusCode?(r("tunneling socket could not be established, statusCode=%d",s.statusCode),a.destroy(),(u=new Error("tunneling socket could not be established, statusCode="+s.statusCode)).code="ECONNRESET",e.request.emit("error",u),void n.removeSocket(o)):c.length>0?(r("got illegal response body from proxy"),a.destroy(),(u=new Error("got illegal response body from proxy")).code="ECONNRESET",e.request.emit("error",u),void n.removeSocket(o)):(r("tunneling connection has established"),n.sockets[n.sockets.indexOf(o)]=a,t(a))}i.useChunkedEncodingByDefault=!1,i.once("response",function(e){e.upgrade=!0}),i.once("upgrade",function(e,t,n){process.nextTick(function(){a(e,t,n)})}),i.once("connect",a),i.once("error",function(t){i.removeAllListeners(),r("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
var s=new Error("tunneling socket could not be established, cause="+t.message)
s.code="ECONNRESET",e.request.emit("error",s),n.removeSocket(o)}),i.end()},u.prototype.removeSocket=function(e){var t=this.sockets.indexOf(e)
if(-1!==t){this.sockets.splice(t,1)
var n=this.requests.shift()
n&&this.createSocket(n,function(e){n.request.onSocket(e)})}},r=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){var e=Array.prototype.slice.call(arguments)
"string"==typeof e[0]?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)}:function(){},t.debug=r},7264:(e,t,n)=>{n.r(t),n.d(t,{ExitCode:()=>ee,addPath:()=>oe,debug:()=>he,endGroup:()=>we,error:()=>pe,exportVariable:()=>ne,getBooleanInput:()=>ae,getIDToken:()=>_e,getInput:()=>se,getMultilineInput:()=>ie,getState:()=>Ee,group:()=>ye,info:()=>ve,isDebug:()=>le,markdownSummary:()=>H,notice:()=>me,platform:()=>r,saveState:()=>Oe,setCommandEcho:()=>ue,setFailed:()=>de,setOutput:()=>ce,setSecret:()=>re,startGroup:()=>ge,summary:()=>I,toPlatformPath:()=>M,toPosixPath:()=>B,toWin32Path:()=>j,warning:()=>fe})
var r={}
n.r(r),n.d(r,{arch:()=>Q,getDetails:()=>Z,isLinux:()=>X,isMacOS:()=>Y,isWindows:()=>V,platform:()=>K})
var o=n(857)
function s(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function i(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function a(e,t,n){const r=new Command(e,t,n)
process.stdout.write(r.toString()+o.EOL)}function c(e,t=""){a(e,{},t)}class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
r&&(t?t=!1:e+=",",e+=`${n}=${u(r)}`)}}var t
return e+=`::${t=this.message,s(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function u(e){return s(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var d=n(6982),l=n(9896)
function h(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!l.existsSync(n))throw new Error(`Missing file at path: ${n}`)
l.appendFileSync(n,`${s(t)}${o.EOL}`,{encoding:"utf8"})}function p(e,t){const n=`ghadelimiter_${d.randomUUID()}`,r=s(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${o.EOL}${r}${o.EOL}${n}`}var f=n(6928),m=n(8611),v=n.t(m,2),g=n(5692),w=n.t(g,2)
function y(e){const t="https:"===e.protocol
if(function(e){if(!e.hostname)return!1
const t=e.hostname
if(function(e){const t=e.toLowerCase()
return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}(t))return!0
const n=process.env.no_proxy||process.env.NO_PROXY||""
if(!n)return!1
let r
e.port?r=Number(e.port):"http:"===e.protocol?r=80:"https:"===e.protocol&&(r=443)
const o=[e.hostname.toUpperCase()]
"number"==typeof r&&o.push(`${o[0]}:${r}`)
for(const e of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||o.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
return!1}(e))return
const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY
if(n)try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}class DecodedURL extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var O,E,_,R=n(770),T=n(4706),S=function(e,t,n,r){return new(n||(n=Promise))(function(o,s){function i(e){try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){var t
e.done?o(e.value):(t=e.value,t instanceof n?t:new n(function(e){e(t)})).then(i,a)}c((r=r.apply(e,t||[])).next())})}
!function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"}(O||(O={})),function(e){e.Accept="accept",e.ContentType="content-type"}(E||(E={})),function(e){e.ApplicationJson="application/json"}(_||(_={}))
const A=[O.MovedPermanently,O.ResourceMoved,O.SeeOther,O.TemporaryRedirect,O.PermanentRedirect],C=[O.BadGateway,O.ServiceUnavailable,O.GatewayTimeout],x=["OPTIONS","GET","DELETE","HEAD"]
class HttpClientError extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}readBody(){return S(this,void 0,void 0,function*(){return new Promise(e=>S(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
this.message.on("data",e=>{t=Buffer.concat([t,e])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return S(this,void 0,void 0,function*(){return new Promise(e=>S(this,void 0,void 0,function*(){const t=[]
this.message.on("data",e=>{t.push(e)}),this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}class HttpClient{constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=n,n&&(null!=n.ignoreSslError&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,null!=n.allowRedirects&&(this._allowRedirects=n.allowRedirects),null!=n.allowRedirectDowngrade&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),null!=n.maxRedirects&&(this._maxRedirects=Math.max(n.maxRedirects,0)),null!=n.keepAlive&&(this._keepAlive=n.keepAlive),null!=n.allowRetries&&(this._allowRetries=n.allowRetries),null!=n.maxRetries&&(this._maxRetries=n.maxRetries))}options(e,t){return S(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return S(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return S(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){return S(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){return S(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){return S(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){return S(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,r){return S(this,void 0,void 0,function*(){return this.request(e,t,n,r)})}getJson(e){return S(this,arguments,void 0,function*(e,t={}){t[E.Accept]=this._getExistingOrDefaultHeader(t,E.Accept,_.ApplicationJson)
const n=yield this.get(e,t)
return this._processResponse(n,this.requestOptions)})}postJson(e,t){return S(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
n[E.Accept]=this._getExistingOrDefaultHeader(n,E.Accept,_.ApplicationJson),n[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson)
const o=yield this.post(e,r,n)
return this._processResponse(o,this.requestOptions)})}putJson(e,t){return S(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
n[E.Accept]=this._getExistingOrDefaultHeader(n,E.Accept,_.ApplicationJson),n[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson)
const o=yield this.put(e,r,n)
return this._processResponse(o,this.requestOptions)})}patchJson(e,t){return S(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
n[E.Accept]=this._getExistingOrDefaultHeader(n,E.Accept,_.ApplicationJson),n[E.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson)
const o=yield this.patch(e,r,n)
return this._processResponse(o,this.requestOptions)})}request(e,t,n,r){return S(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const o=new URL(t)
let s=this._prepareRequest(e,o,r)
const i=this._allowRetries&&x.includes(e)?this._maxRetries+1:1
let a,c=0
do{if(a=yield this.requestRaw(s,n),a&&a.message&&a.message.statusCode===O.Unauthorized){let e
for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t
break}return e?e.handleAuthentication(this,s,n):a}let t=this._maxRedirects
for(;a.message.statusCode&&A.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){const i=a.message.headers.location
if(!i)break
const c=new URL(i)
if("https:"===o.protocol&&o.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
if(yield a.readBody(),c.hostname!==o.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e]
s=this._prepareRequest(e,c,r),a=yield this.requestRaw(s,n),t--}if(!a.message.statusCode||!C.includes(a.message.statusCode))return a
c+=1,c<i&&(yield a.readBody(),yield this._performExponentialBackoff(c))}while(c<i)
return a})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return S(this,void 0,void 0,function*(){return new Promise((n,r)=>{this.requestRawWithCallback(e,t,function(e,t){e?r(e):t?n(t):r(new Error("Unknown error"))})})})}requestRawWithCallback(e,t,n){"string"==typeof t&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"))
let r=!1
function o(e,t){r||(r=!0,n(e,t))}const s=e.httpModule.request(e.options,e=>{o(void 0,new HttpClientResponse(e))})
let i
s.on("socket",e=>{i=e}),s.setTimeout(this._socketTimeout||18e4,()=>{i&&i.end(),o(new Error(`Request timeout: ${e.options.path}`))}),s.on("error",function(e){o(e)}),t&&"string"==typeof t&&s.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",function(){s.end()}),t.pipe(s)):s.end()}getAgent(e){const t=new URL(e)
return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),n=y(t)
if(n&&n.hostname)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const r={}
r.parsedUrl=t
const o="https:"===r.parsedUrl.protocol
r.httpModule=o?w:v
const s=o?443:80
if(r.options={},r.options.host=r.parsedUrl.hostname,r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):s,r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||""),r.options.method=e,r.options.headers=this._mergeHeaders(n),null!=this.userAgent&&(r.options.headers["user-agent"]=this.userAgent),r.options.agent=this._getAgent(r.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(r.options)
return r}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},k(this.requestOptions.headers),k(e||{})):k(e||{})}_getExistingOrDefaultHeader(e,t,n){let r
if(this.requestOptions&&this.requestOptions.headers){const e=k(this.requestOptions.headers)[t]
e&&(r="number"==typeof e?e.toString():e)}const o=e[t]
return void 0!==o?"number"==typeof o?o.toString():o:void 0!==r?r:n}_getExistingOrDefaultContentTypeHeader(e,t){let n
if(this.requestOptions&&this.requestOptions.headers){const e=k(this.requestOptions.headers)[E.ContentType]
e&&(n="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const r=e[E.ContentType]
return void 0!==r?"number"==typeof r?String(r):Array.isArray(r)?r.join(", "):r:void 0!==n?n:t}_getAgent(e){let t
const n=y(e),r=n&&n.hostname
if(this._keepAlive&&r&&(t=this._proxyAgent),r||(t=this._agent),t)return t
const o="https:"===e.protocol
let s=100
if(this.requestOptions&&(s=this.requestOptions.maxSockets||m.globalAgent.maxSockets),n&&n.hostname){const e={maxSockets:s,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})}
let r
const i="https:"===n.protocol
r=o?i?R.httpsOverHttps:R.httpsOverHttp:i?R.httpOverHttps:R.httpOverHttp,t=r(e),this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:s}
t=o?new g.Agent(e):new m.Agent(e),this._agent=t}return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let n
if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n
const r="https:"===e.protocol
return n=new T.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,r&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID
if(n){return`${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi,"_")}`}return t}_performExponentialBackoff(e){return S(this,void 0,void 0,function*(){e=Math.min(10,e)
const t=5*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return S(this,void 0,void 0,function*(){return new Promise((n,r)=>S(this,void 0,void 0,function*(){const o=e.message.statusCode||0,s={statusCode:o,result:null,headers:{}}
let i,a
o===O.NotFound&&n(s)
try{a=yield e.readBody(),a&&a.length>0&&(i=t&&t.deserializeDates?JSON.parse(a,function(e,t){if("string"==typeof t){const e=new Date(t)
if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(a),s.result=i),s.headers=e.message.headers}catch(e){}if(o>299){let e
e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${o})`
const t=new HttpClientError(e,o)
t.result=s.result,r(t)}else n(s)}))})}}const k=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{})
var b=function(e,t,n,r){return new(n||(n=Promise))(function(o,s){function i(e){try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){var t
e.done?o(e.value):(t=e.value,t instanceof n?t:new n(function(e){e(t)})).then(i,a)}c((r=r.apply(e,t||[])).next())})}
class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers")
e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return b(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var q=function(e,t,n,r){return new(n||(n=Promise))(function(o,s){function i(e){try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){var t
e.done?o(e.value):(t=e.value,t instanceof n?t:new n(function(e){e(t)})).then(i,a)}c((r=r.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=!0,t=10){const n={allowRetries:e,maxRetries:t}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")
return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")
return e}static getCall(e){return q(this,void 0,void 0,function*(){var t
const n=OidcClient.createHttpClient(),r=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)}),o=null===(t=r.result)||void 0===t?void 0:t.value
if(!o)throw new Error("Response json body do not have ID Token field")
return o})}static getIDToken(e){return q(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl()
if(e){t=`${t}&audience=${encodeURIComponent(e)}`}he(`ID token url is ${t}`)
const n=yield OidcClient.getCall(t)
return re(n),n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var U=function(e,t,n,r){return new(n||(n=Promise))(function(o,s){function i(e){try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){var t
e.done?o(e.value):(t=e.value,t instanceof n?t:new n(function(e){e(t)})).then(i,a)}c((r=r.apply(e,t||[])).next())})}
const{access:P,appendFile:N,writeFile:$}=l.promises,D="GITHUB_STEP_SUMMARY"
const L=new class Summary{constructor(){this._buffer=""}filePath(){return U(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[D]
if(!e)throw new Error(`Unable to find environment variable for $${D}. Check if your runtime environment supports job summaries.`)
try{yield P(e,l.constants.R_OK|l.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,n={}){const r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){return U(this,void 0,void 0,function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?$:N
return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return U(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t}),r=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(r).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",r=e.map(e=>this.wrap("li",e)).join(""),o=this.wrap(n,r)
return this.addRaw(o).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e)
const{header:t,data:n,colspan:r,rowspan:o}=e,s=t?"th":"td",i=Object.assign(Object.assign({},r&&{colspan:r}),o&&{rowspan:o})
return this.wrap(s,n,i)}).join("")
return this.wrap("tr",t)}).join(""),n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:r,height:o}=n||{},s=Object.assign(Object.assign({},r&&{width:r}),o&&{height:o}),i=this.wrap("img",null,Object.assign({src:e,alt:t},s))
return this.addRaw(i).addEOL()}addHeading(e,t){const n=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",o=this.wrap(r,e)
return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t}),r=this.wrap("blockquote",e,n)
return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}},H=L,I=L
function B(e){return e.replace(/[\\]/g,"/")}function j(e){return e.replace(/[/]/g,"\\")}function M(e){return e.replace(/[/\\]/g,f.sep)}var G=n(6267),W=function(e,t,n,r){return new(n||(n=Promise))(function(o,s){function i(e){try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){var t
e.done?o(e.value):(t=e.value,t instanceof n?t:new n(function(e){e(t)})).then(i,a)}c((r=r.apply(e,t||[])).next())})}
const J=()=>W(void 0,void 0,void 0,function*(){const{stdout:e}=yield G.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield G.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0})
return{name:t.trim(),version:e.trim()}}),F=()=>W(void 0,void 0,void 0,function*(){var e,t,n,r
const{stdout:o}=yield G.getExecOutput("sw_vers",void 0,{silent:!0}),s=null!==(t=null===(e=o.match(/ProductVersion:\s*(.+)/))||void 0===e?void 0:e[1])&&void 0!==t?t:""
return{name:null!==(r=null===(n=o.match(/ProductName:\s*(.+)/))||void 0===n?void 0:n[1])&&void 0!==r?r:"",version:s}}),z=()=>W(void 0,void 0,void 0,function*(){const{stdout:e}=yield G.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=e.trim().split("\n")
return{name:t,version:n}}),K=o.platform(),Q=o.arch(),V="win32"===K,Y="darwin"===K,X="linux"===K
function Z(){return W(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield V?J():Y?F():z()),{platform:K,arch:Q,isWindows:V,isMacOS:Y,isLinux:X})})}var ee,te=function(e,t,n,r){return new(n||(n=Promise))(function(o,s){function i(e){try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){var t
e.done?o(e.value):(t=e.value,t instanceof n?t:new n(function(e){e(t)})).then(i,a)}c((r=r.apply(e,t||[])).next())})}
function ne(e,t){const n=s(t)
process.env[e]=n
if(process.env.GITHUB_ENV||"")return h("ENV",p(e,t))
a("set-env",{name:e},n)}function re(e){a("add-mask",{},e)}function oe(e){process.env.GITHUB_PATH||""?h("PATH",e):a("add-path",{},e),process.env.PATH=`${e}${f.delimiter}${process.env.PATH}`}function se(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
return t&&!1===t.trimWhitespace?n:n.trim()}function ie(e,t){const n=se(e,t).split("\n").filter(e=>""!==e)
return t&&!1===t.trimWhitespace?n:n.map(e=>e.trim())}function ae(e,t){const n=se(e,t)
if(["true","True","TRUE"].includes(n))return!0
if(["false","False","FALSE"].includes(n))return!1
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ce(e,t){if(process.env.GITHUB_OUTPUT||"")return h("OUTPUT",p(e,t))
process.stdout.write(o.EOL),a("set-output",{name:e},s(t))}function ue(e){c("echo",e?"on":"off")}function de(e){process.exitCode=ee.Failure,pe(e)}function le(){return"1"===process.env.RUNNER_DEBUG}function he(e){a("debug",{},e)}function pe(e,t={}){a("error",i(t),e instanceof Error?e.toString():e)}function fe(e,t={}){a("warning",i(t),e instanceof Error?e.toString():e)}function me(e,t={}){a("notice",i(t),e instanceof Error?e.toString():e)}function ve(e){process.stdout.write(e+o.EOL)}function ge(e){c("group",e)}function we(){c("endgroup")}function ye(e,t){return te(this,void 0,void 0,function*(){let n
ge(e)
try{n=yield t()}finally{we()}return n})}function Oe(e,t){if(process.env.GITHUB_STATE||"")return h("STATE",p(e,t))
a("save-state",{name:e},s(t))}function Ee(e){return process.env[`STATE_${e}`]||""}function _e(e){return te(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}!function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"}(ee||(ee={}))}}

