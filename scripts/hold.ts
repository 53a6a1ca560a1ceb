// Lines of script that stand in the pages themselves. Their hashes stand in `_headers` and in the handbook.

/**
 * For the moment before the script of the page has come: a tap on an answer shows the next question at once, where the
 * page has brought it; else it waits for the script, a second at the most, instead of loading the page that the script
 * would show. A tap on any other link forgets it, and so does whatever else leaves the page. Where the script fails, the
 * tap is a page load, and so is Back; a script that was cancelled because the page is being left has not failed.
 */
export const hold = [
  'addEventListener("click",e=>{',
  'const a=e.target.closest("a"),d=document,r=d.getElementById("root"),h=window.held;',
  'if(!a||h===null||h===false||e.button||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;',
  'if(h&&h.path!==a.pathname)forget();',
  'if(a.dataset.answer===undefined)return;',
  'e.preventDefault();',
  'if(window.held)return;',
  'const t=[...d.querySelectorAll("template:not([data-begun])")].find(t=>t.nextElementSibling&&a.pathname.endsWith("/"+t.dataset.place));',
  'if(t)try{',
  'history.pushState(null,"",a.pathname);',
  'd.documentElement.dataset.stepped="";r.replaceChildren(t.content);r.dataset.place=t.dataset.place;d.title=t.dataset.title;t.remove();',
  'scrollTo(0,0);r.querySelector("h1").focus({preventScroll:true});return',
  '}catch{}',
  'window.held={path:a.pathname,timer:setTimeout(()=>location.assign(a.href),1e3)}});',
  'function forget(){if(window.held){clearTimeout(window.held.timer);window.held=undefined}}',
  'addEventListener("beforeunload",forget);',
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
