// What is folded opens where a link leads to it, and on paper. Without this script a click opens it.
(() => {
  const open = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return;
    for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    // A link leads to a heading: what is folded stands below it.
    const below = place.closest("section")?.querySelector(":scope > details.lt-fold");
    if (below) below.open = true;
    place.scrollIntoView({behavior: "instant"});
  };
  addEventListener("DOMContentLoaded", open);
  addEventListener("hashchange", open);

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach(fold => { fold.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(fold => { fold.open = false; }));
})();
