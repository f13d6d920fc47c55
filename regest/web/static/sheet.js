// Helps for long forms: what is typed is saved meanwhile, dropped and chosen files are taken at once.
(() => {
  for (const zone of document.querySelectorAll("[data-drop]")) {
    const input = zone.querySelector("input[type=file]");
    const taken = input.form.querySelector("[data-taken]");
    const take = () => {
      if (input.files.length) input.form.requestSubmit(taken);
    };
    input.addEventListener("change", take);
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      take();
    });
  }
  const form = document.querySelector("form[data-sheet]");
  if (!form) return;
  const state = form.querySelector("[data-state]");
  const typed = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    return fields;
  };
  let waiting = 0;
  let saved = typed().toString();
  // A page that is left lets go of what it asks for, unless that is to be kept alive.
  const save = async (leaving) => {
    const fields = typed();
    if (fields.toString() === saved) return;
    try {
      const answer = await fetch(`${form.action}/kept`, { method: "POST", body: fields, redirect: "manual", keepalive: leaving });
      if (answer.ok) saved = fields.toString();
      state.textContent = answer.ok ? form.dataset.kept : answer.type === "opaqueredirect" ? form.dataset.lost : form.dataset.unkept;
    } catch {
      state.textContent = form.dataset.unkept;
      clearTimeout(waiting);
      waiting = setTimeout(save, 3000, false);
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 700, false);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save(true);
  });
})();
