// Lights up what belongs together, under the pointer or the keyboard's focus, and copies the JSON.
// The page reads the same without it.
"use strict";

const lists = ["entity", "money", "percent", "count", "date", "quote"];
const selector = lists.map((list) => `[data-${list}]`).join(",");

function light(target) {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  const fact = target instanceof Element && target.closest(selector);
  if (!fact) return;
  for (const list of lists) {
    if (!(list in fact.dataset)) continue;
    const all = `[data-${list}="${CSS.escape(fact.dataset[list])}"]`;
    for (const other of document.querySelectorAll(all)) other.classList.add("lit");
  }
}

document.addEventListener("mouseover", (event) => light(event.target));
document.addEventListener("mouseleave", () => light(null));
document.addEventListener("focusin", (event) => light(event.target));
document.addEventListener("focusout", () => light(null));

const copy = document.getElementById("copy");
if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const copied = document.getElementById("copied");
    try {
      await navigator.clipboard.writeText(document.getElementById("json").textContent);
      copied.textContent = "Copied.";
    } catch {
      copied.textContent = "The browser does not allow it: open the text below and copy it there.";
    }
  });
}
