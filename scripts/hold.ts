// Lines of script that stand in the pages themselves. Their hashes stand in `_headers` and in the handbook.

/**
 * For the moment before the script of the page has come: a tap on an answer shows the next question at once, where the
 * page has brought it; else it waits for the script, a second at the most, instead of loading the page that the script
 * would show. Where the script fails, the tap is a page load, and so is Back.
 */
export const hold = [
  'addEventListener("click",e=>{',
  'const a=e.target.closest("a[data-answer]"),d=document,r=d.getElementById("root");',
  'if(!a||window.held===null||window.held===false||e.button||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;',
  'e.preventDefault();',
  'if(window.held?.path===a.pathname)return;',
  'const t=[...d.querySelectorAll("template:not([data-begun])")].find(t=>t.nextElementSibling&&a.pathname.endsWith("/"+t.dataset.place));',
  'if(t&&!window.held)try{',
  'history.pushState(null,"",a.pathname);',
  'r.replaceChildren(t.content);r.dataset.place=t.dataset.place;d.title=t.dataset.title;t.remove();',
  'scrollTo(0,0);r.querySelector("h1").focus({preventScroll:true});return',
  '}catch{}',
  'clearTimeout(window.held?.timer);',
  'window.held={path:a.pathname,timer:setTimeout(()=>location.assign(a.href),1e3)}});',
  'addEventListener("error",e=>{if(e.target.localName!=="script")return;if(window.held)location.assign(window.held.path);window.held=false},true);',
  'addEventListener("popstate",()=>{if(window.held!==null&&!location.pathname.endsWith("/"+document.getElementById("root").dataset.place))location.reload()})',
].join('');

/**
 * For the page that the worker answers with, once it holds every question: shows that of the address before any script
 * has come, in the size that the reader chose. Not after a hurried leave: the page that Back asks for gives way to the
 * first question, and that is known to the script.
 */
export const show = [
  'try{const d=document,r=d.getElementById("root"),l=localStorage["madoguchi.size"],',
  't=(performance.getEntriesByType("navigation")[0]?.type==="navigate"||!sessionStorage["madoguchi.left"])&&',
  '[...d.querySelectorAll("template")].find(t=>location.pathname.endsWith("/"+t.dataset.place));',
  'if(l)d.documentElement.dataset.size=l;',
  'if(t){r.replaceChildren(t.content);r.dataset.place=t.dataset.place;r.dataset.stored="";d.title=t.dataset.title;d.documentElement.lang=t.lang;t.remove()}',
  '}catch{}',
].join('');
