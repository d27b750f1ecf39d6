// Code and pictures that are wider than the screen can be scrolled by key only if they can be reached by it.
(() => {
  const wide = element => element.scrollWidth > element.clientWidth;
  const update = () => document.querySelectorAll("pre, .table-wrapper").forEach(element => {
    if (wide(element)) element.setAttribute("tabindex", "0");
    else element.removeAttribute("tabindex");
  });
  addEventListener("load", update);
  addEventListener("resize", update);
})();
