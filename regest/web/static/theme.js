// Before the first paint: a page that follows the system is dark where the system is.
(() => {
  const page = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => page.setAttribute("data-bs-theme", dark.matches ? "dark" : "light");
  if (page.dataset.theme === "auto") {
    follow();
    dark.addEventListener("change", follow);
  }
})();
