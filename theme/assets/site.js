// A reader who opens the hosted site from a folder has no server that knows what a folder's page is called.
// Everything works without this file on a server, and bundles made for offline reading do not need it.
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href], link[href]")) {
    // Links of drawings have no address as text.
    const url = new URL(link.getAttribute("href"), location.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) {
      url.pathname += "index.html";
      link.setAttribute("href", url.href);
    }
  }
}
