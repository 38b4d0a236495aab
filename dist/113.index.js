const id=113;const ids=[113,930,178];const modules={40930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__);__webpack_require__.d(__webpack_exports__,{ProxyAgent:()=>ProxyAgent,fetch:()=>fetch});class ProxyAgent{}function fetch(){throw new Error("\
Requests go through src/adapters/github/transport.ts.")}}),95178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{uploadArtifact:()=>uploadArtifact});var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56034);async function uploadArtifact({
name,folder,paths,keptDays}){const client=new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__.t9;const once=async()=>await client.uploadArtifact(name,[...paths],
folder,{retentionDays:keptDays});const{id:id2}=await once().catch(async error=>{if(!/conflict|409|already exists/i.test(String(error)))throw error;await client.
deleteArtifact(name);return await once()});return id2}})};export{id,ids,modules};
