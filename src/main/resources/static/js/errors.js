// Puts the label of its field before each line of an error summary that does not name it, and the lines in the order of the
// page, what is said of the whole form first. Without script the lines are links to their fields all the same.
document.querySelectorAll(".error-summary ul").forEach(list => {
  const lines = [...list.children].map(line => {
    const link = line.querySelector("a");
    const field = link && !link.matches(".whole") && document.getElementById(link.hash.slice(1));
    const label = field && (field.closest("fieldset")?.querySelector("legend") ?? field.labels?.[0]);
    if (label && !link.textContent.includes(label.textContent.trim())) {
      link.textContent = `${label.textContent.trim()}: ${link.textContent.trim()}`;
    }
    return { line, field };
  });
  lines
    .sort((a, b) => {
      if (!a.field || !b.field) {
        return (a.field ? 1 : 0) - (b.field ? 1 : 0);
      }
      return a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .forEach(({ line }) => list.append(line));
});
