// Helps that pages can do without: suggestions while typing, and «/» for the search box.
(() => {
  const box = document.querySelector("[data-suggest]");
  if (!box) return;
  const list = document.getElementById(box.getAttribute("list"));
  let waiting = 0;
  let asked = "";
  const suggest = async () => {
    const typed = box.value.trim();
    if (typed.length < 2 || typed === asked) return;
    asked = typed;
    const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(typed)}`);
    if (!answer.ok || typed !== asked) return;
    const found = await answer.json();
    list.replaceChildren(...found.map((each) => Object.assign(document.createElement("option"), { value: each })));
  };
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 150);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
  });
})();
