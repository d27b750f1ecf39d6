// What is folded opens where a link leads to it, and on paper. Without this script a click opens it.
(() => {
  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";  // A percent sign that encodes nothing, as in #50%, leads to no place.
    }
  };
  const open = () => {
    const place = document.getElementById(named());
    if (!place) return;
    const around = place.closest("details:not([open])");
    for (let fold = around; fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (around) place.scrollIntoView({behavior: "instant"});
    // A link leads to a heading: what is folded stands below it.
    const below = place.closest("section")?.querySelector(":scope > details.lt-fold");
    if (below) below.open = true;
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
