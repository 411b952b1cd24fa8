// Leads on from the page of a screen: to the view the address names, else to the screen of the link.
const link = document.querySelector('a')
const { hash } = window.location
if (link !== null)
  window.location.replace(hash.startsWith('#/') ? new URL(hash, new URL('../', link.baseURI)) : link.href)
