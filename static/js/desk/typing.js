/* For the scripts after this one: `work` is done whenever somebody writes in the form of a page. */

function onTyping(work) {
  for (const name of ["beforeinput", "input", "change", "paste"]) {
    document.addEventListener(name, ({ target }) => target.closest?.("[data-edit-form]") && work(), true);
  }
}
