/**
 * Beside the editor's form (Payload's live preview, in a frame or in a window of its own): says that the page is there,
 * and asks for it anew when the form has been saved.
 */
const editor = window.parent === window ? window.opener : window.parent

window.addEventListener('message', ({ origin, source, data }) => {
  if (origin !== location.origin || source !== editor) return
  if (data?.type === 'payload-document-event') location.reload()
})

editor?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
