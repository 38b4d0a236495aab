const id=930;const ids=[930];const modules={40930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{ProxyAgent:()=>ProxyAgent,fetch:()=>fetch});class ProxyAgent{}function fetch(){throw new Error("Requests go through s\
rc/adapters/github/transport.ts.")}})};export{id,ids,modules};
