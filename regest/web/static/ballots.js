// One key for each voter: the choice is marked, the focus goes to the next, the count runs along.
(() => {
  const KEYS = { "з": "for", "п": "against", "в": "abstained", "н": "not_voted", f: "for", a: "against", b: "abstained", n: "not_voted", 1: "for", 2: "against", 3: "abstained", 4: "not_voted" };
  // The keys of the Russian letters, whatever layout is on.
  const CODES = { KeyP: "for", KeyG: "against", KeyD: "abstained", KeyY: "not_voted" };
  for (const sheet of document.querySelectorAll("[data-ballots]")) {
    const form = sheet.closest("form");
    const voters = [...sheet.querySelectorAll("[data-voter]")];
    const others = sheet.querySelector("[data-others]");
    const tally = sheet.querySelector("[data-tally]");
    const record = form.querySelector("[data-record]");
    const marked = (voter) => voter.querySelector("input:checked")?.value ?? (others.checked ? "for" : "");
    const count = () => {
      const marks = voters.map(marked).filter(Boolean);
      for (const place of tally.querySelectorAll("[data-count]")) {
        const name = place.dataset.count;
        place.textContent = name === "marked" ? marks.length : marks.filter((each) => each === name).length;
      }
      tally.querySelector("[data-sum]").classList.toggle("whole", marks.length === voters.length);
    };
    sheet.addEventListener("change", count);
    sheet.addEventListener("keydown", (event) => {
      const voter = event.target.closest("[data-voter]");
      if (!voter || event.ctrlKey || event.metaKey || event.altKey) return;
      const choice = KEYS[event.key.toLowerCase()] ?? CODES[event.code];
      if (!choice) return;
      event.preventDefault();
      const box = voter.querySelector(`input[value="${choice}"]`);
      box.checked = true;
      box.dispatchEvent(new Event("change", { bubbles: true }));
      box.dispatchEvent(new Event("input", { bubbles: true }));
      const next = voters[voters.indexOf(voter) + 1];
      if (next) (next.querySelector("input:checked") ?? next.querySelector("input")).focus();
      else record.focus();
    });
    tally.hidden = false;
    count();
  }
  for (const numbers of document.querySelectorAll("[data-numbers]")) {
    const sum = numbers.querySelector("[data-numbers-sum]");
    const add = () => {
      const fields = [...numbers.querySelectorAll("input")];
      const total = fields.reduce((so_far, each) => so_far + (Number.parseInt(each.value, 10) || 0), 0);
      sum.querySelector("b").textContent = total;
      sum.hidden = fields.every((each) => !each.value);
      sum.classList.toggle("whole", total === Number(numbers.dataset.numbers));
    };
    numbers.addEventListener("input", add);
    add();
  }
})();
