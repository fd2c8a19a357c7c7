/**
 * To run in a page: what can be clicked and is smaller than 24 pixels (WCAG 2.2, 2.5.8), unless it stands in a sentence or
 * shows only when the keyboard comes there. What is inert cannot be clicked.
 */
export const SMALL_TARGETS = `[...document.querySelectorAll('a, button, input, select, textarea, [tabindex="0"]')]
  .filter((it) => it.offsetParent !== null && !it.matches('.spring') && !it.closest('[inert]'))
  .filter((it) => [null, it.textContent].includes(it.closest('p')?.textContent ?? null))
  .filter((it) => { const { width, height } = it.getBoundingClientRect(); return width > 0 && (width < 24 || height < 24) })
  .map((it) => it.outerHTML.slice(0, 120))`
